import Accounts
import Ledger
import Markup
import Messages

extension Visit {
  /// Proves that a page was made for this visitor; computed from the cookie, never stored.
  var token: String { secret.derived(for: "form") }

  /// What the frame puts into every form that acts.
  var hiddenFields: HTML {
    .fragment([
      input(.hidden, name: FrameField.token.rawValue, .value(token)),
      input(.hidden, name: FrameField.number.rawValue, .value(formNumber)),
    ])
  }

  /// Does what a form asks for, once for each time its page was made.
  func once(_ fields: Fields, _ work: () async throws -> Answer) async throws -> Answer {
    guard fields[FrameField.token.rawValue]?.matchesSecretly(token) ?? false else {
      throw Rebuff.forged
    }
    let text = "\(secret.text)\n\(path)\n\(fields[FrameField.number.rawValue] ?? "")\n"
    let sending = Digest.of(Array((text + fields.encoded).utf8))
    return try await office.sendings.once(sending, work)
  }
}
