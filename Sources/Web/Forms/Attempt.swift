import Ledger
import Messages

/// A form as somebody tried to send it: what was typed, and why it was not done.
struct Attempt: Sendable {
  /// What was typed; empty when the form is shown for the first time.
  let fields: Fields
  /// What is wrong with single fields.
  let problems: [Problem]
  /// Why the act is refused.
  let reasons: [Reason]
  /// Whether what the form was about changed meanwhile.
  let isStale: Bool

  /// The form as it is shown first.
  static let none = Attempt(fields: Fields())

  /// The form with values that were typed before, such as a draft.
  init(
    fields: Fields, problems: [Problem] = [], reasons: [Reason] = [], isStale: Bool = false
  ) {
    self.fields = fields
    self.problems = problems
    self.reasons = reasons
    self.isStale = isStale
  }

  /// The form after an act that failed for a reason that its sender can mend; nil for others.
  init?(_ fields: Fields, after error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(fields: fields, reasons: refusal.reasons)
    case let problems as Problems: self.init(fields: fields, problems: problems.all)
    case let stale as Stale: self.init(fields: fields, reasons: [stale.reason], isStale: true)
    default: return nil
    }
  }

  /// Whether it failed.
  var isRefused: Bool { !problems.isEmpty || !reasons.isEmpty }

  /// What to show in a field: what was typed, or else what holds now.
  func value(_ name: String, else current: String = "") -> String {
    fields.pairs.isEmpty ? current : fields[name] ?? ""
  }

  /// What is wrong with a field.
  func problem(of name: String) -> Phrase? {
    problems.first { $0.field == name }?.message
  }
}

/// What a form was about changed after its page was made.
struct Stale: Error, Sendable, Hashable {
  var reason: Reason {
    Reason(
      "staleForm",
      Phrase("您打开此页后，内容已有变动，未办理", "This changed after you opened the page; nothing was done"),
      remedy: Phrase("下面是现在的内容，核对后再提交", "Below is how it stands now; check it and send it again"))
  }
}

extension Fields {
  /// A short text that changes with any of the texts; good as a version.
  static func fingerprint(of texts: [String]) -> String {
    let counted = texts.map { "\($0.utf8.count):\($0)" }.joined()
    return String(Digest.of(Array(counted.utf8)).description.prefix(20))
  }

  /// Refuses a form that was made from an older version of its subject.
  ///
  /// The page carries the version in a hidden field `version`; see `Speech.version(_:)`.
  func expect(version: some CustomStringConvertible) throws(Stale) {
    guard self["version"] == version.description else { throw Stale() }
  }
}
