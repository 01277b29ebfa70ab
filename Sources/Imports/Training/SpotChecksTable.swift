import Assessment
import Spreadsheets
import Training

/// spot-checks.csv 现场抽查.
enum SpotChecksTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .classID, .day, Column("announced", names: ["事先通知"]), Column("signed", names: ["双方签字"]),
      Column("present", names: ["到课人数"]), Column("found", names: ["抽查情况"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .spotCheck, in: context)
    let named = row.classNamed(in: context)
    let day = row.day("day")
    let announced = row.boolean("announced")
    let signed = row.boolean("signed")
    let present = row.integer("present", in: 0...9999)
    let found = row.text("found")
    guard let circumstances, let named, let day, let announced, let signed, let present, let found
    else { return nil }
    return circumstances.planning(
      .training(
        .spotCheck(
          ClassSpotChecked(
            application: named.application, id: named.id, day: day, wasAnnounced: announced,
            isSigned: signed, present: present, found: found))))
  }
}
