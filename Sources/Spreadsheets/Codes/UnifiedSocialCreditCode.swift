import Messages

/// The 18 characters that identify an organisation 统一社会信用代码 (GB 32100-2015).
public struct UnifiedSocialCreditCode: Sendable, Hashable {
  /// 18 characters, letters in upper case.
  public let text: String

  static let expectation = Phrase("18 位统一社会信用代码", "an 18-character unified social credit code")

  /// GB 32100-2015, table 1: digits and letters without I, O, S, V, Z; the index is the value.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Reads a code; small letters, full-width characters and blanks between groups are accepted.
  ///
  /// - Throws: Wrong length, a character outside the alphabet, or a wrong check character.
  public init(_ text: String) throws(Mismatch) {
    let characters = try text.codeCharacters()
    guard characters.count == 18 else {
      throw Mismatch("有 \(characters.count) 位", "has \(characters.count) characters")
    }
    var values: [Int] = []
    for (index, character) in characters.enumerated() {
      guard let value = Self.alphabet.firstIndex(of: character) else {
        throw Mismatch(
          "的第 \(index + 1) 位不对，不使用 I、O、S、V、Z",
          "is wrong in character \(index + 1), I O S V Z are not used")
      }
      values.append(value)
    }
    guard values[17] == Self.checkValue(values.dropLast()) else {
      throw Mismatch("的校验码不符，请核对有无错字", "fails its check character, look for a typing error")
    }
    self.text = String(decoding: characters, as: UTF8.self)
  }

  /// GB 32100-2015, 4.6: weights are the powers of 3, modulo 31.
  private static func checkValue(_ values: some Sequence<Int>) -> Int {
    var weight = 1
    var sum = 0
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31
  }
}

extension UnifiedSocialCreditCode: CustomStringConvertible {
  /// The 18 characters.
  public var description: String { text }
}
