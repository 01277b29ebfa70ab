import Foundation

/// The few things that files must do here so that a power cut leaves either the old or the new.
enum Disk {
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// The path without symbolic links, so that one file has one name.
  static func realPath(_ path: String) throws(LedgerFailure) -> String {
    guard let resolved = realpath(path, nil) else { throw LedgerFailure(errno: errno, file: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that holds `path`.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder if it is not there, and its name durable.
  static func makeFolder(_ path: String) throws(LedgerFailure) {
    if mkdir(path, 0o700) == 0 {
      try flush(parent(of: path))
    } else if errno != EEXIST {
      throw LedgerFailure(errno: errno, file: path)
    }
  }

  /// Forces a file's content, or a folder's names, to the disk.
  static func flush(_ path: String) throws(LedgerFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerFailure(errno: errno, file: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LedgerFailure(errno: errno, file: path) }
  }

  /// Gives a finished file its final name in one step, replacing what had it.
  static func rename(_ old: String, to new: String) throws(LedgerFailure) {
    guard Foundation.rename(old, new) == 0 else { throw LedgerFailure(errno: errno, file: new) }
    try flush(parent(of: new))
  }

  /// Gives a file a second name.
  static func link(_ path: String, to second: String) throws(LedgerFailure) {
    guard Foundation.link(path, second) == 0 else {
      throw LedgerFailure(errno: errno, file: second)
    }
  }

  /// Removes a file's name durably; no complaint when there is none.
  static func remove(_ path: String) throws(LedgerFailure) {
    guard unlink(path) == 0 else {
      if errno == ENOENT { return }
      throw LedgerFailure(errno: errno, file: path)
    }
    try flush(parent(of: path))
  }

  /// Makes an empty file that only its owner may read.
  static func makeEmpty(_ path: String) throws(LedgerFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerFailure(errno: errno, file: path) }
    close(descriptor)
  }
}
