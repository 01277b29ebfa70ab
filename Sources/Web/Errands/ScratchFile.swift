import Foundation

/// A file that exists as long as somebody holds it; it may name people, so nobody else may read it.
final class ScratchFile: Sendable {
  let path: String

  init() {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jinbang-\(getuid())")
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.appending(path: UUID().uuidString).path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
