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
    let programme = try ProgrammeFile.read(bytes, file: name).programme
    let digest = try ledger.vault.keep(bytes).description
    guard let first = programme.stages.first else {
      preconditionFailure("a checked programme has stages")
    }
    let opening = CallOpened(
      title: title, programme: programme.id, digest: digest, stage: first.id)
    try await perform(Command(.openCall(opening), in: call, by: actor, at: instant))
  }

  /// Replaces the programme file of a call before scoring opens.
  public func amend(
    _ call: CallID, programmeFile bytes: [UInt8], name: String, reason: String, by actor: Actor,
    at instant: Instant
  ) async throws {
    let programme = try ProgrammeFile.read(bytes, file: name).programme
    let digest = try ledger.vault.keep(bytes).description
    let amendment = ProgrammeAmended(digest: digest, reason: reason)
    try await perform(
      Command(.amendProgramme(amendment, programme), in: call, by: actor, at: instant))
  }
}
