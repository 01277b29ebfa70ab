import Accounts
import HTTPTypes
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

  /// Does what a form asks for; where it is refused, its page is shown again with what was typed.
  func answer(
    _ form: FileForm, showing field: String? = nil, page: (Attempt) async throws -> any Page,
    doing act: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await once(form, act)
    } catch {
      guard let attempt = Attempt(form.fields(showingFileIn: field), after: error) else {
        throw error
      }
      let status = attempt.isStale ? HTTPResponse.Status.conflict : .unprocessableContent
      return .page(try await page(attempt), status: status)
    }
  }

  /// Does what a form asks for, once for each time its page was made.
  private func once(_ form: FileForm, _ work: () async throws -> Answer) async throws -> Answer {
    guard form.fields[FrameField.token.rawValue]?.matchesSecretly(token) ?? false else {
      throw Rebuff.forged
    }
    let text = "\(secret.text)\n\(path)\n\(form.fields[FrameField.number.rawValue] ?? "")\n"
    let sending = Digest.of(Array((text + form.fields.encoded).utf8) + (form.file?.bytes ?? []))
    return try await office.sendings.once(sending, work)
  }
}
