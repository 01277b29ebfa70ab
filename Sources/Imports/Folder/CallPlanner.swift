import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// Reads one folder; gathers the problems of all tables before it refuses.
struct CallPlanner {
  private let folder: CallFolder
  private var problems: [Problem] = []

  init(folder: CallFolder) {
    self.folder = folder
  }

  mutating func plan(
    programme find: (String) throws(Problems) -> Programme
  ) throws(Problems) -> CallPlan {
    checkNames()
    let sheet = text(of: "call.csv").flatMap { text in
      attempt { () throws(Problems) in try CallSheet(text) }
    }
    let people = text(of: "people.csv").flatMap { text in
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
      note: sheet.note, people: enrolled, opener: Actor(admin.id, as: .admin), acts: acts)
  }

  /// The acts of all tables in the order of time, then of the tables, then of the rows.
  private mutating func acts(in context: inout ImportContext) -> [PlannedAct] {
    let texts = texts()
    let numbers = texts[.applications].flatMap { ApplicationsTable.numbers(in: $0, context) }
    context.applications = numbers.map { Names(applications: $0) }
    context.enclosures = enclosures(of: numbers ?? [], in: context)
    var acts: [PlannedAct] = []
    for table in CallTable.allCases {
      guard let text = texts[table] else { continue }
      context.at = table == .scores ? momentOfScores(after: acts, in: context) : nil
      let known = context
      acts += attempt { () throws(Problems) in try table.acts(of: text, in: known) } ?? []
    }
    return acts.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private mutating func enclosures(
    of numbers: [ApplicationID], in context: ImportContext
  ) -> [ApplicationID: [VersionedEnclosure]] {
    guard let text = text(of: "attachments.csv") else { return [:] }
    let versions = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
    return attempt { () throws(Problems) in
      try AttachmentsTable.enclosures(of: text, versions: versions, in: context)
    } ?? [:]
  }

  private mutating func texts() -> [CallTable: TextFile] {
    var texts: [CallTable: TextFile] = [:]
    for table in CallTable.allCases { texts[table] = text(of: table.file) }
    return texts
  }

  /// Sheets without a moment count from when the panel was complete: seated, recused, absent.
  private func momentOfScores(
    after acts: [PlannedAct], in context: ImportContext
  ) -> Instant? {
    let preparations = acts.filter { [.seatPanel, .recuse, .recordAbsence].contains($0.kind) }
    // Any moment serves once there is a problem elsewhere: it would only be blamed on this table.
    return preparations.map(\.at).max()
      ?? (problems.isEmpty ? nil : context.programme.intake.deadline)
  }
}

extension CallPlanner {
  private static let required = ["call.csv", "people.csv", "applications.csv", "steps.csv"]
  private static let known = Set(
    required + ["attachments.csv"] + CallTable.allCases.map(\.file))
  private static let names = Names(
    Phrase("表格", "table"), known.sorted().map { .init($0, id: $0, name: Phrase(same: $0)) })

  /// Finds missing tables, and spreadsheets that would be left out because of their names.
  private mutating func checkNames() {
    for name in CallPlanner.required where !folder.files.contains(name) {
      problems.append(
        Problem(
          at: folder.place(of: name),
          Phrase("批次文件夹缺少这个表格；请补上", "the folder of the call lacks this table; add it")))
    }
    let tables = folder.files.filter { $0.lowercased().hasSuffix(".csv") && !$0.contains("/") }
    for name in tables.subtracting(CallPlanner.known).sorted() {
      problems.append(Problem(at: folder.place(of: name), CallPlanner.complaint(about: name)))
    }
  }

  private static func complaint(about name: String) -> Phrase {
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
  private mutating func text(of name: String) -> TextFile? {
    let folder = folder
    return attempt { () throws(Problems) in try folder.table(name) } ?? nil
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
