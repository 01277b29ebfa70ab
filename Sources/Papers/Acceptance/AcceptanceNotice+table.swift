import Assessment
import Messages
import Programmes
import Quantities

extension AcceptanceNotice {
  static func table(of results: [Result], _ dossier: Dossier) throws(Refusal)
    -> Paper.Table
  {
    var rows: [[Paper.Cell]] = []
    var due = Money.zero
    for (application, acceptance) in results {
      let rest = try rest(of: application, dossier)
      due = due + rest
      rows.append([
        .count(rows.count + 1), .same(application.id.text), .same(application.submission.unit),
        .day(acceptance.day), .count(acceptance.attempt), .points(acceptance.total),
        .text(conclusion(of: acceptance, dossier)), .money(rest), .text(acceptance.limit),
      ])
    }
    return Paper.Table(
      "results",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位名称", "Unit"), width: 32),
        Paper.Column("day", Phrase("验收日期", "Evaluated")),
        Paper.Column("attempt", Phrase("第几次", "Attempt"), .numbers),
        Paper.Column("total", Phrase("得分", "Points"), .numbers),
        Paper.Column("conclusion", Phrase("结论", "Result"), width: 28),
        Paper.Column("due", Phrase("剩余应拨（元）", "Rest due (CNY)"), .numbers),
        Paper.Column("limit", Phrase("整改期限", "Put right by"), width: 28),
      ], rows: rows,
      totals: [
        [.blank, .blank, .text(Phrase("合计", "Sum")), .blank, .blank, .blank, .blank]
          + [.money(due), .blank]
      ])
  }

  private static func conclusion(of acceptance: Acceptance, _ dossier: Dossier) -> Phrase {
    switch acceptance.outcome {
    case .passed(let grade):
      dossier.programme.acceptance?.grades.first { $0.name.chinese == grade }?.name
        ?? Phrase(same: grade)
    case .rectify: Phrase("限期整改", "to put things right")
    case .failed:
      acceptance.veto.map { Phrase("不合格：", "failed:") + dossier.outwardGround($0) }
        ?? Phrase("不合格", "failed")
    }
  }
}

extension Acceptance {
  /// The day until which things must be put right, with its weekday.
  fileprivate var limit: Phrase {
    if case .rectify(let day) = outcome { day.withWeekday } else { Phrase("", "") }
  }
}
