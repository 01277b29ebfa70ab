public import Assessment
public import Messages
import Programmes
public import Spreadsheets
import Training

/// What tables of training refer to by name: bases, classes, and the timetables filed with them.
struct TrainingNames: Sendable {
  /// The bases by number, by registered name, and by names that a person confirmed.
  var bases: Names<ApplicationID>?
  /// The base of every class.
  var classes: [ClassID: ApplicationID] = [:]
  /// The timetable of every class, as it is filed.
  var timetables: [ClassID: [TimetableLesson]] = [:]
  /// The trades of the catalogue.
  let trades: Names<TradeID>
  /// The kinds of people that the notice takes in or leaves out.
  let categories: Names<TraineeCategoryID>
  /// The parts of all checklists.
  let parts: Names<PartID>
  /// What money may and may not be spent on.
  let expenses: Names<ExpenseCategoryID>
  /// The industries that plans may name.
  let industries: Names<IndustryID>
  /// The headings that the city's own roster uses, by the keys of our columns.
  let headings: [String: [String]]

  init(_ programme: Programme) {
    let rules = programme.training
    let trades = rules?.catalogue.all ?? []
    let categories = rules.map { $0.enrolment.entry.categories }
    let expenses = programme.settlement?.expenses
    self.trades = Names(
      Phrase("职业（工种）", "trade"), trades.map { .init($0.id, id: $0.id.text, name: $0.name) })
    self.categories = Names(
      Phrase("人员类别", "category"),
      ((categories?.included ?? []) + (categories?.excluded ?? [])).map {
        .init($0.id, id: $0.id.text, name: $0.name)
      })
    parts = Names(partsOf: programme)
    self.expenses = Names(
      Phrase("支出科目", "category of expense"),
      ((expenses?.allowed ?? []) + (expenses?.forbidden ?? [])).map {
        .init($0.id, id: $0.id.text, name: $0.name)
      })
    industries = Names(
      Phrase("产业", "industry"),
      (rules?.industries?.industries ?? []).map { .init($0.id, id: $0.id.text, name: $0.name) })
    headings = (rules?.forms).map(TraineesTable.headings) ?? [:]
  }
}

extension Names<PartID> {
  fileprivate init(partsOf programme: Programme) {
    let rules = programme.training
    let lists = [
      rules?.enrolment.papers, rules?.classes.filing, programme.settlement?.fundReport?.contents,
    ]
    let items = lists.compactMap(\.self).flatMap(\.items)
    var names: [PartID: Phrase] = [:]
    for item in items {
      for part in item.parts where names[part] == nil {
        names[part] = item.parts.count == 1 ? item.name : Phrase(same: part.text)
      }
    }
    self.init(
      Phrase("材料", "paper"),
      names.sorted { $0.key < $1.key }.map { .init($0.key, id: $0.key.text, name: $0.value) })
  }
}

extension ImportContext {
  /// The same with bases and classes of a running call, for tables that come in by themselves.
  ///
  /// `only` are the applications of which whoever hands in the table may know.
  public func knowing(_ call: Call, only seen: [ApplicationID]) -> ImportContext {
    var context = self
    let seen = Set(seen)
    let applications = call.applicationsInOrder.filter {
      seen.contains($0.submission.application)
    }
    context.training.bases = Names(
      bases: applications.map { ($0.submission.application, $0.submission.unit) },
      aliases: [:])
    for application in applications {
      for id in application.training.classes.keys {
        context.training.classes[id] = application.submission.application
      }
    }
    return context
  }
}

extension ImportContext {
  /// The same with what stands beside a table of training: confirmed names for a plan, and for classes
  /// their own numbers and timetables.
  ///
  /// - Throws: All problems of the tables beside it.
  public func joining(
    _ folder: CallFolder, to table: CallTable, _ source: TableFile
  ) throws(Problems) -> ImportContext {
    var context = self
    if table == .plan, let aliases = try folder.table("aliases") {
      context.training.bases?.add(try TrainingSheets.confirmed(aliases, in: self))
    }
    if table == .classes {
      let classes = TrainingSheets.classes(in: source, self)
      context.training.classes.merge(classes) { _, new in new }
      if let lessons = try folder.table("class-lessons") {
        context.training.timetables = try TrainingSheets.timetables(of: lessons, in: context)
      }
    }
    return context
  }
}

extension Names<ApplicationID> {
  /// Lets more words stand for things that are known.
  mutating func add(_ synonyms: [ApplicationID: [String]]) {
    for (id, words) in synonyms {
      for word in words { add(word, for: id, over: []) }
    }
  }

  /// Bases by number and name, and by the other names that a person confirmed.
  init(bases: [(ApplicationID, String)], aliases: [ApplicationID: [String]]) {
    let names = Dictionary(bases, uniquingKeysWith: { _, last in last })
    self.init(
      Phrase("培训基地", "base"),
      names.sorted { $0.key < $1.key }.map { id, name in
        .init(id, id: id.text, name: Phrase(same: name), synonyms: aliases[id] ?? [])
      })
  }
}
