import Assessment
import Ledger
import Messages
import ProgrammeFiles
import Programmes
import Synchronization
import WorkingDays

/// The programmes of all calls, read from the vault by the digest that the ledger names (law 7).
final class ProgrammeShelf: Sendable {
  private let vault: Vault
  private let calendar: WorkCalendar
  private let read = Mutex<[String: Rules]>([:])

  init(vault: Vault, calendar: WorkCalendar) {
    self.vault = vault
    self.calendar = calendar
  }

  /// The rules of the programme file with this SHA-256.
  func rules(digest: String) throws -> Rules {
    if let known = read.withLock({ $0[digest] }) { return known }
    guard let record = Digest(digest) else { preconditionFailure("a digest is 64 hex digits") }
    let file = try ProgrammeFile.read(try vault.bytes(of: record), file: "\(digest).yaml")
    let rules = Rules(programme: file.programme, digest: digest, calendar: calendar)
    read.withLock { $0[digest] = rules }
    return rules
  }
}
