import Assessment
import Imports
import Ledger
import Messages
import Programmes

/// Something long that a session asked for: how far it is, and what came of it.
struct Errand: Sendable {
  let id: String
  let owner: Digest
  let title: Phrase
  /// The call that it is about.
  let call: CallID
  var standing: Standing

  /// How far it is.
  enum Standing: Sendable {
    case running(done: Int, of: Int)
    case done(Outcome)
    case failed(Attempt)
  }

  /// What may come of it.
  enum Outcome: Sendable {
    /// A file to take away.
    case file(Product)
    /// What a table would do; nothing is recorded yet.
    case trial(ImportTrial)
    /// A table whose rows are all recorded, so many acts.
    case recorded(CallTable, acts: Int)
  }

  /// A file that was made.
  struct Product: Sendable {
    let file: ScratchFile
    let name: String
    let plainName: String
    let mediaType: String
  }

  /// Tells how much of the whole is done.
  typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  var isRunning: Bool {
    if case .running = standing { true } else { false }
  }
}
