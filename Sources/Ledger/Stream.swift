import Foundation

/// A file read or written piece by piece.
struct Stream: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private static let piece = 1 << 20

  private init(_ path: String, _ flags: Int32) throws(LedgerFailure) {
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    self.path = path
    guard descriptor >= 0 else { throw LedgerFailure(errno: errno, file: path) }
  }

  /// Opens a file that is there.
  static func reading(_ path: String) throws(LedgerFailure) -> Stream {
    try Stream(path, O_RDONLY)
  }

  /// Makes a file that must not be there yet.
  static func writing(_ path: String) throws(LedgerFailure) -> Stream {
    try Stream(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next piece of at most 1 MiB; empty at the end.
  borrowing func next() throws(LedgerFailure) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Stream.piece) { buffer, filled in
      repeat {
        count = read(descriptor, buffer.baseAddress, Stream.piece)
      } while count < 0 && errno == EINTR
      filled = max(count, 0)
    }
    guard count >= 0 else { throw LedgerFailure(errno: errno, file: path) }
    return bytes
  }

  /// Writes all bytes.
  borrowing func write(_ bytes: [UInt8]) throws(LedgerFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { rest in
        Foundation.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 && errno != EINTR { throw LedgerFailure(errno: errno, file: path) }
      start += max(count, 0)
    }
  }

  /// Forces what was written to the disk.
  borrowing func flush() throws(LedgerFailure) {
    guard fsync(descriptor) == 0 else { throw LedgerFailure(errno: errno, file: path) }
  }
}
