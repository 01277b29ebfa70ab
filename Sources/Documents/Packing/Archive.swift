import CZip
import Foundation
import Messages

/// A zip file made in memory; the same entries make the same bytes.
struct Archive {
  private var entries: [(name: String, bytes: [UInt8])] = []

  /// Appends a file of text in UTF-8.
  mutating func add(_ name: String, _ text: String) {
    add(name, Array(text.utf8))
  }

  /// Appends a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    entries.append((name, bytes))
  }

  /// The whole file.
  func bytes() throws(DocumentFailure) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw Archive.failure }
    guard let zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw Archive.failure
    }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    for (name, bytes) in entries {
      guard Archive.add(name, bytes, to: zip) else {
        zip_discard(zip)
        throw Archive.failure
      }
    }
    guard zip_close(zip) == 0 else {
      zip_discard(zip)
      throw Archive.failure
    }
    return try Archive.content(of: source)
  }

  /// Copies the bytes to where libzip will free it, and dates the entry 1980-01-01, the first day zip knows.
  private static func add(_ name: String, _ bytes: [UInt8], to zip: OpaquePointer) -> Bool {
    guard let copy = malloc(max(1, bytes.count)) else { return false }
    bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(zip, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(zip, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let firstDay: UInt16 = 1 << 5 | 1
    return zip_file_set_dostime(zip, UInt64(index), 0, firstDay, 0) == 0
  }

  private static func content(of source: OpaquePointer) throws(DocumentFailure) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { throw failure }
    defer { zip_source_close(source) }
    let size = Int(stat.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == size else { throw failure }
    return bytes
  }

  private static let failure = DocumentFailure(
    Phrase(
      "文件打包失败：内存不足；请关闭其他程序后重试",
      "the document could not be packed: memory is short; close other programs and try again"))
}
