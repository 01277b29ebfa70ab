import Assessment
import Spreadsheets

/// votes.csv 表决.
enum VotesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [Column("order", names: ["表决顺序"]), Column("minute", names: ["表决记录"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordVote, in: context)
    let order = row.has("order") ? row.applications("order", in: context) : nil
    if order == nil { _ = row.text("order") }
    let minute = row.text("minute")
    guard let circumstances, let order, let minute else { return nil }
    return circumstances.planning(.recordVote(VoteRecorded(order: order, minute: minute)))
  }
}
