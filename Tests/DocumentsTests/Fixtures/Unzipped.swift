import CZip
import Foundation
import FoundationXML

/// The entries of a zip file by name, as another program would find them.
struct Unzipped {
  private(set) var entries: [String: String] = [:]
  /// MS-DOS date and time of every entry, as the central directory holds them.
  let stamps: Set<[UInt8]>

  init(_ bytes: [UInt8]) {
    stamps = Unzipped.stamps(in: bytes)
    bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil),
        let zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
      else { return }
      defer { zip_discard(zip) }
      for index in 0..<UInt64(max(0, zip_get_num_entries(zip, 0))) {
        guard let name = zip_get_name(zip, index, 0) else { continue }
        entries[String(cString: name)] = Unzipped.text(of: index, in: zip)
      }
    }
  }

  subscript(_ name: String) -> String { entries[name] ?? "" }

  private static func text(of index: UInt64, in zip: OpaquePointer) -> String {
    guard let file = zip_fopen_index(zip, index, 0) else { return "" }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = zip_fread(file, &chunk, UInt64(chunk.count)), count > 0 {
      bytes += chunk[..<Int(count)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A record of the central directory begins with PK 1 2; time and date stand at offset 12.
  private static func stamps(in bytes: [UInt8]) -> Set<[UInt8]> {
    var stamps: Set<[UInt8]> = []
    for start in bytes.indices.dropLast(45)
    where bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == 1
      && bytes[start + 3] == 2
    {
      stamps.insert(Array(bytes[(start + 12)..<(start + 16)]))
    }
    return stamps
  }

  /// The parts that a strict XML reader refuses.
  var malformed: [String] {
    entries.filter { name, text in
      !name.hasSuffix(".bmp") && !XMLParser(data: Data(text.utf8)).parse()
    }.keys.sorted()
  }
}

extension String {
  /// What stands between each opening and closing tag of this name, without tags, entities resolved.
  func contents(of tag: String) -> [String] {
    let element = "<\(tag)(?: [^>]*)?>(.*?)</\(tag)>"
    guard let pattern = try? Regex(element, as: (Substring, Substring).self) else { return [] }
    return matches(of: pattern.dotMatchesNewlines()).map {
      String($0.output.1).replacing(/<[^>]*>/, with: "").resolved
    }
  }

  /// How often a text occurs.
  func count(of text: String) -> Int { components(separatedBy: text).count - 1 }

  private var resolved: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
