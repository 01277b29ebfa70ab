import Foundation

/// The right to write one ledger, held by one process at a time and freed by its end, even by kill.
///
/// It is a lock on a file of its own: closing any descriptor of the database file would drop
/// the locks that SQLite itself holds on it.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Takes the right to write the ledger at `path`; `busy` when another process has it.
  init(for path: String) throws(LedgerFailure) {
    // Not inherited by programs that this one starts, or they would keep the lock alive.
    descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerFailure(errno: errno, file: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { throw LedgerFailure(.busy, file: path) }
      throw LedgerFailure(errno: code, file: path)
    }
  }

  /// Lets the next one write.
  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    close(descriptor)
  }
}
