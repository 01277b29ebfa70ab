import CZip
import Messages

/// A copy of an archive in which some parts are replaced; the others keep their packed bytes.
enum ZipCopy {
  static func bytes(
    of original: [UInt8], file: String, replacing parts: [(String, [UInt8])]
  ) throws(Problems) -> [UInt8] {
    guard let bytes = copy(original, parts) else {
      throw Problems([
        Problem(
          at: Place(file: file),
          Phrase(
            "写不出带标记的副本；请检查磁盘空间和内存", "the marked copy could not be made; check memory and disk"))
      ])
    }
    return bytes
  }

  /// The bytes of the new archive; nil where the library reports a failure.
  private static func copy(_ original: [UInt8], _ parts: [(String, [UInt8])]) -> [UInt8]? {
    var original = original
    return original.withUnsafeMutableBytes { bytes in
      guard
        let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
      else { return nil }
      // Kept beyond the closing of the archive, since it holds the result.
      zip_source_keep(source)
      defer { zip_source_free(source) }
      guard let archive = zip_open_from_source(source, 0, nil) else {
        zip_source_free(source)
        return nil
      }
      var buffers: [UnsafeMutableRawBufferPointer] = []
      defer { for buffer in buffers { buffer.deallocate() } }
      for (name, content) in parts {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
        buffer.copyBytes(from: content)
        buffers.append(buffer)
        guard replace(name, with: buffer, in: archive) else {
          zip_discard(archive)
          return nil
        }
      }
      guard zip_close(archive) == 0 else {
        zip_discard(archive)
        return nil
      }
      return content(of: source)
    }
  }

  private static func replace(
    _ name: String, with content: UnsafeMutableRawBufferPointer, in archive: OpaquePointer
  ) -> Bool {
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    guard index >= 0,
      let source = zip_source_buffer(
        archive, content.baseAddress, UInt64(content.count), 0)
    else { return false }
    if zip_file_replace(archive, UInt64(index), source, 0) == 0 { return true }
    zip_source_free(source)
    return false
  }

  private static func content(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_source_read(source, &piece, UInt64(piece.count)))
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
  }
}
