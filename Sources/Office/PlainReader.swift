/// Walks over the bytes of one payload in the one form that we write, without escapes.
///
/// Every other JSON text is left to the decoder: each step says no and nothing is guessed.
struct PlainReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Steps over an exact text; stays where it is, and says no, for any other.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  /// A string without escapes, between its quotation marks.
  mutating func string() -> String? {
    content().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a string without escapes.
  mutating func content() -> Slice<UnsafeRawBufferPointer>? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    position = end + 1
    return bytes[start..<end]
  }

  /// A whole number of up to nine digits.
  mutating func number() -> Int? {
    var value = 0
    let start = position
    while position < bytes.count, let digit = bytes[position].digit {
      value = value * 10 + digit
      position += 1
    }
    guard (1...9).contains(position - start) else { return nil }
    return value
  }

  /// `true` or `false`.
  mutating func flag() -> Bool? {
    if skip("true") { return true }
    return skip("false") ? false : nil
  }

  /// A word of a closed set.
  mutating func word<Word: RawRepresentable<String>>(_ words: Word.Type) -> Word? {
    string().flatMap { Word(rawValue: $0) }
  }

  /// A list in its brackets.
  mutating func list<Element>(
    _ element: (inout PlainReader) -> Element?
  ) -> [Element]? {
    guard skip("[") else { return nil }
    if skip("]") { return [] }
    var elements: [Element] = []
    repeat {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    } while skip(",")
    return skip("]") ? elements : nil
  }
}

extension UInt8 {
  /// The value of an ASCII digit; nil for any other byte.
  var digit: Int? {
    let value = Int(self) - 0x30
    return (0...9).contains(value) ? value : nil
  }
}

extension PlainReader {
  /// A field that may be missing.
  struct Field<Value> {
    let value: Value?
  }

  /// Reads a field that may be missing; nil where it is there and cannot be read.
  mutating func field<Value>(
    _ name: StaticString, _ read: (String) -> Value?
  ) -> Field<Value>? {
    guard skip(name) else { return Field(value: nil) }
    return string().flatMap(read).map { Field(value: $0) }
  }
}
