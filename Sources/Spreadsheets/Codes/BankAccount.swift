import Messages

/// The number of a bank account 账号: 6 to 32 digits, without a rule that all banks share.
public struct BankAccount: Sendable, Hashable {
  /// Digits only.
  public let text: String

  static let expectation = Phrase("6 至 32 位数字的银行账号", "a bank account number of 6 to 32 digits")

  /// Reads a number; the blanks and hyphens between its groups are left out.
  public init(_ text: String) throws(Mismatch) {
    let digits = try text.codeCharacters()
    if let wrong = digits.firstIndex(where: { !$0.isDigit }) {
      throw Mismatch("的第 \(wrong + 1) 位不是数字", "has no digit in place \(wrong + 1)")
    }
    guard (6...32).contains(digits.count) else {
      throw Mismatch("有 \(digits.count) 位", "has \(digits.count) digits")
    }
    self.text = String(decoding: digits, as: UTF8.self)
  }

  /// All but the last four digits hidden: `***************0001`.
  public var masked: String {
    String(repeating: "*", count: text.utf8.count - 4) + text.suffix(4)
  }
}

extension BankAccount: CustomStringConvertible {
  /// The masked form, so that a log or message never shows the number by accident.
  public var description: String { masked }
}
