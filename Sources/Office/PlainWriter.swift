/// Puts the bytes of one payload together that the JSON encoder would write.
///
/// A call at work records thousands of these, and the encoder would be most of what each costs.
struct PlainWriter {
  private(set) var bytes: [UInt8] = []
  private var needsEscapes = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// The bytes; nil where a text needs escapes and the encoder has to do it.
  var result: [UInt8]? { needsEscapes ? nil : bytes }

  /// Adds a name of a field, or a bracket, as it is.
  mutating func add(_ raw: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: raw.utf8Start, count: raw.utf8CodeUnitCount))
  }

  /// Adds the name of a field and its text between quotation marks.
  mutating func add(_ raw: StaticString, _ text: String) {
    add(raw)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        needsEscapes = true
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds the name of a field and its text, where there is one.
  mutating func add(_ raw: StaticString, ifPresent text: String?) {
    if let text { add(raw, text) }
  }

  /// Adds the name of a field and a number.
  mutating func add(_ raw: StaticString, _ number: Int) {
    add(raw)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds the name of a field and `true` or `false`.
  mutating func add(_ raw: StaticString, _ flag: Bool) {
    add(raw)
    add(flag ? "true" : "false")
  }

  /// Adds the name of a field and a list in its brackets.
  mutating func add<Element>(
    _ raw: StaticString, _ elements: [Element],
    _ write: (inout PlainWriter, Element) -> Void
  ) {
    add(raw)
    add("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { add(",") }
      write(&self, element)
    }
    add("]")
  }
}
