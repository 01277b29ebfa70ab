import GRDBSQLite
public import WorkingDays

/// One entry seen in place, while a reading stands on it; nothing is copied until asked for.
public struct RawEntry: ~Copyable {
  enum Column: Int32 {
    case sequence, at, actor, call, kind, version, records, payload, previous, digest
  }

  static let columns =
    "sequence, at, actor, call, kind, version, records, payload, previous, digest"

  private let row: OpaquePointer

  init(row: OpaquePointer) {
    self.row = row
  }

  /// Counts 1, 2, 3 … without a gap.
  public var sequence: Int { Int(integer(.sequence)) }
  /// When the act was done.
  public var at: Instant { Instant(milliseconds: milliseconds) }
  /// The id of the person or role that acted.
  public var actor: String { text(.actor) }
  /// The id of the call it belongs to, if any.
  public var call: String? { hasCall ? text(.call) : nil }
  /// The stable name of what happened.
  public var kind: String { text(.kind) }
  /// The version of the payload's shape.
  public var version: Int { Int(integer(.version)) }
  /// The vault records that the entry relies on.
  public var records: [Digest] { [Digest](column: text(.records)) }
  /// The payload where it lies; valid only until the body that was given this entry returns.
  public var payload: UnsafeRawBufferPointer { bytes(of: .payload) }
  /// The digest of the entry before; zero when what is stored is no digest.
  public var previous: Digest { storedPrevious ?? .zero }
  /// The seal; zero when what is stored is no digest.
  public var digest: Digest { storedDigest ?? .zero }

  /// A copy that may be kept.
  public func copy() -> Entry {
    Entry(
      sequence: sequence,
      draft: Draft(
        at: at, actor: actor, call: call, kind: kind, version: version,
        payload: Array(payload), records: records),
      previous: previous, digest: digest)
  }

  /// The moment as stored, which a damaged file may put outside what `Instant` can hold.
  var milliseconds: Int64 { integer(.at) }
  var hasCall: Bool { sqlite3_column_type(row, Column.call.rawValue) != SQLITE_NULL }
  var hasRecords: Bool { !bytes(of: .records).isEmpty }
  var storedPrevious: Digest? { Digest(raw: bytes(of: .previous)) }
  var storedDigest: Digest? { Digest(raw: bytes(of: .digest)) }

  func bytes(of column: Column) -> UnsafeRawBufferPointer {
    // The pointer must be asked for before the count: asking may convert the value.
    let start = sqlite3_column_blob(row, column.rawValue)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(row, column.rawValue)))
  }

  private func integer(_ column: Column) -> Int64 {
    sqlite3_column_int64(row, column.rawValue)
  }

  private func text(_ column: Column) -> String {
    String(decoding: bytes(of: column), as: UTF8.self)
  }
}
