public import Quantities

/// What became of a list of payments.
public struct ExpenseReport: Sendable, Hashable {
  /// Spent as allowed.
  public private(set) var recognised = Money.zero
  /// Not recognised until a person has looked.
  public private(set) var open = Money.zero
  /// Spent on what is forbidden, to be claimed back.
  public private(set) var clawback = Money.zero
  /// What is wrong, in the order of the payments.
  public private(set) var findings: [Finding] = []

  mutating func recognise(_ amount: Money, _ warnings: [Finding]) {
    recognised = recognised + amount
    findings += warnings
  }

  mutating func add(_ finding: Finding, open amount: Money) {
    open = open + amount
    findings.append(finding)
  }

  mutating func add(_ finding: Finding, clawback amount: Money) {
    clawback = clawback + amount
    findings.append(finding)
  }
}
