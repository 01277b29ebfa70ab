import CZip
import Messages

/// The parts of a workbook: a ZIP archive in memory, read within limits.
struct ZipArchive: ~Copyable {
  private let handle: OpaquePointer
  let file: String
  let limits: WorkbookLimits
  /// The names of all parts.
  let names: [String]
  private var unpacked = 0

  /// Opens an archive whose bytes stay where they are as long as it is in use.
  init(
    _ bytes: UnsafeRawBufferPointer, file: String, limits: WorkbookLimits
  ) throws(Problems) {
    let damaged = WorkbookFault.damaged("ZIP").problems(in: file)
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else { throw damaged }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw damaged
    }
    do throws(Problems) {
      names = try ZipArchive.names(in: handle, file: file, limit: limits.parts)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.file = file
    self.limits = limits
  }

  deinit {
    zip_discard(handle)
  }

  private static func names(
    in handle: OpaquePointer, file: String, limit: Int
  ) throws(Problems) -> [String] {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limit else {
      throw WorkbookFault.tooManyParts(count, limit: limit).problems(in: file)
    }
    var names: [String] = []
    var seen: Set<String> = []
    for index in 0..<max(0, count) {
      guard let name = zip_get_name(handle, UInt64(index), 0) else {
        throw WorkbookFault.damaged("ZIP").problems(in: file)
      }
      let text = String(cString: name)
      guard seen.insert(text.lowercased()).inserted else {
        throw WorkbookFault.repeatedPart(text).problems(in: file)
      }
      names.append(text)
    }
    return names
  }

  /// The index of a part, whatever the case of its letters; nil where the archive lacks it.
  func index(of part: String) -> Int? {
    names.firstIndex { $0 == part }
      ?? names.firstIndex { $0.lowercased() == part.lowercased() }
  }

  /// Unpacks a part and hands on its bytes piece by piece.
  mutating func read(
    _ part: String, _ take: (UnsafeRawBufferPointer) throws(Problems) -> Void
  ) throws(Problems) {
    guard let index = index(of: part), let entry = try entry(UInt64(index), part) else {
      throw WorkbookFault.damaged(part).problems(in: file)
    }
    defer { zip_fclose(entry.stream) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var size = 0
    while true {
      let count = Int(zip_fread(entry.stream, &piece, UInt64(piece.count)))
      if count < 0 { throw WorkbookFault.damaged(part).problems(in: file) }
      if count == 0 { return }
      size += count
      unpacked += count
      if unpacked > limits.unpackedSize {
        throw WorkbookFault.unpacksTooLarge(limit: limits.unpackedSize).problems(in: file)
      }
      if size > 4 << 20, size / max(1, entry.packed) >= limits.ratio {
        throw WorkbookFault.bomb(part).problems(in: file)
      }
      let bytes = piece.prefix(count)
      let outcome = bytes.withUnsafeBytes { bytes in
        Result { () throws(Problems) in try take(bytes) }
      }
      try outcome.get()
    }
  }

  /// The whole of a part.
  mutating func bytes(of part: String) throws(Problems) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(part) { (piece) throws(Problems) in bytes += piece }
    return bytes
  }

  /// A part opened for reading, and how many bytes it takes up in the archive.
  private func entry(
    _ index: UInt64, _ part: String
  ) throws(Problems) -> (stream: OpaquePointer, packed: Int)? {
    var status = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &status) == 0 else { return nil }
    if status.encryption_method != UInt16(ZIP_EM_NONE) {
      throw WorkbookFault.encrypted.problems(in: file)
    }
    guard let stream = zip_fopen_index(handle, index, 0) else { return nil }
    return (stream, Int(clamping: status.comp_size))
  }
}
