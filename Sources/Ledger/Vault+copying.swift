import Foundation

extension Vault {
  /// Copies to another vault what it has not yet: whole records and tombstones.
  ///
  /// A record that is altered here is not copied, so that no backup is spoilt by it.
  func copy(to other: Vault) throws(LedgerFailure) {
    for name in try names(in: folder) where name.utf8.count == 2 {
      for rest in try names(in: "\(folder)/\(name)") {
        guard let record = Digest(name + rest.prefix(62)) else { continue }
        if rest.utf8.count == 62 {
          try copy(record, to: other)
        } else if rest.hasSuffix(".destroyed") {
          try copyTombstone(of: record, to: other)
        }
      }
    }
  }

  private func copy(_ record: Digest, to other: Vault) throws(LedgerFailure) {
    switch try other.condition(of: record) {
    // What was destroyed after a backup must not come back with it.
    case .whole, .destroyed: return
    case .missing, .altered:
      guard try condition(of: record) == .whole else { return }
      _ = try other.keep(fileAt: path(of: record))
    }
  }

  // A record destroyed here must not live on in a vault that is restored over.
  private func copyTombstone(of record: Digest, to other: Vault) throws(LedgerFailure) {
    guard let tombstone = tombstone(of: record) else { return }
    try other.write(tombstone, for: record)
    if !Disk.exists(path(of: record)) { try Disk.remove(other.path(of: record)) }
  }

  private func names(in folder: String) throws(LedgerFailure) -> [String] {
    guard Disk.exists(folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw LedgerFailure(.inputOutput(error.localizedDescription), file: folder)
    }
  }
}
