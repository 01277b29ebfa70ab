import Messages

extension RowReader {
  /// A unified social credit code 统一社会信用代码 with a right check character.
  public mutating func creditCode(_ key: String) -> UnifiedSocialCreditCode? {
    value(key, expected: UnifiedSocialCreditCode.expectation) { (text) throws(Mismatch) in
      try UnifiedSocialCreditCode(text)
    }
  }

  /// A bank account number 账号.
  public mutating func bankAccount(_ key: String) -> BankAccount? {
    value(key, expected: BankAccount.expectation) { (text) throws(Mismatch) in
      try BankAccount(text)
    }
  }
}
