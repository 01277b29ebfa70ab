import Accounts
import Assessment
import WorkingDays

/// The defence of a call as the secretary runs it: the order drawn, and who is speaking since when.
struct DefenceBook: Sendable, Hashable {
  /// The order and what it was drawn with, as the ledger has it.
  let drawn: DefenceOrderDrawn
  /// Whose turn is running, counted from 1; nil before the first.
  let turn: Int?
  /// Since when.
  let started: Instant?

  /// The same order with another turn running.
  func starting(_ turn: Int, at now: Instant) -> DefenceBook {
    DefenceBook(drawn: drawn, turn: turn, started: now)
  }

  /// When the running turn is over.
  var ends: Instant? { started?.adding(milliseconds: Int64(drawn.minutes) * 60_000) }
}

/// The running turn is no entry: it is kept with the secretary's account.
extension DefenceBook {
  static func find(in call: CallID, _ visit: Visit) async throws -> (DefenceBook, Int)? {
    guard let drawn = try visit.call(call).defence else { return nil }
    guard let draft = try await visit.draft(on: subject(call)),
      let fields = Fields(encoded: draft.body.utf8)
    else { return (DefenceBook(drawn: drawn, turn: nil, started: nil), 0) }
    let book = DefenceBook(
      drawn: drawn,
      turn: fields["turn"].flatMap { Int($0) }.flatMap { $0 <= drawn.order.count ? $0 : nil },
      started: fields["started"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) })
    return (book, draft.version)
  }

  /// Keeps the book, unless another window changed it meanwhile.
  func keep(in call: CallID, from version: Int, _ visit: Visit) async throws {
    let outcome = try await visit.office.accounts.saveDraft(
      fields.encoded, of: try visit.actor.person, on: Self.subject(call), from: version)
    if case .outdated = outcome { throw Stale() }
  }

  private var fields: Fields {
    Fields(
      (turn.map { [Fields.Pair(name: "turn", value: "\($0)")] } ?? [])
        + (started.map { [Fields.Pair(name: "started", value: "\($0.milliseconds)")] } ?? []))
  }

  private static func subject(_ call: CallID) -> String { "defence/\(call)" }
}
