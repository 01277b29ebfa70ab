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
    var reader = PlainReader(bytes)
    guard reader.skip("{\"application\":"), let application = reader.string(),
      reader.skip(",\"channel\":"), let channel = reader.string(),
      reader.skip(",\"expert\":"), let expert = reader.string(),
      reader.skip(",\"marks\":["), let marks = reader.marks(), reader.skip("}"),
      reader.isAtEnd
    else { return nil }
    self.init(
      application: ApplicationID(application), expert: PersonID(expert),
      channel: ChannelID(channel), marks: marks)
  }
}

extension PlainReader {
  /// All marks of a sheet, up to the bracket that ends them.
  fileprivate mutating func marks() -> [ScoreSheet.Mark]? {
    var marks: [ScoreSheet.Mark] = []
    marks.reserveCapacity(12)
    if skip("]") { return marks }
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
    return skip("]") ? marks : nil
  }

  /// Points as they are written: digits, a stop, two digits.
  private mutating func points() -> Points? {
    guard let text = content(), (4...12).contains(text.count),
      text[text.endIndex - 3] == UInt8(ascii: ".")
    else { return nil }
    var value = 0
    for (index, byte) in text.enumerated() where index != text.count - 3 {
      guard let digit = byte.digit else { return nil }
      value = value * 10 + digit
    }
    return Points(hundredths: value)
  }
}
