import Foundation
public import WorkingDays

// Personal data: an identity card, a telephone, a bank account.
extension Vault {
  private static let title = Array("jinbang-private-1\n".utf8)
  private static let saltLength = 64

  /// Stores personal data with a random salt, and returns the name to enter in the ledger.
  ///
  /// Without the salt, whoever reads the ledger could guess a telephone number by trying all of
  /// them against the digest. The record is the line `jinbang-private-1`, a line of 64 random
  /// hex digits, then the bytes; so the same data give another record each time.
  public func keepPrivate(_ bytes: [UInt8]) throws(LedgerFailure) -> Digest {
    let salt = (0..<32).map { _ in UInt8.random(in: 0...255) }
    let line = Digest(bytes: salt)?.hex ?? []
    return try keep(Vault.title + line + [UInt8(ascii: "\n")] + bytes)
  }

  /// The personal data in a record, without title and salt.
  public func privateBytes(of record: Digest) throws(LedgerFailure) -> [UInt8] {
    let all = try bytes(of: record)
    let start = Vault.title.count + Vault.saltLength + 1
    guard all.starts(with: Vault.title), all.count >= start else {
      throw refusal(record, .altered)
    }
    return Array(all[start...])
  }

  /// Removes a record for good and leaves a tombstone that says when and why.
  ///
  /// The chain stays whole, since it holds the digest only. Backups made earlier still have the
  /// record. Data that several entries share are gone for all of them; private records are never
  /// shared.
  public func destroy(
    _ record: Digest, at moment: Instant, reason: String
  ) throws(LedgerFailure) {
    guard Disk.exists(path(of: record)) else { throw refusal(record) }
    // First the tombstone: a record must never be gone without a word.
    try write(Tombstone(at: moment, reason: reason), for: record)
    try Disk.remove(path(of: record))
  }

  func write(_ tombstone: Tombstone, for record: Digest) throws(LedgerFailure) {
    let path = tombstonePath(of: record)
    try Disk.makeFolder(folder)
    try Disk.makeFolder(Disk.parent(of: path))
    let draft = "\(folder)/.\(UInt64.random(in: 0...(.max)))"
    let stream = try Stream.writing(draft)
    try stream.write(Array(tombstone.text.utf8))
    try stream.flush()
    try Disk.rename(draft, to: path)
  }

  func tombstone(of record: Digest) -> Tombstone? {
    guard let text = try? String(contentsOfFile: tombstonePath(of: record), encoding: .utf8)
    else { return nil }
    return Tombstone(text: text)
  }

  func tombstonePath(of record: Digest) -> String { path(of: record) + ".destroyed" }
}
