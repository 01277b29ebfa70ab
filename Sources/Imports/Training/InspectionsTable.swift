import Assessment
import Spreadsheets
import Training

/// inspections.csv 基地检查.
enum InspectionsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, .day, Column("random", names: ["随机抽取"]),
      Column("inspectors", names: ["检查人员"]), Column("found", names: ["检查情况"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .inspectBase, in: context)
    let application = row.application(in: context)
    let day = row.day("day")
    let random = row.boolean("random")
    let inspectors = row.text("inspectors")
    let found = row.text("found")
    guard let circumstances, let application, let day, let random, let inspectors, let found
    else { return nil }
    return circumstances.planning(
      .training(
        .inspectBase(
          BaseInspected(
            application: application, day: day, isRandom: random, inspectors: inspectors,
            found: found))))
  }
}
