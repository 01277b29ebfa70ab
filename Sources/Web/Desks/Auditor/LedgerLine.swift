import Assessment
import FoundationEssentials
import Ledger
import Messages
import Office
import Papers
import Programmes
import WorkingDays

/// One entry as a reader may see it: what happened in words, and its place in the chain.
struct LedgerLine: Sendable, Hashable {
  let number: Int
  let digest: Digest
  let previous: Digest
  /// What the entry says; nil where the reader may not read it.
  let content: Content?

  /// What an entry says.
  struct Content: Sendable, Hashable {
    let at: Instant
    let kind: String
    /// Who acted, by name, account and role; nil for those who see no accounts.
    let actor: Phrase?
    let call: CallID?
    let callTitle: Phrase?
    let application: ApplicationID?
    let unit: String?
    let values: JSON
    let records: [Digest]
  }

  /// The kind in words; its stable name where this page has none.
  var name: Phrase {
    guard let content else { return Phrase("现在不能看到的记录", "an entry that cannot be read now") }
    return EntryKind(rawValue: content.kind)?.name ?? Phrase(same: content.kind)
  }
}

/// An entry with everything that is needed to ask whether a reader may see it.
struct FoundEntry: Sendable {
  let number: Int
  let digest: Digest
  let previous: Digest
  let kind: String
  let records: [Digest]
  let payload: [UInt8]
  let occurrence: Occurrence

  init(_ entry: borrowing RawEntry, file: String) throws {
    number = entry.sequence
    digest = entry.digest
    previous = entry.previous
    kind = entry.kind
    records = entry.records
    payload = Array(entry.payload)
    occurrence = try Occurrence(entry, file: file)
  }

  /// Whether an entry of a history is this one.
  func `is`(_ entry: HistoryEntry) -> Bool {
    entry.at == occurrence.at && entry.call == occurrence.call && entry.event == occurrence.event
  }
}

/// What one reader sees of entries; asks the view for each of them.
struct EntryReader {
  private let view: View
  private let names: [PersonID: String]

  init(_ view: View) {
    self.view = view
    names = Dictionary(
      view.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Each entry with what the reader may read of it, or nil.
  ///
  /// The view leaves out what may not be read and keeps the order, so both lists are walked together.
  func read(_ entries: [FoundEntry]) -> [(found: FoundEntry, entry: HistoryEntry?)] {
    var shown = view.history(entries.lazy.map(\.occurrence))[...]
    return entries.map { found in
      guard let next = shown.first, found.is(next) else { return (found, nil) }
      return (found, shown.removeFirst())
    }
  }

  /// The entries in words; without content where they may not be read.
  func lines(of entries: [FoundEntry]) -> [LedgerLine] { read(entries).map(line) }

  /// One entry in words.
  func line(of found: FoundEntry, as entry: HistoryEntry?) -> LedgerLine {
    LedgerLine(
      number: found.number, digest: found.digest, previous: found.previous,
      content: entry.map { content(of: found, as: $0) })
  }

  private func content(of found: FoundEntry, as entry: HistoryEntry) -> LedgerLine.Content {
    let call = entry.call.flatMap { view[$0] }
    let application = entry.event.application
    return LedgerLine.Content(
      at: entry.at, kind: found.kind, actor: entry.actor.map(name), call: entry.call,
      callTitle: call?.title, application: application,
      unit: application.flatMap { call?[$0]?.unit },
      values: (try? JSONDecoder().decode(JSON.self, from: Data(found.payload))) ?? .null,
      records: found.records)
  }

  private func name(of actor: Actor) -> Phrase {
    let name = names[actor.person] ?? ""
    let role = actor.role.name
    return Phrase(
      "\(name)（\(actor.person)，\(role.chinese)）", "\(name) (\(actor.person), \(role.english))")
  }
}

extension WebOffice {
  /// Copies of the entries that a condition holds for, in their order.
  func entries(
    from first: Int = 1, through last: Int = .max,
    where isWanted: (borrowing RawEntry) -> Bool = { _ in true }
  ) throws -> [FoundEntry] {
    var found: [FoundEntry] = []
    let file = office.ledger.path
    try office.ledger.forEach(from: first, through: last) { entry in
      if isWanted(entry) { found.append(try FoundEntry(entry, file: file)) }
    }
    return found
  }

  /// Everything of some kinds that happened, in one call or in all; for `View.history`.
  func occurrences(of kinds: Set<EntryKind>, in call: CallID? = nil) throws -> [Occurrence] {
    let names = Set(kinds.map(\.rawValue))
    return try entries { entry in
      if let call, entry.call != call.text { return false }
      return names.contains(entry.kind)
    }.map(\.occurrence)
  }
}
