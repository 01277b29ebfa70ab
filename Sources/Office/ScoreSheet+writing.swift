import Assessment
import Messages
import Programmes
import Quantities

extension ScoreSheet {
  /// The bytes that the JSON encoder would write, made without it; nil where a text needs escapes.
  ///
  /// A panel at work hands in thousands of these, and the encoder would be most of what each costs.
  var plainJSON: [UInt8]? {
    var writer = SheetWriter(capacity: 128 + 96 * marks.count)
    writer.add("{\"application\":", application.text)
    writer.add(",\"channel\":", channel.text)
    writer.add(",\"expert\":", expert.text)
    writer.add(",\"marks\":[")
    for (index, mark) in marks.enumerated() {
      writer.add(index == 0 ? "{\"criterion\":" : ",{\"criterion\":", mark.criterion.text)
      writer.add(",\"points\":", mark.points.description)
      if let reason = mark.reason { writer.add(",\"reason\":", reason) }
      writer.add("}")
    }
    writer.add("]}")
    return writer.needsEscapes ? nil : writer.bytes
  }
}

/// Puts the bytes of one score sheet together.
private struct SheetWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var needsEscapes = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

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
}
