public import Assessment
public import Ledger
import Messages
import Programmes
public import WorkingDays

extension State {
  /// Folds the entries of a ledger, up to and including a moment where one is given.
  ///
  /// - Throws: `LedgerFailure` where the ledger cannot be read, `Problems` for an entry that this
  ///   release does not know.
  public init(replaying ledger: Ledger, until last: Instant? = nil) throws {
    var state = State()
    try ledger.forEach { entry in
      if let last, entry.at > last { return }
      state.apply(try Occurrence(entry, file: ledger.path))
    }
    self = state
  }
}

extension Occurrence {
  /// The event that an entry holds, with its circumstances.
  public init(_ entry: borrowing RawEntry, file: String) throws {
    let event = try EventCoding.event(
      kind: entry.kind, version: entry.version, payload: entry.payload)
    guard let event, let actor = Actor(entry.actor) else {
      throw Problems([
        Problem(
          at: Place(file: file, line: entry.sequence),
          Phrase(
            "记录 \(entry.sequence) 的事件 \(entry.kind) v\(entry.version) 不是本版本所能读的",
            "entry \(entry.sequence): this release does not know \(entry.kind) v\(entry.version)"))
      ])
    }
    self.init(
      call: entry.call.map { CallID($0) }, at: entry.at, actor: actor, event: event)
  }
}
