import Assessment
import Spreadsheets
import Training

/// ratings.csv 信用和绩效评价.
enum RatingsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, Column("aspect", names: ["评价内容"]), Column("year", names: ["年度"]),
      Column("grade", names: ["等次"]), Column("meets", names: ["是否达标"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .rateBase, in: context)
    let application = row.application(in: context)
    let aspect = row.named("aspect", .aspects)
    let year = row.integer("year", in: 1900...2999)
    let grade = row.text("grade")
    let meets = row.boolean("meets")
    guard let circumstances, let application, let aspect, let year, let grade, let meets
    else { return nil }
    return circumstances.planning(
      .training(
        .rateBase(
          BaseRated(
            application: application, aspect: aspect, year: year, grade: grade,
            meetsStandard: meets))))
  }
}
