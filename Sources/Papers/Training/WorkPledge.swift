public import Assessment
public import Messages
import Programmes
import Training

/// The pledge on years of work with its two signatures and its seal (工作年限承诺证明).
public enum WorkPledge {
  /// The pledge of one enrolment, or an empty form without one.
  ///
  /// - Throws: `Refusal` where the notice has no form, or there is no such enrolment.
  public static func paper(
    of dossier: Dossier, enrolment: EnrolmentID?
  ) throws(Refusal) -> Paper {
    guard let form = try dossier.trainingRules().forms.pledge else {
      throw dossier.noForm(Phrase("工作年限承诺证明", "pledge on years of work"))
    }
    var file: TraineeFile?
    if let enrolment {
      file = TraineeFile(try dossier.trainee(enrolment).trainee, in: dossier)
    }
    return Paper(
      .workPledge, title: form.title,
      parts: [
        .items(items(of: file)), .table(table(of: file)), .paragraph(declaration),
        .box(
          Paper.Box(
            "trainee", Phrase("考生签名", "Signature of the trainee"), lines: 1,
            closing: [.contact, .blankDay])),
        .paragraph(confirmation),
        .box(
          Paper.Box(
            "employer", Phrase("单位人力资源管理部门", "Personnel department of the employer"), lines: 1,
            closing: [.seal, .contact, .blankDay])),
        .paragraph(
          Phrase(
            "表格内考生、经办人应签全名，单位应盖章，否则不予受理。此证明仅作报名参加培训凭据，不作其他用途。",
            "Trainee and official sign with their full names and the employer seals, or the pledge is "
              + "not accepted. It serves for this enrolment only.")),
      ]
    ).issued(as: .workPledge(enrolment), from: dossier)
  }

  private static func items(of file: TraineeFile?) -> [Paper.Item] {
    let fields: [PersonField] = [.name, .identityNumber, .targetTrade, .targetLevel, .tradeYears]
    return fields.map { field in
      guard let cell = file?.cell(field, number: 1) else {
        return .blank(field.rawValue, field.name)
      }
      return Paper.Item(
        field.rawValue, field.name, Phrase(cell.plain(in: .chinese), cell.plain(in: .english)))
    }
  }

  private static let declaration = Phrase(
    "本人知晓本职业（工种）培训项目申报条件，保证本次填报的信息完整准确、工作履历真实，如有虚假，愿意接受被取消申报资格。",
    "I know the conditions of the course and vouch that what I state here is complete and true; if it is "
      + "not, I accept the loss of the enrolment.")

  private static let confirmation = Phrase(
    "该学员填报内容真实准确，如有虚假由本人和所在单位承担一切后果。",
    "What the trainee states is true; the trainee and the employer answer for anything that is not."
  )

  private static func table(of file: TraineeFile?) -> Paper.Table {
    let employments = file?.trainee.enrollee.background.employments ?? []
    let rows: [[Paper.Cell]] = employments.map { employment in
      let months = employment.months
      return [
        .text(
          Phrase(
            "\(months.lowerBound) 至 \(months.upperBound)（不含）",
            "\(months.lowerBound) until \(months.upperBound)")),
        .blank, .blank, .same(employment.trade.text),
      ]
    }
    let empty = [[Paper.Cell]](repeating: [.blank, .blank, .blank, .blank], count: 5)
    return Paper.Table(
      "work",
      columns: [
        Paper.Column("months", Phrase("起止年月", "From and until")),
        Paper.Column("unit", Phrase("单位名称", "Unit"), .writing),
        Paper.Column("county", Phrase("单位所在县（市、区）", "County of the unit"), .writing),
        Paper.Column("work", Phrase("从事何种岗位工作", "Work done")),
      ], rows: rows.isEmpty ? empty : rows)
  }
}
