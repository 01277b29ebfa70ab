import CZip

/// A ZIP archive made of parts, packed as Excel does it.
public func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
  zip_source_keep(source)
  defer { zip_source_free(source) }
  guard let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), nil) else { return [] }
  var buffers: [UnsafeMutableRawBufferPointer] = []
  defer { for buffer in buffers { buffer.deallocate() } }
  for part in parts {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: part.bytes.count, alignment: 1)
    buffer.copyBytes(from: part.bytes)
    buffers.append(buffer)
    let content = zip_source_buffer(
      archive, buffer.baseAddress, UInt64(part.bytes.count), 0)
    zip_file_add(archive, part.name, content, 0)
  }
  zip_close(archive)
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  zip_source_open(source)
  defer { zip_source_close(source) }
  while case let count = Int(zip_source_read(source, &piece, UInt64(piece.count))), count > 0 {
    bytes += piece.prefix(count)
  }
  return bytes
}
