import Crypto
public import Messages
import WorkingDays

extension Vault {
  /// How a record is found to be.
  public enum Condition: Sendable, Hashable {
    /// All bytes are as they were stored.
    case whole
    /// It is not there, and nothing says why.
    case missing
    /// Its bytes are no longer those that were stored.
    case altered
    /// It was destroyed on purpose.
    case destroyed(Tombstone)

    /// The condition of a record, for a person.
    public func message(of record: Digest) -> Phrase {
      switch self {
      case .whole: Phrase("材料 \(record) 完好。", "Record \(record) is whole.")
      case .missing: Phrase("材料库中没有 \(record)。", "Record \(record) is not in the vault.")
      case .altered:
        Phrase("材料 \(record) 的内容已被改动。", "Record \(record) is not what was stored.")
      case .destroyed(let tombstone):
        Phrase(
          "材料 \(record) 已于 \(tombstone.at.longForm.chinese) 销毁（\(tombstone.reason)）。",
          "Record \(record) was destroyed on \(tombstone.at.longForm.english) "
            + "(\(tombstone.reason)).")
      }
    }
  }

  /// Reads a record whole and says how it is.
  public func condition(of record: Digest) throws(LedgerFailure) -> Condition {
    guard Disk.exists(path(of: record)) else {
      return tombstone(of: record).map { .destroyed($0) } ?? .missing
    }
    let stream = try Stream.reading(path(of: record))
    var hash = SHA256()
    while case let piece = try stream.next(), !piece.isEmpty { hash.update(data: piece) }
    return Digest(hash.finalize()) == record ? .whole : .altered
  }
}
