public import Assessment
import Ledger
public import Messages
import ProgrammeFiles
import Programmes
public import WorkingDays

extension Office {
  /// Opens a call under a programme file, whose bytes go to the vault and rule from there.
  ///
  /// - Throws: `Problems` where the file is not a sound programme, `Refusal`, `LedgerFailure`.
  public func open(
    _ call: CallID, title: Phrase, programmeFile bytes: [UInt8], name: String, by actor: Actor,
    at instant: Instant
  ) async throws {
    let opening = try opening(title: title, programmeFile: bytes, name: name)
    try await perform(Command(opening, in: call, by: actor, at: instant))
  }

  /// Replaces the programme file of a call before scoring opens.
  public func amend(
    _ call: CallID, programmeFile bytes: [UInt8], name: String, reason: String, by actor: Actor,
    at instant: Instant
  ) async throws {
    let amendment = try amendment(programmeFile: bytes, name: name, reason: reason)
    try await perform(Command(amendment, in: call, by: actor, at: instant))
  }

  /// The act that opens a call under a programme file, whose bytes go to the vault.
  ///
  /// - Throws: `Problems` where the file is not a sound programme, `LedgerFailure`.
  public func opening(title: Phrase, programmeFile bytes: [UInt8], name: String) throws -> Act {
    let programme = try ProgrammeFile.read(bytes, file: name).programme
    guard let first = programme.stages.first else {
      preconditionFailure("a checked programme has stages")
    }
    let digest = try ledger.vault.keep(bytes).description
    return .openCall(
      CallOpened(title: title, programme: programme.id, digest: digest, stage: first.id))
  }

  /// The act that replaces a programme file, whose bytes go to the vault.
  ///
  /// - Throws: `Problems` where the file is not a sound programme, `LedgerFailure`.
  public func amendment(
    programmeFile bytes: [UInt8], name: String, reason: String
  ) throws -> Act {
    let programme = try ProgrammeFile.read(bytes, file: name).programme
    let digest = try ledger.vault.keep(bytes).description
    return .amendProgramme(ProgrammeAmended(digest: digest, reason: reason), programme)
  }
}
