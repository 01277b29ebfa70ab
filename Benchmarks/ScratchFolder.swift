import Foundation

/// A folder of its own on the disk that is measured; gone when the measurement is over.
final class ScratchFolder {
  let path: String

  init(in folder: String) throws {
    path = "\(folder)/benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }
}
