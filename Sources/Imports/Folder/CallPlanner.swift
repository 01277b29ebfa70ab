import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// Reads one folder; gathers the problems of all tables before it refuses.
struct CallPlanner {
  private let folder: CallFolder
  private var problems: [Problem] = []
  private var warnings: [Problem] = []

  init(folder: CallFolder) {
    self.folder = folder
  }

  mutating func plan(
    programme find: (String) throws(Problems) -> Programme
  ) throws(Problems) -> CallPlan {
    checkNames()
    let sheet = text(of: "call").flatMap { text in
      attempt { () throws(Problems) in try CallSheet(text) }
    }
    let people = text(of: "people").flatMap { text in
      attempt { () throws(Problems) in try PeopleTable.table(text) }
    }
    let programme = sheet.flatMap { sheet in
      attempt { () throws(Problems) in try find(sheet.programme) }
    }
    guard let sheet, let programme else { throw Problems(problems) }
    let catalogue = Catalogue(programme)
    let enrolled = people.flatMap { table in
      attempt { () throws(Problems) in
        try PeopleTable.people(in: table, catalogue: catalogue, programme: programme)
      }
    }
    var context = ImportContext(
      programme: programme, catalogue: catalogue, files: folder.files)
    context.people = enrolled?.byAccount
    context.accounts = people.map { Names(accounts: PeopleTable.accounts(in: $0)) }
    let acts = acts(in: &context)
    guard problems.isEmpty, let enrolled,
      let admin = enrolled.first(where: { $0.roles.contains(.admin) })
    else { throw Problems(problems) }
    return CallPlan(
      id: sheet.id, title: sheet.title, programmeName: sheet.programme, programme: programme,
      note: sheet.note, people: enrolled, opener: Actor(admin.id, as: .admin), acts: acts,
      warnings: warnings)
  }

  /// The acts of all tables in the order of time, then of the tables, then of the rows.
  private mutating func acts(in context: inout ImportContext) -> [PlannedAct] {
    let texts = texts()
    let numbers = texts[.applications].flatMap { ApplicationsTable.numbers(in: $0, context) }
    context.applications = numbers.map { Names(applications: $0) }
    context.enclosures = enclosures(of: numbers ?? [], in: context)
    readTraining(texts, into: &context)
    var acts: [PlannedAct] = []
    for table in CallTable.allCases {
      guard let text = texts[table] else { continue }
      context.at = table == .scores ? momentOfScores(after: acts, in: context) : nil
      let known = context
      acts += attempt { () throws(Problems) in try table.acts(of: text, in: known) } ?? []
    }
    return acts.inOrderOfTime
  }

  private mutating func enclosures(
    of numbers: [ApplicationID], in context: ImportContext
  ) -> [ApplicationID: [VersionedEnclosure]] {
    guard let text = text(of: "attachments") else { return [:] }
    let versions = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
    return attempt { () throws(Problems) in
      try AttachmentsTable.enclosures(of: text, versions: versions, in: context)
    } ?? [:]
  }

  /// Reads what tables of training refer to: bases, classes and timetables.
  private mutating func readTraining(
    _ texts: [CallTable: TableFile], into context: inout ImportContext
  ) {
    let known = context
    let (aliases, timetables) = (text(of: "aliases"), text(of: "class-lessons"))
    context.training.bases =
      texts[.applications].flatMap { table in
        attempt { () throws(Problems) in
          try TrainingSheets.bases(of: table, aliases: aliases, in: known)
        }
      } ?? nil
    context.training.classes =
      texts[.classes].map { TrainingSheets.classes(in: $0, known) } ?? [:]
    let filed = context
    context.training.timetables =
      timetables.flatMap { table in
        attempt { () throws(Problems) in try TrainingSheets.timetables(of: table, in: filed) }
      } ?? [:]
  }

  private mutating func texts() -> [CallTable: TableFile] {
    var texts: [CallTable: TableFile] = [:]
    for table in CallTable.allCases { texts[table] = text(of: table.rawValue) }
    return texts
  }

  /// Sheets without a moment count from when the panel was complete: seated, recused, absent.
  private func momentOfScores(
    after acts: [PlannedAct], in context: ImportContext
  ) -> Instant? {
    let kinds: Set<Act.Kind> = [
      .seatPanel, .drawPanel, .drawDefenceOrder, .signPledge, .recuse, .recordAbsence,
    ]
    let preparations = acts.filter { kinds.contains($0.kind) }
    // Any moment serves once there is a problem elsewhere: it would only be blamed on this table.
    return preparations.map(\.at).max()
      ?? (problems.isEmpty ? nil : context.programme.intake.deadline)
  }
}

extension CallPlanner {
  private static let required = ["call", "people", "applications", "steps"]
  private static let known = Set(
    required + ["attachments"] + TrainingSheets.names + CallTable.allCases.map(\.rawValue))
  private static let names = Names(
    Phrase("表格", "table"),
    CallFolder.endings.flatMap { ending in known.sorted().map { $0 + ending } }
      .map { .init($0, id: $0, name: Phrase(same: $0)) })
  /// How files end that people take for tables.
  private static let endings = CallFolder.endings + [".xls", ".xlsm", ".xlsb", ".ods", ".et"]

  /// Finds missing tables, and spreadsheets that would be left out because of their names.
  private mutating func checkNames() {
    for name in CallPlanner.required
    where !CallFolder.endings.contains(where: { folder.files.contains(name + $0) }) {
      problems.append(
        Problem(
          at: folder.place(of: "\(name).csv"),
          Phrase("批次文件夹缺少这个表格；请补上", "the folder of the call lacks this table; add it")))
    }
    let tables = folder.files.filter { name in
      CallPlanner.endings.contains { name.lowercased().hasSuffix($0) } && !name.contains("/")
        && !name.isLockOfOffice
    }
    let known = CallPlanner.known.flatMap { name in CallFolder.endings.map { name + $0 } }
    for name in tables.subtracting(known).sorted() {
      problems.append(Problem(at: folder.place(of: name), CallPlanner.complaint(about: name)))
    }
  }

  private static func complaint(about name: String) -> Phrase {
    if !CallFolder.endings.contains(where: { name.lowercased().hasSuffix($0) }) {
      return Phrase(
        "这种表格读不了；请另存为 .xlsx 或 .csv", "this kind of table cannot be read; save it as .xlsx or .csv")
    }
    do throws(Mismatch) {
      let near = try names.value(name)
      return Phrase("表格的文件名应为“\(near)”", "the table must be named “\(near)”")
    } catch {
      return Phrase(
        "文件名\(error.reason.chinese)；请改名，或移到子文件夹",
        "the name \(error.reason.english); rename it or move it to a folder inside")
    }
  }

  /// The text of a table; nil where the folder lacks it or it cannot be read.
  private mutating func text(of name: String) -> TableFile? {
    let folder = folder
    let file = attempt { () throws(Problems) in try folder.table(name) } ?? nil
    warnings += file?.notes ?? []
    return file
  }

  /// The outcome of a step, or nil after its problems are noted.
  private mutating func attempt<Outcome>(
    _ step: () throws(Problems) -> Outcome
  ) -> Outcome? {
    do throws(Problems) {
      return try step()
    } catch {
      problems += error.all
      return nil
    }
  }
}

extension String {
  /// Whether Excel or WPS made the file to mark a workbook that is open: `~$scores.xlsx`.
  fileprivate var isLockOfOffice: Bool { hasPrefix("~$") || hasPrefix(".~") }
}
