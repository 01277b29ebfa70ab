import Messages

/// A mobile telephone number of mainland China: 11 digits that begin with 13 to 19.
public struct MobileNumber: Sendable, Hashable {
  /// 11 digits.
  public let text: String

  static let expectation = Phrase("11 位手机号码", "an 11-digit mobile number")

  /// Reads a number; blanks, hyphens and the country code +86 are accepted and left out.
  public init(_ text: String) throws(Mismatch) {
    var digits = try text.codeCharacters()
    if digits.starts(with: "+86".utf8) { digits.removeFirst(3) }
    guard digits.count == 11, digits.allSatisfy(\.isDigit), digits[0] == UInt8(ascii: "1"),
      (UInt8(ascii: "3")...UInt8(ascii: "9")).contains(digits[1])
    else { throw Mismatch("不是手机号码", "is not a mobile number") }
    self.text = String(decoding: digits, as: UTF8.self)
  }

  /// `138****1234`, as notices show it.
  public var masked: String { text.masked }
}

extension MobileNumber: CustomStringConvertible {
  /// The masked form, so that a log or message never shows the number by accident.
  public var description: String { masked }
}
