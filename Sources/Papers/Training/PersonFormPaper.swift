public import Assessment
public import Messages
import Programmes
import Training

/// One person's form of enrolment, as the notice has it (报名表).
public enum PersonFormPaper {
  /// The form of one enrolment.
  ///
  /// - Throws: `Refusal` where the notice has no form, or there is no such enrolment.
  public static func paper(
    of dossier: Dossier, enrolment: EnrolmentID
  ) throws(Refusal) -> Paper {
    guard let form = try dossier.trainingRules().forms.person else {
      throw dossier.noForm(Phrase("报名表", "form of enrolment"))
    }
    let (_, trainee) = try dossier.trainee(enrolment)
    let file = TraineeFile(trainee, in: dossier)
    let fields = form.fields.map { column in
      Paper.Item(
        column.field.rawValue, column.heading,
        Phrase(
          file.cell(column.field, number: 1).plain(in: .chinese),
          file.cell(column.field, number: 1).plain(in: .english)))
    }
    return Paper(
      .personForm, title: form.title,
      parts: [
        .items(
          [
            Paper.Item("enrolment", Phrase("报名编号", "Enrolment"), Phrase(same: enrolment.text))
          ] + fields)
      ],
      signatures: form.signatures
    ).issued(as: .personForm(enrolment), from: dossier)
  }
}
