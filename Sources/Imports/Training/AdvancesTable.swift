import Assessment
import Spreadsheets
import Training

/// advances.csv 预拨决定.
enum AdvancesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.application, Column("amount", names: ["金额"]), Column("document", names: ["文号"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .grantAdvance, in: context)
    let application = row.application(in: context)
    let amount = row.money("amount")
    let document = row.text("document")
    guard let circumstances, let application, let amount, let document else { return nil }
    return circumstances.planning(
      .training(
        .grantAdvance(
          AdvanceGranted(application: application, amount: amount, document: document))))
  }
}
