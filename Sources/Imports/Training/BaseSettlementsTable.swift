import Assessment
import Spreadsheets
import Training

/// base-settlements.csv 结算确认.
enum BaseSettlementsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.application, Column("document", names: ["文号"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .settleBase, in: context)
    let application = row.application(in: context)
    let document = row.text("document")
    guard let circumstances, let application, let document else { return nil }
    return circumstances.planning(
      .training(.settleBase(SettlementRequest(application: application, document: document))))
  }
}
