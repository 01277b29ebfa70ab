import Assessment
import Ledger
import Messages
import Synchronization

/// Where commands are decided against the newest state; used by one commit at a time.
///
/// Two states take turns. One is shown: everything in it is durable. The other is ahead while a
/// commit decides, so that nobody who reads waits for the disk, and then takes the other's place.
/// The one that was shown catches up by the same events: no commit copies what no reader holds.
final class Desk: Sendable {
  let shelf: ProgrammeShelf
  private let ledger: Ledger
  private let shown: Mutex<Shown>
  private let ahead: Mutex<State>

  /// What is read.
  private struct Shown {
    var state: State
    /// The rules of its calls, once somebody asked for them.
    var rules: [CallID: Rules]?
  }

  /// What a commit has decided so far and not recorded yet.
  private struct Agenda {
    var occurrences: [Occurrence] = []
    var drafts: [Draft] = []

    mutating func cut(to count: Int) {
      occurrences.removeSubrange(count...)
      drafts.removeSubrange(count...)
    }
  }

  init(ledger: Ledger, shelf: ProgrammeShelf, state: State) {
    self.ledger = ledger
    self.shelf = shelf
    shown = Mutex(Shown(state: state))
    ahead = Mutex(state)
  }

  func read<Answer: Sendable>(_ body: (State) throws -> Answer) rethrows -> Answer {
    try body(shown.withLock(\.state))
  }

  /// What a viewer may see now.
  func view(for viewer: Viewer) throws -> View {
    let (state, rules) = try shown.withLock { shown in
      let rules =
        try shown.rules
        ?? shown.state.calls.mapValues { try shelf.rules(digest: $0.programmeDigest) }
      shown.rules = rules
      return (shown.state, rules)
    }
    return View(of: state, for: viewer, under: rules)
  }

  /// Decides every batch in turn, records what was decided in one transaction, and answers.
  func commit(_ batches: [[Command]]) throws -> [Result<Receipt, Refusal>] {
    try ahead.withLock { ahead in
      do {
        var agenda = Agenda()
        let answers = try batches.map { try decide($0, in: &ahead, onto: &agenda) }
        let receipt = try ledger.append(agenda.drafts)
        show(&ahead, after: agenda.occurrences)
        return Desk.receipts(receipt, answers)
      } catch {
        // The state ran ahead of a ledger that refused: fold what is really there.
        let state = try State(replaying: ledger)
        ahead = state
        shown.withLock { $0 = Shown(state: state) }
        throw error
      }
    }
  }

  /// Changes places with what is shown, which then catches up.
  private func show(_ ahead: inout State, after occurrences: [Occurrence]) {
    shown.withLock { shown in
      swap(&shown.state, &ahead)
      if occurrences.contains(where: \.event.namesProgramme) { shown.rules = nil }
    }
    for occurrence in occurrences { ahead.apply(occurrence) }
  }

  /// Decides one batch, all or nothing; returns which entries are its own.
  private func decide(
    _ batch: [Command], in state: inout State, onto agenda: inout Agenda
  ) throws -> Result<Range<Int>, Refusal> {
    let first = agenda.drafts.count
    // A copy costs nothing until it differs; a single command is decided before it changes anything.
    let before = batch.count > 1 ? state : nil
    var reasons: [Reason] = []
    for command in batch {
      switch try events(of: command, in: state) {
      case .failure(let refusal): reasons += refusal.reasons
      case .success(let events):
        for event in events {
          let occurrence = Occurrence(
            call: command.call, at: command.at, actor: command.actor, event: event)
          state.apply(occurrence)
          agenda.occurrences.append(occurrence)
          agenda.drafts.append(try Draft(occurrence))
        }
      }
    }
    if reasons.isEmpty { return .success(first..<agenda.drafts.count) }
    agenda.cut(to: first)
    if let before { state = before }
    return .failure(Refusal(reasons))
  }

  private func events(
    of command: Command, in state: State
  ) throws -> Result<[Event], Refusal> {
    guard let digest = command.programmeDigest(in: state) else {
      return Result { () throws(Refusal) in try Decision.decide(command, in: state) }
    }
    let rules = try shelf.rules(digest: digest)
    return Result { () throws(Refusal) in try Decision.decide(command, in: state, by: rules) }
  }

  private static func receipts(
    _ receipt: Receipt, _ answers: [Result<Range<Int>, Refusal>]
  ) -> [Result<Receipt, Refusal>] {
    let first = receipt.sequences.lowerBound
    return answers.map { answer in
      answer.map { range in
        Receipt(
          sequences: first + range.lowerBound..<first + range.upperBound, head: receipt.head)
      }
    }
  }
}

extension Event {
  /// Whether it says by which programme file a call is ruled.
  fileprivate var namesProgramme: Bool {
    if case .callOpened = self { return true }
    if case .programmeAmended = self { return true }
    return false
  }
}

extension Command {
  /// The digest of the programme file that rules this command; nil outside calls.
  fileprivate func programmeDigest(in state: State) -> String? {
    if case .openCall(let opening) = act { return opening.digest }
    return call.flatMap { state.calls[$0]?.programmeDigest }
  }
}
