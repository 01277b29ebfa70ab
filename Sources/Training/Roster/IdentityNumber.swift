import Messages
public import WorkingDays

/// A citizen's identity number of 18 characters (GB 11643-1999); never written out whole.
public struct IdentityNumber: Sendable, Hashable {
  /// What is wrong with a text that should be an identity number.
  public enum Flaw: Error, Sendable, Hashable, CaseIterable {
    /// Not 17 digits followed by a digit or X.
    case form
    /// Characters 7 to 14 are no date.
    case birthDate
    /// The last character does not fit the others.
    case checkCharacter
  }

  /// The day of birth that the number contains.
  public let birth: Day
  private let text: String

  /// Reads a number; an `x` counts as `X`.
  /// - Throws: the first flaw found.
  public init(_ text: some StringProtocol) throws(Flaw) {
    let bytes = Array(text.uppercased().utf8)
    let digits = bytes.dropLast().compactMap(Self.digit)
    guard bytes.count == 18, digits.count == 17,
      Self.digit(bytes[17]) != nil || bytes[17] == UInt8(ascii: "X")
    else { throw .form }
    let number = { (range: Range<Int>) in digits[range].reduce(0) { 10 * $0 + $1 } }
    guard let birth = Day(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    else { throw .birthDate }
    guard Self.checkCharacter(of: digits) == bytes[17] else { throw .checkCharacter }
    self.birth = birth
    self.text = text.uppercased()
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// ISO 7064 MOD 11-2: the weights are powers of two modulo 11.
  private static func checkCharacter(of digits: [Int]) -> UInt8 {
    let remainder = digits.reduce(0) { (2 * ($0 + $1)) % 11 }
    let check = (12 - remainder) % 11
    return check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check)
  }
}

extension IdentityNumber: CustomStringConvertible, CustomReflectable {
  /// The first six and last four characters, enough to tell two rows apart.
  public var description: String { text.prefix(6) + "********" + text.suffix(4) }

  /// The same, so that no dump shows the number.
  public var customMirror: Mirror { Mirror(self, children: ["text": description]) }
}

extension IdentityNumber.Flaw {
  /// What is wrong, without the number.
  var message: Phrase {
    switch self {
    case .form:
      Phrase("身份证号码应为18位，末位为数字或X", "an identity number has 17 digits and a digit or X")
    case .birthDate:
      Phrase("身份证号码第7至14位不是日期", "characters 7 to 14 of the identity number are no date")
    case .checkCharacter:
      Phrase("身份证号码末位校验不符", "the last character of the identity number does not fit")
    }
  }
}
