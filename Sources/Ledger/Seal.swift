import WorkingDays

/// The seal of an entry: SHA-256 over these bytes and no others.
///
/// Eleven parts, the first ten each followed by one line feed (0x0A), the payload by nothing:
///
///     jinbang-ledger-1
///     <digest of the entry before, 64 lower-case hex digits; 64 zeros for the first entry>
///     <sequence, decimal>
///     <moment, milliseconds since 1970-01-01T00:00:00Z, decimal>
///     <actor>
///     <call, or - for none>
///     <kind>
///     <version, decimal>
///     <digests of vault records in hex, joined by one space, or - for none>
///     <length of the payload in bytes, decimal>
///     <payload>
///
/// No field may hold a control character and no call may be named `-`, so two different entries
/// never give the same bytes.
struct Seal {
  private var bytes: [UInt8] = []
  private static let lineFeed = UInt8(ascii: "\n")
  private static let none = [UInt8(ascii: "-")]
  private static let title = Array("jinbang-ledger-1\n".utf8)

  /// The digest of a draft at its place in the chain.
  mutating func digest(of draft: Draft, sequence: Int, previous: Digest) -> Digest {
    begin(previous, sequence, draft.at.milliseconds)
    line(draft.actor.utf8)
    line((draft.call ?? "-").utf8)
    line(draft.kind.utf8)
    line(String(draft.version).utf8)
    line(optional: draft.records.column.utf8)
    return draft.payload.withUnsafeBytes { finish(payload: $0) }
  }

  /// The digest of an entry as it is stored, whatever that may be.
  mutating func digest(of entry: borrowing RawEntry, previous: Digest) -> Digest {
    begin(previous, entry.sequence, entry.milliseconds)
    line(entry.bytes(of: .actor))
    if entry.hasCall { line(entry.bytes(of: .call)) } else { line(Seal.none) }
    line(entry.bytes(of: .kind))
    line(String(entry.version).utf8)
    line(optional: entry.bytes(of: .records))
    return finish(payload: entry.payload)
  }

  private mutating func begin(_ previous: Digest, _ sequence: Int, _ milliseconds: Int64) {
    bytes.removeAll(keepingCapacity: true)
    bytes += Seal.title
    line(previous.hex)
    line(String(sequence).utf8)
    line(String(milliseconds).utf8)
  }

  private mutating func line(_ part: some Collection<UInt8>) {
    bytes.append(contentsOf: part)
    bytes.append(Seal.lineFeed)
  }

  private mutating func line(optional part: some Collection<UInt8>) {
    if part.isEmpty { line(Seal.none) } else { line(part) }
  }

  private mutating func finish(payload: UnsafeRawBufferPointer) -> Digest {
    line(String(payload.count).utf8)
    bytes.append(contentsOf: payload)
    return Digest.of(bytes)
  }
}

extension [Digest] {
  /// The digests in hex, joined by one space: how a row keeps the records of an entry.
  var column: String { map(\.description).joined(separator: " ") }

  init(column: String) {
    self = column.split(separator: " ").compactMap { Digest(String($0)) }
  }
}
