import Messages

/// The directory of a ZIP package, read without unpacking anything (APPNOTE 4.3.12, 4.3.16).
struct PackageDirectory {
  /// One file of the package as the directory tells it.
  struct Entry: Sendable, Hashable {
    let name: String
    /// Bytes in the package and after unpacking.
    let packed: Int
    let unpacked: Int
  }

  let entries: [Entry]

  /// The most files in one package.
  static let limit = 4_000

  /// Reads the directory; nil where it is broken, encrypted, too long or of the 64-bit kind.
  init?(_ bytes: FileBytes) {
    guard let end = bytes.last([0x50, 0x4B, 0x05, 0x06], within: 66_000),
      bytes.slice(end, 22) != nil,
      let count = bytes.little(2, at: end + 10), count <= Self.limit,
      let start = bytes.little(4, at: end + 16), start < end
    else { return nil }
    var entries: [Entry] = []
    var place = start
    for _ in 0..<count {
      guard place < end, let (entry, next) = Self.entry(at: place, in: bytes) else { return nil }
      entries.append(entry)
      place = next
    }
    self.entries = entries
  }

  private static func entry(at place: Int, in bytes: FileBytes) -> (Entry, next: Int)? {
    guard bytes.slice(place, 4) == [0x50, 0x4B, 0x01, 0x02],
      let flags = bytes.little(2, at: place + 8), flags & 1 == 0,
      let packed = bytes.little(4, at: place + 20), let unpacked = bytes.little(4, at: place + 24),
      let nameLength = bytes.little(2, at: place + 28),
      let extra = bytes.little(2, at: place + 30), let remark = bytes.little(2, at: place + 32),
      let name = bytes.slice(place + 46, nameLength)
    else { return nil }
    let entry = Entry(
      name: String(decoding: name, as: UTF8.self), packed: packed, unpacked: unpacked)
    return (entry, next: place + 46 + nameLength + extra + remark)
  }
}

extension UploadCheck {
  /// The most bytes that a package may unpack to.
  static let unpackedLimit = 512 << 20

  /// What is wrong with a package that must hold a file of this name.
  func packageObjection(holding part: String) -> Phrase? {
    guard let directory = PackageDirectory(bytes) else { return Self.brokenOff }
    let entries = directory.entries
    guard entries.contains(where: { $0.name == part }) else {
      return Phrase(
        "文件内容不是 \(name.ending.uppercased())；不接收压缩包",
        "The file is no \(name.ending.uppercased()); archives are not taken")
    }
    guard !entries.contains(where: { $0.name.lowercased().hasSuffix("vbaproject.bin") }) else {
      return Phrase(
        "文件含有宏；请另存为不含宏的文件", "The file holds macros; save it without them")
    }
    guard !entries.contains(where: \.leadsElsewhere) else { return Self.hostilePackage }
    let unpacked = entries.reduce(0) { $0 + $1.unpacked }
    let packed = entries.reduce(0) { $0 + $1.packed }
    guard packed <= bytes.count, unpacked <= Self.unpackedLimit, !entries.contains(where: \.isBomb)
    else { return Self.hostilePackage }
    return nil
  }

  private static let hostilePackage = Phrase(
    "文件内部结构异常（解压后过大，或指向别处）；请改用 PDF",
    "The inside of the file is not sound (it unpacks to too much or leads elsewhere); use a PDF")
}

extension PackageDirectory.Entry {
  /// Whether unpacking would write outside of the package.
  fileprivate var leadsElsewhere: Bool {
    name.hasPrefix("/") || name.contains("\\") || name.contains(":")
      || name.split(separator: "/").contains("..")
  }

  /// Deflate packs text by a tenth, or a hundredth for tables; a thousandth is made on purpose.
  fileprivate var isBomb: Bool { unpacked > 8 << 20 && unpacked / 300 > packed }
}
