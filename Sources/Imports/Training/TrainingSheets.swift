import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

/// Reads the tables of training that other tables refer to, and that are no acts themselves.
enum TrainingSheets {
  /// The files of these tables, without their endings.
  static let names = ["aliases", "class-lessons"]

  /// The bases and confirmed names of a folder; nil where the list of applications cannot be read.
  static func bases(
    of applications: TableFile, aliases: TableFile?, in context: ImportContext
  ) throws(Problems) -> Names<ApplicationID>? {
    guard let units = ApplicationsTable.units(in: applications, context) else { return nil }
    let aliases = try aliases.map { file throws(Problems) in try confirmed(file, in: context) }
    return Names(bases: units, aliases: aliases ?? [:])
  }

  /// The names that somebody confirmed to be those of a unit.
  static func confirmed(
    _ file: TableFile, in context: ImportContext
  ) throws(Problems) -> [ApplicationID: [String]] {
    let columns = [
      Column("name", names: ["所写名称"]), .application,
      Column("confirmed_by", names: ["确认人"]), Column("ground", names: ["确认依据"]),
    ]
    let rows: [(ApplicationID, String)] = try Table(file, columns: columns).read(unique: ["name"]) {
      row in
      let name = row.text("name")
      let application = row.application(in: context)
      let person = row.person("confirmed_by", in: context)
      let ground = row.text("ground")
      guard let name, let application, person != nil, ground != nil else { return nil }
      return (application, name)
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The base of every class that a table files, whatever else is wrong with the table.
  static func classes(
    in file: TableFile, _ context: ImportContext
  ) -> [ClassID: ApplicationID] {
    let columns = ClassesTable.circumstances(in: context) + ClassesTable.columns(in: context)
    let rows = (try? Table(file, columns: columns))?.compactMap { row in
      var reader = RowReader(row)
      return reader.code("class").flatMap { id in
        reader.application(in: context).map { (ClassID(id), $0) }
      }
    }
    return Dictionary(rows ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// The timetables filed with the classes, in the order of the table.
  static func timetables(
    of file: TableFile, in context: ImportContext
  ) throws(Problems) -> [ClassID: [TimetableLesson]] {
    let columns =
      [Column("class", names: ["班次编号"])] + Column.lesson
    let groups = try Table(file, columns: columns).grouped(item: "lesson") {
      (row: inout RowReader) -> GroupedRow<ClassID, LessonID, TimetableLesson>? in
      let named = row.classNamed(in: context)
      let lesson = row.timetableLesson()
      guard let named, let lesson else { return nil }
      return GroupedRow(key: named.id, item: lesson.lesson.id, part: lesson)
    }
    return Dictionary(uniqueKeysWithValues: groups.map { ($0.key, $0.parts) })
  }
}
