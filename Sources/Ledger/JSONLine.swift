/// One JSON object on one line, built field by field in a buffer that is used again.
struct JSONLine {
  private(set) var bytes: [UInt8] = []
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func end() {
    bytes += "}\n".utf8
  }

  /// A field whose value is JSON already.
  mutating func add(_ name: String, raw value: some Sequence<UInt8>) {
    bytes += (bytes.isEmpty ? "{\"" : ",\"").utf8
    bytes += name.utf8
    bytes += "\":".utf8
    bytes.append(contentsOf: value)
  }

  /// A field whose value is a text without control characters.
  mutating func add(_ name: String, text: some Sequence<UInt8>) {
    add(name, raw: EmptyCollection())
    quoted(text)
  }

  /// A field whose value is a list of texts without control characters.
  mutating func add(_ name: String, texts: [[UInt8]]) {
    add(name, raw: "[".utf8)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      quoted(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func quoted(_ text: some Sequence<UInt8>) {
    bytes.append(JSONLine.quote)
    for byte in text {
      if byte == JSONLine.quote || byte == JSONLine.backslash { bytes.append(JSONLine.backslash) }
      bytes.append(byte)
    }
    bytes.append(JSONLine.quote)
  }
}
