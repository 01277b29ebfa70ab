import Assessment
import Messages
import Programmes
import Quantities

extension ScoreSheet {
  /// Reads a score sheet without a JSON decoder; nil where the text is not in the form that we write.
  ///
  /// A call of a million sheets opens in seconds because of this. It knows only the one form that
  /// `EventCoding` writes, without escapes; every other JSON text is left to the decoder.
  init?(scanning bytes: UnsafeRawBufferPointer) {
    var scanner = SheetScanner(bytes)
    guard scanner.skip("{\"application\":"), let application = scanner.string(),
      scanner.skip(",\"channel\":"), let channel = scanner.string(),
      scanner.skip(",\"expert\":"), let expert = scanner.string(),
      scanner.skip(",\"marks\":["), let marks = scanner.marks(), scanner.skip("]}"),
      scanner.isAtEnd
    else { return nil }
    self.init(
      application: ApplicationID(application), expert: PersonID(expert),
      channel: ChannelID(channel), marks: marks)
  }
}

/// Walks over the bytes of one score sheet.
private struct SheetScanner {
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

  /// All marks of a sheet, up to the bracket that ends them.
  mutating func marks() -> [ScoreSheet.Mark]? {
    var marks: [ScoreSheet.Mark] = []
    marks.reserveCapacity(12)
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return marks }
    repeat {
      guard skip("{\"criterion\":"), let criterion = string(), skip(",\"points\":"),
        let points = points()
      else { return nil }
      let hasReason = skip(",\"reason\":")
      let reason = hasReason ? string() : nil
      guard hasReason == (reason != nil), skip("}") else { return nil }
      marks.append(
        ScoreSheet.Mark(criterion: CriterionID(criterion), points: points, reason: reason))
    } while skip(",")
    return marks
  }

  /// Points as they are written: digits, a stop, two digits.
  private mutating func points() -> Points? {
    guard let text = content(), (4...12).contains(text.count),
      text[text.endIndex - 3] == UInt8(ascii: ".")
    else { return nil }
    var value = 0
    for (index, byte) in text.enumerated() where index != text.count - 3 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return Points(hundredths: value)
  }

  private mutating func content() -> Slice<UnsafeRawBufferPointer>? {
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
}
