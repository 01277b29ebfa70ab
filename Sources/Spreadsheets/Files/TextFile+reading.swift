public import Messages

extension TextFile {
  /// Reads the file at `path`, looking at its size before its content.
  ///
  /// - Throws: One problem: no such file, no right to read, a folder, or what `init` refuses.
  public static func read(_ path: String, limit: Int = usualLimit) throws(Problems) -> TextFile {
    try TextFile(FileContent(path, limit: limit).bytes, file: path, limit: limit)
  }
}
