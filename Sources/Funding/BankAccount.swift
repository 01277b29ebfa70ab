/// Where a payment goes: the basic account of the unit (JC-2.1.3).
public struct BankAccount: Sendable, Hashable {
  /// 户名, which must be the legal name of the unit.
  public let holder: String
  /// 开户行, with its branch.
  public let bank: String
  /// 账号.
  public let number: String

  /// Describes an account as the unit gave it; checked when a payment is ordered.
  public init(holder: String, bank: String, number: String) {
    self.holder = holder
    self.bank = bank
    self.number = number
  }
}
