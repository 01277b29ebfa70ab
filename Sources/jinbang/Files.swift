import Foundation
import Imports
import Messages

/// Reading and writing whole files.
enum Files {
  /// The bytes of a file, or the problem that it cannot be read.
  static func bytes(of path: String) throws(Problems) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Problems([Problem(at: Place(file: path), obstacle(at: path))])
    }
  }

  private static func obstacle(at path: String) -> Phrase {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return Phrase("没有这个文件，请检查路径", "there is no such file; check the path")
    }
    if isFolder.boolValue {
      return Phrase("这是文件夹，应为文件", "this is a folder, a file is expected")
    }
    return Phrase("读不到文件，请检查读取权限", "the file cannot be read; check the right to read it")
  }

  /// Writes a text, or leaves what was there.
  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file, or leaves what was there.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

extension CallFolder {
  /// The folder at a path with all files in it.
  init(at path: String) throws(Problems) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
      let names = FileManager.default.enumerator(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    else {
      throw Problems([
        Problem(at: Place(file: path), Phrase("没有这个文件夹", "there is no such folder"))
      ])
    }
    self.init(
      path: path,
      files: Set(names.compactMap { $0 as? String }.filter { CallFolder.holds($0, in: path) }),
      read: { name throws(Problems) in try Files.bytes(of: "\(path)/\(name)") })
  }

  /// Whether a name is a file of the folder itself: a link could lead out of it, and a pipe never ends.
  ///
  /// Tables count whatever they are, so that one that cannot be read is reported and not left out.
  private static func holds(_ name: String, in path: String) -> Bool {
    let isTable = name.lowercased().hasSuffix(".csv") || name.lowercased().hasSuffix(".xlsx")
    if !name.contains("/"), isTable { return true }
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }
}
