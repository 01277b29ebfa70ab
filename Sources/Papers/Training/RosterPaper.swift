public import Assessment
public import Messages
import Programmes
import Training

/// The trainees of a base on the city's own form (学员花名册、报名人员汇总表).
///
/// Names come from the vault when the paper is made; numbers are masked.
public enum RosterPaper {
  /// The roster of a base, one table for each trade and level where the form asks for it.
  ///
  /// - Throws: `Refusal` where the notice has no form, or the base has no trainees.
  public static func paper(
    of dossier: Dossier, application: ApplicationID
  ) throws(Refusal) -> Paper {
    let base = try dossier.base(application)
    guard let form = try dossier.trainingRules().forms.roster else {
      throw dossier.noForm(Phrase("花名册", "roster"))
    }
    guard !base.enrolled.isEmpty else {
      throw Refusal(
        Reason(
          "noTrainees", clause: form.basis.clause, subject: base.submission.unit,
          Phrase("还没有学员", "there are no trainees yet"),
          remedy: Phrase("登记学员后再印", "print it after trainees are admitted")))
    }
    return Paper(
      .roster, title: form.title,
      parts: [
        .items([
          Paper.Item(
            "base", Phrase("填报单位（盖章）", "Filled in by (seal)"),
            Phrase(same: base.submission.unit))
        ])
      ] + tables(of: base, form, in: dossier)
    ).issued(as: .roster(application), from: dossier)
  }

  private static func tables(
    of base: Application, _ form: RosterForm, in dossier: Dossier
  ) -> [Paper.Part] {
    guard form.isPerCourse else {
      return [.table(table("roster", nil, base.enrolled, form, in: dossier))]
    }
    var courses: [Training.Course] = []
    var groups: [Training.Course: [TraineeRecord]] = [:]
    for trainee in base.enrolled {
      let course = trainee.enrollee.course
      if groups[course] == nil { courses.append(course) }
      groups[course, default: []].append(trainee)
    }
    return courses.enumerated().map { index, course in
      let caption = Phrase(
        "培训工种：\(course.trade.text)　级别：\(course.level.name.chinese)",
        "Trade: \(course.trade.text), level: \(course.level.name.english)")
      return .table(
        table("roster\(index + 1)", caption, groups[course] ?? [], form, in: dossier))
    }
  }

  private static func table(
    _ key: String, _ caption: Phrase?, _ trainees: [TraineeRecord], _ form: RosterForm,
    in dossier: Dossier
  ) -> Paper.Table {
    Paper.Table(
      key, caption: caption,
      columns: form.columns.map {
        Paper.Column($0.field.rawValue, $0.heading, $0.field.content, width: 20)
      },
      rows: trainees.enumerated().map { index, trainee in
        let file = TraineeFile(trainee, in: dossier)
        return form.columns.map { file.cell($0.field, number: index + 1) }
      })
  }
}
