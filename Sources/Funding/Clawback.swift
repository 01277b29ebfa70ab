public import Quantities

/// Money that a unit has to give back (追缴).
public struct Clawback: Sendable, Hashable {
  /// How much, more than nothing.
  public let amount: Money
  /// Why, as the decision states it.
  public let reason: String

  /// A demand; checked by `Account.check`.
  public init(amount: Money, reason: String) {
    self.amount = amount
    self.reason = reason
  }
}
