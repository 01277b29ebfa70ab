import Messages
public import WorkingDays

/// The 18 characters that identify a citizen 公民身份号码 (GB 11643-1999).
public struct IdentityNumber: Sendable, Hashable {
  /// As the identity card states it.
  public enum Sex: Sendable, Hashable {
    /// 女: the 17th digit is even.
    case female
    /// 男: the 17th digit is odd.
    case male
  }

  /// 17 digits and a check character, which is a digit or `X`.
  public let text: String
  /// Digits 7 to 14.
  public let birthDay: Day
  /// From the parity of digit 17.
  public let sex: Sex

  static let expectation = Phrase("18 位公民身份号码", "an 18-character citizen identity number")

  /// Reads a number; a small x, full-width characters and blanks between groups are accepted.
  ///
  /// - Throws: Wrong length, a character that is no digit, an impossible birth date, or a wrong
  ///   check character (ISO 7064 MOD 11-2).
  public init(_ text: String) throws(Mismatch) {
    let characters = try text.codeCharacters()
    guard characters.count == 18 else {
      throw Mismatch("有 \(characters.count) 位", "has \(characters.count) characters")
    }
    if let wrong = characters.dropLast().firstIndex(where: { !$0.isDigit }) {
      throw Mismatch("的第 \(wrong + 1) 位不是数字", "has no digit in place \(wrong + 1)")
    }
    let digits = characters.dropLast().map { Int($0) - Int(UInt8(ascii: "0")) }
    guard let birthDay = Self.day(digits[6..<14]) else {
      throw Mismatch("的第 7 至 14 位不是日期", "has no date in places 7 to 14")
    }
    guard characters[17] == Self.checkCharacter(digits) else {
      throw Mismatch("的校验码不符，请核对有无错字", "fails its check character, look for a typing error")
    }
    self.text = String(decoding: characters, as: UTF8.self)
    self.birthDay = birthDay
    sex = digits[16].isMultiple(of: 2) ? .female : .male
  }

  /// `140***********001X`, as notices and messages show it.
  public var masked: String { text.masked }

  private static func day(_ digits: ArraySlice<Int>) -> Day? {
    let number = digits.reduce(0) { 10 * $0 + $1 }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// ISO 7064 MOD 11-2: from the left, add a digit and double, all modulo 11.
  private static func checkCharacter(_ digits: [Int]) -> UInt8 {
    let remainder = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    let check = (12 - remainder) % 11
    return check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check)
  }
}

extension IdentityNumber: CustomStringConvertible {
  /// The masked form, so that a log or message never shows the number by accident.
  public var description: String { masked }
}
