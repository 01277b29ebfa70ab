/// The start of an element as the parser shows it; valid only while it is being handled.
struct XMLElement {
  let name: XMLName
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    self.name = XMLName(name)
    self.attributes = attributes
  }

  /// The bytes of an attribute, whatever prefix its name has; nil where the element lacks it.
  subscript(_ key: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard var next = attributes else { return nil }
    while let name = next[0], let value = next[1] {
      if XMLName(name) == key { return UnsafeBufferPointer(cString: value) }
      next += 2
    }
    return nil
  }

  /// An attribute as text.
  func text(_ key: StaticString) -> String? {
    self[key].map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute as a whole number of at most nine digits.
  func integer(_ key: StaticString) -> Int? {
    guard let bytes = self[key], (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether an attribute is `1` or `true`.
  func isTrue(_ key: StaticString) -> Bool {
    text(key).map { $0 == "1" || $0 == "true" } ?? false
  }

  /// All attributes with their full names, in the order of the file.
  var all: [(name: String, value: String)] {
    guard var next = attributes else { return [] }
    var all: [(String, String)] = []
    while let name = next[0], let value = next[1] {
      all.append((String(cString: name), String(cString: value)))
      next += 2
    }
    return all
  }
}

/// The name of an element or attribute, compared without its prefix.
struct XMLName {
  /// The name as it is written.
  private let full: UnsafePointer<CChar>
  private let local: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    full = name
    var local = name
    var next = name
    while next.pointee != 0 {
      if next.pointee == CChar(bitPattern: UInt8(ascii: ":")) { local = next + 1 }
      next += 1
    }
    self.local = local
  }

  /// The name with its prefix.
  var text: String { String(cString: full) }

  static func == (name: XMLName, text: StaticString) -> Bool {
    var index = 0
    while index < text.utf8CodeUnitCount {
      let byte = UInt8(bitPattern: name.local[index])
      if byte != text.utf8Start[index] { return false }
      index += 1
    }
    return name.local[index] == 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate init(cString: UnsafePointer<CChar>) {
    var length = 0
    while cString[length] != 0 { length += 1 }
    let bytes = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
    self.init(start: bytes, count: length)
  }
}
