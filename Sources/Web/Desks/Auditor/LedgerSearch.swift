import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes
import WorkingDays

/// What somebody looks for in the ledger.
struct LedgerSearch: Sendable {
  let call: CallID?
  let topic: EvidenceTopic?
  let person: String
  let from: Day?
  let to: Day?
  let fields: Fields
  private let calls: [Speech.Option]

  /// Reads the questions of an address; what cannot be read is not asked.
  init(_ fields: Fields, in view: View) {
    self.fields = fields
    call = fields["call"].flatMap { $0.isEmpty ? nil : CallID($0) }
    topic = fields["topic"].flatMap(EvidenceTopic.init(rawValue:))
    person = (fields["person"] ?? "").trimmed
    from = fields["from"].flatMap { Day($0) }
    to = fields["to"].flatMap { Day($0) }
    calls = view.calls.map { Speech.Option($0.id.text, $0.title) }
  }

  /// Whether an entry is what is looked for.
  func matches(_ entry: borrowing RawEntry) -> Bool {
    if let call, entry.call != call.text { return false }
    if let from, entry.at < from.start { return false }
    if let to, entry.at > to.end { return false }
    if !person.isEmpty, !entry.actor.hasSuffix(":\(person)") { return false }
    guard let topic else { return true }
    return EntryKind(rawValue: entry.kind)?.topic == topic
  }

  /// The form that asks.
  func form(_ say: Speech) -> HTML {
    let attempt = Attempt(fields: fields)
    return Markup.form(
      method: .get, action: Addresses.ledgerSearch(), .role(.search), .class("search")
    ) {
      say.choice("call", Phrase("批次", "Call"), options: calls, in: attempt)
      say.choice(
        "topic", Phrase("事项", "About"),
        options: EvidenceTopic.allCases.map { Speech.Option($0.rawValue, $0.name) }, in: attempt)
      say.field(
        "person", Phrase("经办人账号", "Account of who acted"), in: attempt, .autocomplete("off"))
      say.field("from", Phrase("起", "From"), kind: .date, in: attempt)
      say.field("to", Phrase("止", "To"), kind: .date, in: attempt)
      div(.class("buttons")) {
        button(.submit, .class("primary")) { say("查找", "Search") }
      }
    }
  }
}

/// The entries that were looked for, the newest first.
struct LedgerSearchPage: Page {
  let search: LedgerSearch
  let lines: [LedgerLine]
  /// Before which entry the search goes on; nil where nothing older was found.
  let older: Int?

  private static let size = 50
  private static let stretch = 2_000

  init(_ visit: Visit) throws {
    try AuditDesk.requireLedger(visit)
    let view = try visit.view
    let search = LedgerSearch(visit.query, in: view)
    let head = try visit.office.office.ledger.head().sequence
    let before = visit.query["before"].flatMap { Int($0) } ?? head + 1
    let reader = EntryReader(view)
    var found: [LedgerLine] = []
    var upper = min(before - 1, head)
    while upper > 0, found.count <= Self.size {
      let lower = max(1, upper - Self.stretch + 1)
      let entries = try visit.office.entries(
        from: lower, through: upper, where: { search.matches($0) })
      // What may not be read is not found: a search must not tell who did what.
      found += reader.lines(of: entries).filter { $0.content != nil }.reversed()
      upper = lower - 1
    }
    self.search = search
    lines = Array(found.prefix(Self.size))
    older = found.count > Self.size ? lines.last?.number : nil
  }

  var title: Phrase { Phrase("查找记录", "Find entries") }
  var trail: [Link] { [Link(Phrase("台账", "Ledger"), to: Addresses.ledger())] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    search.form(say)
    section {
      h2 { say("结果", "Found") }
      if lines.isEmpty {
        p(.class("empty")) { say("没有找到记录，请放宽条件", "Nothing was found; ask for less") }
      } else {
        ol(.class("ledger")) {
          lines.map { line in li { EntryPart(line: line, isNumbered: true).html(say) } }
        }
      }
      if let older {
        p {
          a(href: path(before: older), .class("button")) { say("更早的记录", "Older entries") }
        }
      }
    }
  }

  private func path(before number: Int) -> Path {
    search.fields.pairs.filter { $0.name != "before" }
      .reduce(Addresses.ledgerSearch()) { $0.query($1.name, $1.value) }
      .query("before", "\(number)")
  }
}
