import Assessment
import Messages
import Spreadsheets

/// votes.csv 表决.
enum VotesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [Column("order", names: ["表决顺序"]), Column("minute", names: ["表决记录"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordVote, in: context)
    let isGiven = row.isGiven(
      "order", expected: Phrase("申报编号，用分号隔开", "application numbers separated by semicolons"))
    let order = row.applications("order", in: context)
    let minute = row.text("minute")
    guard let circumstances, isGiven, let minute else { return nil }
    return circumstances.planning(.recordVote(VoteRecorded(order: order, minute: minute)))
  }
}
