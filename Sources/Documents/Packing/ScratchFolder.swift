import Foundation
import Messages

/// A folder that only this user can read, gone with its files when the work is done.
///
/// Score sheets pass through it, so it is made with mode 0700 before anything is written.
struct ScratchFolder {
  let path: String

  /// Makes a folder below the machine's temporary folder, lends it out and removes it.
  static func lend<Result>(
    below parent: String? = nil, _ use: (ScratchFolder) throws(DocumentFailure) -> Result
  ) throws(DocumentFailure) -> Result {
    let parent = parent ?? FileManager.default.temporaryDirectory.path
    var template = Array("\(parent)/jinbang-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw DocumentFailure(
        Phrase("不能在 \(parent) 建立临时文件夹", "no temporary folder can be made in \(parent)"),
        cause: String(cString: strerror(errno)), remedy: remedy)
    }
    let folder = ScratchFolder(
      path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try use(folder)
  }

  /// The bytes of a file in the folder.
  func bytes(of name: String) throws(DocumentFailure) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    } catch {
      throw DocumentFailure(
        Phrase("读不回临时文件", "the temporary file cannot be read back"),
        cause: error.localizedDescription, remedy: ScratchFolder.remedy)
    }
  }

  static let remedy = Phrase(
    "请腾出磁盘空间，或用环境变量 TMPDIR 另指定临时文件夹",
    "free some disk space, or name another folder in the environment variable TMPDIR")
}
