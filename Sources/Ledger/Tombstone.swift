public import WorkingDays

/// What stays in the vault in the place of a destroyed record.
public struct Tombstone: Sendable, Hashable {
  /// When the record was destroyed.
  public let at: Instant
  /// Why, on one line, such as the rule on retention.
  public let reason: String

  /// States when and why a record was destroyed.
  public init(at: Instant, reason: String) {
    self.at = at
    self.reason = reason
  }

  var text: String {
    "\(at)\n\(reason.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
  }

  /// Reads what `text` has written; a file of any other form is no tombstone.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 3, let at = Instant(String(lines[0])) else { return nil }
    self.init(at: at, reason: String(lines[1]))
  }
}
