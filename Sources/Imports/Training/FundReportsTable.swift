import Assessment
import Spreadsheets
import Training

/// fund-reports.csv 资金使用自评报告.
enum FundReportsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, Column("received", names: ["收到金额"]), Column("spent", names: ["支出金额"]),
      Column("balance", names: ["结余金额"]), Column("papers", names: ["报告内容"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .reportFunds, in: context)
    let application = row.application(in: context)
    let received = row.money("received", in: 0...Int.max)
    let spent = row.money("spent", in: 0...Int.max)
    // A base that pays first and is paid later has spent more than it received.
    let balance = row.money("balance", in: -Int.max...Int.max)
    let parts = row.parts("papers", in: context)
    guard let circumstances, let application, let received, let spent, let balance, let parts
    else { return nil }
    return circumstances.planning(
      .training(
        .reportFunds(
          FundsReported(
            application: application, received: received, spent: spent, balance: balance,
            parts: parts))))
  }
}
