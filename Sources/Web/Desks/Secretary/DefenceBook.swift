import Accounts
import Assessment
import Messages
import WorkingDays

/// The defence of a call as the secretary runs it: the order, and who is speaking since when.
struct DefenceBook: Sendable, Hashable {
  /// What the order was drawn with.
  let seed: String
  /// Minutes for each unit, questions included.
  let minutes: Int
  /// The applications in the order of their defence.
  let order: [ApplicationID]
  /// Whose turn is running, counted from 1; nil before the first.
  let turn: Int?
  /// Since when.
  let started: Instant?

  /// Draws the order by lot.
  init(of applications: [ApplicationID], seed: String, minutes: Int) {
    self.init(
      seed: seed, minutes: minutes, order: Lot(of: applications, seed: seed).tickets.map(\.name),
      turn: nil, started: nil)
  }

  private init(
    seed: String, minutes: Int, order: [ApplicationID], turn: Int?, started: Instant?
  ) {
    self.seed = seed
    self.minutes = minutes
    self.order = order
    self.turn = turn
    self.started = started
  }

  /// The same order with another turn running.
  func starting(_ turn: Int, at now: Instant) -> DefenceBook {
    DefenceBook(seed: seed, minutes: minutes, order: order, turn: turn, started: now)
  }

  /// When the running turn is over.
  var ends: Instant? { started?.adding(milliseconds: Int64(minutes) * 60_000) }
}

/// The one place that knows where the order of the defence is kept: with the secretary's account.
extension DefenceBook {
  static func find(in call: CallID, _ visit: Visit) async throws -> (DefenceBook, Int)? {
    guard let draft = try await visit.draft(on: subject(call)),
      let fields = Fields(encoded: draft.body.utf8), let seed = fields["seed"],
      let minutes = fields["minutes"].flatMap({ Int($0) })
    else { return nil }
    let book = DefenceBook(
      seed: seed, minutes: minutes, order: fields.all("order").map { ApplicationID($0) },
      turn: fields["turn"].flatMap { Int($0) },
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
      [Fields.Pair(name: "seed", value: seed), Fields.Pair(name: "minutes", value: "\(minutes)")]
        + order.map { Fields.Pair(name: "order", value: $0.text) }
        + (turn.map { [Fields.Pair(name: "turn", value: "\($0)")] } ?? [])
        + (started.map { [Fields.Pair(name: "started", value: "\($0.milliseconds)")] } ?? []))
  }

  private static func subject(_ call: CallID) -> String { "defence/\(call)" }
}
