import Messages

extension RowReader {
  /// A unified social credit code 统一社会信用代码 with a right check character.
  public mutating func creditCode(_ key: String) -> UnifiedSocialCreditCode? {
    value(key, expected: UnifiedSocialCreditCode.expectation) { (text) throws(Mismatch) in
      try UnifiedSocialCreditCode(text)
    }
  }

  /// A citizen identity number 公民身份号码 with a real date and a right check character.
  public mutating func identityNumber(_ key: String) -> IdentityNumber? {
    value(key, expected: IdentityNumber.expectation) { (text) throws(Mismatch) in
      try IdentityNumber(text)
    }
  }

  /// A mobile telephone number of mainland China.
  public mutating func mobileNumber(_ key: String) -> MobileNumber? {
    value(key, expected: MobileNumber.expectation) { (text) throws(Mismatch) in
      try MobileNumber(text)
    }
  }

  /// A bank account number 账号.
  public mutating func bankAccount(_ key: String) -> BankAccount? {
    value(key, expected: BankAccount.expectation) { (text) throws(Mismatch) in
      try BankAccount(text)
    }
  }
}
