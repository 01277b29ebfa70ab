import Assessment
import Ledger
import Messages
import Synchronization

/// Where commands are decided against the newest state; used by one commit at a time.
final class Desk: Sendable {
  let shelf: ProgrammeShelf
  private let ledger: Ledger
  private let state: Mutex<State>

  init(ledger: Ledger, shelf: ProgrammeShelf, state: State) {
    self.ledger = ledger
    self.shelf = shelf
    self.state = Mutex(state)
  }

  func read<Answer: Sendable>(_ body: (State) throws -> Answer) rethrows -> Answer {
    try body(state.withLock(\.self))
  }

  /// Decides every batch in turn, records what was decided in one transaction, and answers.
  func commit(_ batches: [[Command]]) throws -> [Result<Receipt, Refusal>] {
    try state.withLock { state in
      var drafts: [Draft] = []
      var answers: [Result<Range<Int>, Refusal>] = []
      for batch in batches {
        answers.append(try Desk.decide(batch, in: &state, shelf: shelf, into: &drafts))
      }
      do {
        return Desk.receipts(try ledger.append(drafts), answers)
      } catch {
        // The state ran ahead of a ledger that refused: fold what is really there.
        state = try State(replaying: ledger)
        throw error
      }
    }
  }

  /// Decides one batch, all or nothing; returns which drafts are its own.
  private static func decide(
    _ batch: [Command], in state: inout State, shelf: ProgrammeShelf, into drafts: inout [Draft]
  ) throws -> Result<Range<Int>, Refusal> {
    let first = drafts.count
    // A copy costs nothing until it differs; a single command is decided before it changes anything.
    let before = batch.count > 1 ? state : nil
    var reasons: [Reason] = []
    for command in batch {
      switch try events(of: command, in: state, shelf: shelf) {
      case .failure(let refusal): reasons += refusal.reasons
      case .success(let events):
        for event in events {
          let occurrence = Occurrence(
            call: command.call, at: command.at, actor: command.actor, event: event)
          state.apply(occurrence)
          drafts.append(try Draft(occurrence))
        }
      }
    }
    if reasons.isEmpty { return .success(first..<drafts.count) }
    drafts.removeSubrange(first...)
    if let before { state = before }
    return .failure(Refusal(reasons))
  }

  private static func events(
    of command: Command, in state: State, shelf: ProgrammeShelf
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

extension Command {
  /// The digest of the programme file that rules this command; nil outside calls.
  fileprivate func programmeDigest(in state: State) -> String? {
    if case .openCall(let opening) = act { return opening.digest }
    return call.flatMap { state.calls[$0]?.programmeDigest }
  }
}
