import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// applications.csv 申报: one row a submission, one column a stated fact.
enum ApplicationsTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    fixed + FactColumn.all(of: context.programme, beside: taken).map(\.column)
  }

  private static let fixed = [
    Column.application,
    Column("unit", names: ["单位名称", "申报单位"]),
    Column("credit_code", names: ["统一社会信用代码"]),
    Column("kind", names: ["申报类型"]),
    Column("kind_reason", names: ["认定理由"], required: false),
    Column("county", names: ["县区"], required: false),
    Column("supervisor", names: ["主管单位"], required: false),
    Column("copies", names: ["份数"]),
    Column("contact", names: ["联系人"], required: false, sensitive: true),
    Column("phone", names: ["联系电话"], required: false, sensitive: true),
  ]

  /// The headings that no fact may have.
  private static let taken = Set(
    (fixed.flatMap(\.names) + ["时间", "at", "经办", "by", "角色", "role"]).map(\.foldedForMatching))

  /// The numbers that stand in a table whatever else is wrong with it; nil where none can be read.
  static func numbers(in text: TableFile, _ context: ImportContext) -> [ApplicationID]? {
    let columns = circumstances(in: context) + columns(in: context)
    return (try? Table(text, columns: columns))?.compactMap { row in
      var reader = RowReader(row)
      return reader.code("application").map { ApplicationID($0) }
    }
  }

  /// The numbers with the names of their units; nil where none can be read.
  static func units(in text: TableFile, _ context: ImportContext) -> [(ApplicationID, String)]? {
    let columns = circumstances(in: context) + columns(in: context)
    return (try? Table(text, columns: columns))?.compactMap { row in
      var reader = RowReader(row)
      return reader.code("application").flatMap { id in
        reader.text("unit").map { (ApplicationID(id), $0) }
      }
    }
  }

  /// What may stand once only: an application at one moment.
  private struct Version: Hashable {
    let application: ApplicationID
    let at: Instant
  }

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let facts = FactColumn.all(of: context.programme, beside: taken)
    var repetitions = Repetitions<Version>()
    let entries: [ApplicationEntry] = try table.read { row in
      guard let entry = ApplicationEntry(&row, facts: facts, in: context) else { return nil }
      let version = Version(
        application: entry.submission.application, at: entry.circumstances.at)
      repetitions.check(version, in: &row, at: "application")
      return entry
    }
    return enclosing(entries, in: context)
  }

  /// Adds the files of every submission; which version it is follows from the order in time.
  private static func enclosing(
    _ entries: [ApplicationEntry], in context: ImportContext
  ) -> [PlannedAct] {
    let inTime = entries.enumerated().sorted {
      ($0.element.circumstances.at, $0.offset) < ($1.element.circumstances.at, $1.offset)
    }
    var versions: [ApplicationID: Int] = [:]
    return inTime.map { _, entry in
      let version = versions[entry.submission.application, default: 0] + 1
      versions[entry.submission.application] = version
      let enclosures = (context.enclosures[entry.submission.application] ?? [])
        .filter { $0.version == nil || $0.version == version }.map(\.enclosure)
      return entry.circumstances.planning(
        .submission(entry.submission, contact: entry.contact, enclosures: enclosures))
    }
  }
}
