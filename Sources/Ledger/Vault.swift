import Crypto

/// The files behind the entries: attachments and personal data, each named by its SHA-256.
///
/// The record with digest `abcdef…` is the file `ab/cdef…` in the vault's folder. A record is
/// complete or not there, stored once however often it is handed in, and checked on every read.
public struct Vault: Sendable {
  /// Where the records lie.
  public let folder: String

  /// Uses a folder, which is made when the first record comes.
  public init(folder: String) {
    self.folder = folder
  }

  /// Stores bytes durably and returns the name to enter in the ledger.
  public func keep(_ bytes: [UInt8]) throws(LedgerFailure) -> Digest {
    var pieces = [bytes].makeIterator()
    return try keep { () throws(LedgerFailure) in pieces.next() ?? [] }
  }

  /// Stores a copy of a file durably, without holding it in memory.
  public func keep(fileAt path: String) throws(LedgerFailure) -> Digest {
    let stream = try Stream.reading(path)
    return try keep { () throws(LedgerFailure) in try stream.next() }
  }

  /// The bytes of a record, checked against its digest.
  public func bytes(of record: Digest) throws(LedgerFailure) -> [UInt8] {
    guard Disk.exists(path(of: record)) else { throw refusal(record) }
    let stream = try Stream.reading(path(of: record))
    var bytes: [UInt8] = []
    while case let piece = try stream.next(), !piece.isEmpty { bytes += piece }
    guard Digest.of(bytes) == record else { throw refusal(record, .altered) }
    return bytes
  }

  func path(of record: Digest) -> String {
    let name = record.description
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  func refusal(_ record: Digest, _ condition: Condition? = nil) -> LedgerFailure {
    let condition = condition ?? tombstone(of: record).map { .destroyed($0) } ?? .missing
    return LedgerFailure(.record(record, condition), file: folder)
  }

  // Written under another name first: a name in the vault always stands for a whole record.
  private func keep(
    _ next: () throws(LedgerFailure) -> [UInt8]
  ) throws(LedgerFailure) -> Digest {
    try Disk.makeFolder(folder)
    let draft = "\(folder)/.\(UInt64.random(in: 0...(.max)))"
    do throws(LedgerFailure) {
      let record = try write(to: draft, next)
      try settle(draft, as: record)
      return record
    } catch {
      try? Disk.remove(draft)
      throw error
    }
  }

  private func write(
    to draft: String, _ next: () throws(LedgerFailure) -> [UInt8]
  ) throws(LedgerFailure) -> Digest {
    let stream = try Stream.writing(draft)
    var hash = SHA256()
    while case let piece = try next(), !piece.isEmpty {
      hash.update(data: piece)
      try stream.write(piece)
    }
    try stream.flush()
    return Digest(hash.finalize())
  }

  // Renaming over an equal record changes nothing, and mends one that was altered.
  private func settle(_ draft: String, as record: Digest) throws(LedgerFailure) {
    try Disk.makeFolder(Disk.parent(of: path(of: record)))
    try Disk.rename(draft, to: path(of: record))
  }
}
