import Glibc
package import Messages

/// The bytes of a file.
package struct FileContent {
  /// All of them.
  package let bytes: [UInt8]

  /// Reads the file at `path`, looking at its size before its content.
  ///
  /// - Throws: One problem: no such file, no right to read, a folder, too many bytes.
  package init(_ path: String, limit: Int) throws(Problems) {
    guard let stream = fopen(path, "r") else { throw FileContent.unreadable(path, errno) }
    defer { fclose(stream) }
    var status = stat()
    guard fstat(fileno(stream), &status) == 0 else { throw FileContent.unreadable(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileContent.unreadable(path, EISDIR) }
    guard status.st_size <= limit else {
      throw TextFile.tooLarge(path, status.st_size, limit: limit)
    }
    bytes = try FileContent.content(of: stream, path, limit: limit)
  }

  /// At most one byte more than `limit`: a pipe has no size that could be looked at before.
  private static func content(
    of stream: UnsafeMutablePointer<FILE>, _ path: String, limit: Int
  ) throws(Problems) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count <= limit {
      let count = fread(&chunk, 1, min(chunk.count, limit + 1 - bytes.count), stream)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    if ferror(stream) != 0 { throw FileContent.unreadable(path, errno) }
    return bytes
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Problems {
    let reason =
      switch code {
      case ENOENT: Phrase("找不到文件；请检查路径", "there is no such file; check the path")
      case EACCES: Phrase("没有读取权限；请向管理员申请", "no permission to read it; ask the administrator")
      case EISDIR: Phrase("这是文件夹；请给出其中的表格文件", "this is a folder; name the table in it")
      default: Phrase("无法读取（系统错误 \(code)）", "it cannot be read (system error \(code))")
      }
    return Problems([Problem(at: Place(file: path), reason)])
  }
}
