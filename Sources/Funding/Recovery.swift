public import Quantities

/// Money that came back from a unit (追缴到账).
public struct Recovery: Sendable, Hashable {
  /// How much, more than nothing.
  public let amount: Money
  /// The number of the bank's slip.
  public let voucher: String

  /// A receipt; checked by `Account.check`.
  public init(amount: Money, voucher: String) {
    self.amount = amount
    self.voucher = voucher
  }
}
