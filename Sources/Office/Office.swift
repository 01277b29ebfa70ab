public import Assessment
public import Ledger
import Messages
import Programmes
import Synchronization
public import WorkingDays

/// The front desk of one ledger: takes commands, decides, records, and shows what is recorded.
///
/// Commands that arrive while a commit runs are decided one after another and committed together.
/// Nobody is answered before the entries are durable, and nobody sees a state that is not.
public final class Office: Sendable {
  /// The ledger.
  public let ledger: Ledger
  private let desk: Desk
  private let group: GroupCommit<[Command], Result<Receipt, Refusal>>

  /// Opens the office: folds everything recorded so far.
  ///
  /// - Throws: `LedgerFailure` where the ledger cannot be read, `Problems` where a programme cannot.
  public init(ledger: Ledger, calendar: WorkCalendar = .china) throws {
    let shelf = ProgrammeShelf(vault: ledger.vault, calendar: calendar)
    let desk = Desk(ledger: ledger, shelf: shelf, state: try State(replaying: ledger))
    self.ledger = ledger
    self.desk = desk
    group = GroupCommit { try desk.commit($0) }
  }

  /// Does one act; returns when it is durable.
  ///
  /// - Throws: `Refusal` where a rule says no, `LedgerFailure` where it could not be recorded.
  @discardableResult
  public func perform(_ command: Command) async throws -> Receipt {
    try await perform([command])
  }

  /// Does several acts as one: all are recorded, or none, with the reasons of every refused one.
  @discardableResult
  public func perform(_ commands: [Command]) async throws -> Receipt {
    try await group.submit(commands).get()
  }

  /// Reads from what is recorded.
  public func read<Answer: Sendable>(_ body: (State) throws -> Answer) rethrows -> Answer {
    try desk.read(body)
  }

  /// What a viewer may see of what is recorded.
  ///
  /// - Throws: `LedgerFailure`, `Problems` where the programme file of a call cannot be read.
  public func view(for viewer: Viewer) throws -> View { try desk.view(for: viewer) }

  /// The rules of a call as they stand for it.
  public func rules(of call: Call) throws -> Rules {
    try desk.shelf.rules(digest: call.programmeDigest)
  }
}
