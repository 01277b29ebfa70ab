import GRDB

extension Ledger {
  /// Copies the ledger and its vault as they stand, while they go on being used.
  ///
  /// The copy is a ledger at `path` with its vault beside it; it is there whole or not at all, and
  /// can be read from a medium that cannot be written. Refuses when there is a file already.
  public func backup(to path: String) throws(LedgerFailure) {
    let path = try Ledger.fullPath(path)
    let right = try WriterLock(for: path)
    defer { right.release() }
    guard !Disk.exists(path) else { throw LedgerFailure(.exists, file: path) }
    let draft = try copy(besides: path)
    try Disk.rename(draft, to: path)
  }

  /// Puts a backup in the place of a ledger, after verifying the backup and its vault whole.
  ///
  /// Nobody may be writing meanwhile. The ledger that was there, if any, is kept as
  /// `<target>.before-restore`, and its vault records stay.
  ///
  /// - Returns: What verifying the backup has shown.
  @discardableResult
  public static func restore(
    from backup: String, to target: String, expecting expected: Head? = nil
  ) throws(LedgerFailure) -> Verification {
    let target = try fullPath(target)
    let source = try open(at: backup, for: .reading)
    guard source.path != target else { throw LedgerFailure(.exists, file: target) }
    let verification = try source.verify(expecting: expected)
    if let flaw = verification.flaw { throw LedgerFailure(.broken(flaw), file: source.path) }
    let right = try WriterLock(for: target)
    defer { right.release() }
    let draft = try source.copy(besides: target)
    if Disk.exists(target) { try setAside(target) }
    try Disk.rename(draft, to: target)
    return verification
  }

  static func fullPath(_ path: String) throws(LedgerFailure) -> String {
    if Disk.exists(path) { return try Disk.realPath(path) }
    let folder = try Disk.realPath(Disk.parent(of: path))
    let name = path.split(separator: "/").last ?? "ledger"
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// An empty file for a database that will get its name when it is whole.
  ///
  /// A journal that a killed process left beside an earlier draft would be played into this one.
  static func emptyDraft(besides path: String) throws(LedgerFailure) -> String {
    let draft = path + ".new"
    for suffix in ["-journal", "-wal", "-shm"] { try Disk.remove(draft + suffix) }
    try Disk.makeEmpty(draft)
    return draft
  }

  // The database first, then the vault: records that come meanwhile are copied too many, never
  // too few.
  private func copy(besides target: String) throws(LedgerFailure) -> String {
    let draft = try Ledger.emptyDraft(besides: target)
    do throws(LedgerFailure) {
      try naming(target) {
        let queue = try DatabaseQueue(path: draft)
        try database.backup(to: queue)
        // A file in write-ahead mode cannot be read where nothing can be written.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
      }
      try Disk.flush(draft)
      try vault.copy(to: Ledger.vault(of: target))
    } catch {
      try? Disk.remove(draft)
      throw error
    }
    return draft
  }

  // A write-ahead log left beside the new file would be played into it, so it must be gone first:
  // folded into a ledger that can be opened, set aside with one that cannot.
  private static func setAside(_ target: String) throws(LedgerFailure) {
    let aside = target + ".before-restore"
    for suffix in ["", "-wal", "-shm"] { try Disk.remove(aside + suffix) }
    try? naming(target) { try DatabaseQueue(path: target).foldLog() }
    if Disk.exists(target + "-wal") { try Disk.rename(target + "-wal", to: aside + "-wal") }
    try Disk.remove(target + "-shm")
    try Disk.link(target, to: aside)
  }
}

extension DatabaseQueue {
  fileprivate func foldLog() throws {
    _ = try writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try close()
  }
}
