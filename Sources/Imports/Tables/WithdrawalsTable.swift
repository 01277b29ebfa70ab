import Assessment
import Spreadsheets

/// withdrawals.csv 撤回.
enum WithdrawalsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.application, Column("reason", names: ["撤回理由", "理由"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .withdraw, in: context)
    let application = row.application(in: context)
    let reason = row.text("reason")
    guard let circumstances, let application, let reason else { return nil }
    return circumstances.planning(
      .withdraw(Withdrawal(application: application, reason: reason)))
  }
}
