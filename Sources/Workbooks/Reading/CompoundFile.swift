/// Files of old Office programs, and encrypted new ones, which share an outer form (MS-CFB).
enum CompoundFile {
  /// The first bytes of them all.
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What such a file is; nil for any other file.
  static func fault(of bytes: [UInt8]) -> WorkbookFault? {
    guard bytes.starts(with: signature) else { return nil }
    if holds("EncryptedPackage", bytes) { return .encrypted }
    return holds("WordDocument", bytes) ? .oldWord : .oldExcel
  }

  /// Whether a stream of this name is there; names stand in UTF-16, 64 bytes each, in rows of 128.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let pattern = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    var start = 512
    while start + pattern.count <= bytes.count {
      if bytes[start...].starts(with: pattern) { return true }
      start += 128
    }
    return false
  }
}
