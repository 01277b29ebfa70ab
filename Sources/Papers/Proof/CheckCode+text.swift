public import Messages

extension CheckCode: CustomStringConvertible {
  /// Crockford's alphabet: digits and letters without I, L, O and U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Four groups of four characters: `10EK-9X7Q-…`.
  public var description: String {
    let characters = (values + [CheckCode.check(values)]).map { CheckCode.alphabet[$0] }
    return stride(from: 0, to: 16, by: 4).map { String(characters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// Reads a code as a person types it, or the whole text of a QR code.
  ///
  /// Small letters, full-width characters, blanks and dashes do not matter; O is read as 0, I and L
  /// as 1.
  ///
  /// - Throws: `Problems` that says which character is wrong, or that the code does not add up.
  public init(typed text: String) throws(Problems) {
    let code = text.split { $0 == ":" || $0 == "：" || $0 == "/" }.last ?? ""
    var values: [Int] = []
    for character in code where !CheckCode.isGap(character) {
      guard let value = CheckCode.value(of: character) else {
        throw CheckCode.problem(text, CheckCode.unknown(character))
      }
      values.append(value)
    }
    guard values.count == 16 else {
      throw CheckCode.problem(
        text,
        Phrase(
          "校验码应为16个字符，现为\(values.count)个",
          "a check code has 16 characters, this one \(values.count)"))
    }
    let body = Array(values.dropLast())
    guard CheckCode.check(body) == values[15], let code = CheckCode(values: body) else {
      throw CheckCode.problem(
        text,
        Phrase(
          "校验码不成立，可能抄错；请核对易混的字符：0与D、Q，1与7，2与Z，5与S，8与B，V与Y（字母O读作0，I、L读作1）",
          """
          the code does not add up; look again at 0 and D or Q, 1 and 7, 2 and Z, 5 and S, 8 and \
          B, V and Y (O is read as 0, I and L as 1)
          """
        ))
    }
    self = code
  }

  private static func problem(_ text: String, _ message: Phrase) -> Problems {
    Problems([Problem(at: Place(file: text), message)])
  }

  private static func unknown(_ character: Character) -> Phrase {
    Phrase(
      "校验码里没有“\(character)”；只有数字和字母，没有字母U（可能是V）",
      "no code has “\(character)”: only digits and letters, and no U (is it a V?)")
  }

  private static func isGap(_ character: Character) -> Bool {
    character.isWhitespace || "-‐‑‒–—―－_·".contains(character)
  }

  private static func value(of character: Character) -> Int? {
    let narrow = character.unicodeScalars.first.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    guard character.unicodeScalars.count == 1, let narrow else { return nil }
    switch Character(narrow).uppercased() {
    case "O": return 0
    case "I", "L": return 1
    case let letter: return alphabet.firstIndex { String($0) == letter }
    }
  }

  /// The check character: a sum over GF(32) in which every place weighs twice the next one.
  ///
  /// Finds every single wrong character and every two that changed places.
  private static func check(_ values: [Int]) -> Int {
    (values + [0]).reduce(0) { sum, value in
      let doubled = sum << 1
      return (doubled < 32 ? doubled : doubled ^ 0b100101) ^ value
    }
  }
}
