import Accounts
import Assessment
import Messages

/// The one place that knows where a signed pledge is kept: beside the account.
///
/// Recusals that come with it are acts of the ledger. Everything else on this desk asks here only,
/// so that a pledge kept elsewhere changes these functions and no page.
extension Visit {
  /// Whether the visitor signed the pledge of a call.
  func hasPledged(in call: CallID) async throws -> Bool {
    try await draft(on: Self.pledge(call)) != nil
  }

  /// Keeps the pledge, with the fingerprint of the text that was signed.
  func pledge(_ fingerprint: String, in call: CallID) async throws {
    let body = Fields(["text": fingerprint]).encoded
    _ = try await office.accounts.saveDraft(
      body, of: try actor.person, on: Self.pledge(call), from: 0)
  }

  /// Refuses to take a sheet from somebody who did not pledge yet.
  func requirePledge(in call: CallID) async throws {
    guard try await !hasPledged(in: call) else { return }
    throw Refusal(
      Reason(
        "pledgeMissing",
        Phrase("尚未签署回避与保密承诺", "The pledge of recusal and secrecy is not signed yet"),
        remedy: Phrase("先签署承诺，再提交评分表", "Sign the pledge first, then send the sheet")))
  }

  private static func pledge(_ call: CallID) -> String { "pledge/\(call)" }
}
