import Assessment
import Spreadsheets
import Training

/// rates.csv 补贴标准: rates that the notice leaves to another document.
enum RatesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("level", names: ["等级"]), Column("amount", names: ["标准"]),
      Column("document", names: ["文件依据"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .setRates, in: context)
    let level = row.named("level", .levels)
    let amount = row.money("amount")
    let document = row.text("document")
    guard let circumstances, let level, let amount, let document else { return nil }
    let rate = RatesSet.Rate(level: level, amount: amount)
    return circumstances.planning(.setRates(RatesSet(rates: [rate], document: document)))
  }
}
