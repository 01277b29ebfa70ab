import Papers

/// Reads JSON (RFC 8259) whose only numbers are whole; a name that stands twice is refused.
///
/// Points and money are texts everywhere, so a number with a fraction is a mistake of its sender.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// How deep values may stand in one another.
  private static let depth = 32

  /// What is wrong, and at which byte.
  struct Fault: Error, Sendable, Hashable {
    let byte: Int
  }

  /// Reads one value that fills the bytes.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSON {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(Fault) in
        var reader = JSONReader(bytes: buffer)
        let value = try reader.value(depth)
        reader.skipBlanks()
        guard reader.position == buffer.count else { throw reader.fault }
        return value
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var fault: Fault { Fault(byte: position) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(Fault) -> JSON {
    for index in 0..<text.utf8CodeUnitCount {
      guard next == text.utf8Start[index] else { throw fault }
      position += 1
    }
    return value
  }

  private mutating func value(_ depth: Int) throws(Fault) -> JSON {
    skipBlanks()
    guard depth > 0 else { throw fault }
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSON {
    position += 1
    var members: [JSON.Member] = []
    if skip("}") { return .object([]) }
    repeat {
      skipBlanks()
      let key = try text()
      guard skip(":"), !members.contains(where: { $0.key == key }) else { throw fault }
      members.append(JSON.Member(key, try value(depth - 1)))
    } while skip(",")
    guard skip("}") else { throw fault }
    return .object(members)
  }

  private mutating func list(_ depth: Int) throws(Fault) -> JSON {
    position += 1
    var values: [JSON] = []
    if skip("]") { return .list([]) }
    repeat { values.append(try value(depth - 1)) } while skip(",")
    guard skip("]") else { throw fault }
    return .list(values)
  }

  private mutating func number() throws(Fault) -> Int {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let first = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    let isWhole = position > first && (bytes[first] != 0x30 || position == first + 1)
    guard isWhole, position - first <= 15,
      let number = Int(String(decoding: bytes[start..<position], as: UTF8.self))
    else { throw Fault(byte: start) }
    if let byte = next, byte == 0x2E || byte | 0x20 == 0x65 { throw fault }
    return number
  }

  private mutating func text() throws(Fault) -> String {
    guard next == UInt8(ascii: "\"") else { throw fault }
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      position += 1
      return try string(bytes[start..<position - 1])
    }
    return try text(from: start)
  }

  /// The rest of a text in which escapes stand.
  private mutating func text(from start: Int) throws(Fault) -> String {
    var plain = Array(bytes[start..<position])
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault }
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      plain.append(contentsOf: String(try escaped()).utf8)
    }
    guard next != nil else { throw fault }
    position += 1
    return try string(plain[...])
  }

  private func string(_ bytes: some Collection<UInt8>) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw fault }
    return text
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = next else { throw fault }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw fault
    }
  }

  /// Four hexadecimal digits, or eight as a pair of surrogates.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard next == UInt8(ascii: "\\") else { throw fault }
    position += 1
    guard next == UInt8(ascii: "u") else { throw fault }
    position += 1
    let low = try hexadecimal()
    guard (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
