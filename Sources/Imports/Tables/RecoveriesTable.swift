import Assessment
import Quantities
import Spreadsheets

/// recoveries.csv 追缴到账.
enum RecoveriesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.application, Column("amount", names: ["金额"]), Column("voucher", names: ["凭证号"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recover, in: context)
    let application = row.application(in: context)
    let amount = row.decimal("amount", decimals: 2, in: 1...Int.max)
    let voucher = row.text("voucher")
    guard let circumstances, let application, let amount, let voucher else { return nil }
    return circumstances.planning(
      .recover(
        MoneyRecovered(application: application, amount: Money(fen: amount), voucher: voucher)))
  }
}
