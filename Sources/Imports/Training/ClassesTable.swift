import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

/// classes.csv 开班备案: one row a class; its timetable stands in class-lessons.csv.
enum ClassesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .classID, .application, Column("county", names: ["县区"], required: false),
      Column("trade", names: ["职业（工种）", "工种"]), Column("level", names: ["等级"]),
      Column("start", names: ["开班日期"]), Column("end", names: ["结业日期"]),
      Column("roster", names: ["学员报名编号"]), Column("papers", names: ["备案材料"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .fileClass, in: context)
    let named = row.classNamed(in: context)
    let problems = row.problems.count
    let county = row.has("county") ? row.named("county", context.catalogue.counties) : nil
    let course = row.course(in: context)
    let start = row.day("start")
    let end = row.day("end")
    let roster = row.list("roster")
    let parts = row.parts("papers", in: context)
    guard row.problems.count == problems, let circumstances, let named, let course, let start,
      let end, let roster, let parts
    else { return nil }
    return circumstances.planning(
      .training(
        .fileClass(
          ClassFiling(
            id: named.id, application: named.application, county: county, course: course,
            roster: roster.map { EnrolmentID($0) },
            timetable: context.training.timetables[named.id] ?? [], start: start, end: end,
            parts: parts))))
  }
}
