import Messages

extension Draft {
  static let longestPayload = 8 << 20

  /// What does not fit the form of an entry; nil when all does.
  ///
  /// Whether the payload is JSON is checked by the table itself.
  var flaw: Phrase? {
    for (name, text) in [("actor", actor), ("call", call ?? "none"), ("kind", kind)]
    where !Draft.fits(text) {
      return Draft.refused("\(name): \(text.debugDescription)")
    }
    if version < 1 { return Draft.refused("version: \(version)") }
    if payload.count > Draft.longestPayload { return Draft.refused("payload: \(payload.count) B") }
    // JSON knows control characters only as white space between its tokens.
    if payload.contains(where: { $0 < 0x20 }) { return Draft.refused("payload: control character") }
    if String(validating: payload, as: UTF8.self) == nil { return Draft.refused("payload: UTF-8") }
    return nil
  }

  /// The words for a draft that does not fit.
  static func refused(_ detail: String) -> Phrase {
    Phrase(
      "记录不符合台账格式（\(detail)），未写入。",
      "The entry does not fit the form of the ledger (\(detail)); nothing was written.")
  }

  private static func fits(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count) && text != "-"
      && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
  }
}
