import WorkingDays

extension Ledger {
  /// Writes every entry as one line of JSON, ending with a line feed.
  ///
  /// The fields stand in this order: sequence, at, actor, call, kind, version, records, payload,
  /// previous, digest. `at` carries its offset, the payload is embedded as it was entered.
  ///
  /// - Parameter write: Takes the lines one after another, valid only during the call.
  /// - Throws: `LedgerFailure`, or what `write` throws.
  public func export(_ write: (borrowing [UInt8]) throws -> Void) throws {
    var line = JSONLine()
    try forEach { entry in
      line.begin()
      line.add("sequence", raw: String(entry.sequence).utf8)
      line.add("at", text: entry.at.description.utf8)
      line.add("actor", text: entry.bytes(of: .actor))
      if entry.hasCall {
        line.add("call", text: entry.bytes(of: .call))
      } else {
        line.add("call", raw: "null".utf8)
      }
      line.add("kind", text: entry.bytes(of: .kind))
      line.add("version", raw: String(entry.version).utf8)
      line.add("records", texts: entry.records.map(\.hex))
      line.add("payload", raw: entry.payload)
      line.add("previous", text: entry.previous.hex)
      line.add("digest", text: entry.digest.hex)
      line.end()
      try write(line.bytes)
    }
  }
}
