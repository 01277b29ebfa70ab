import Assessment
import Funding
import Messages
import Programmes
import Quantities

/// What an order can pay, as a form names it.
struct PurposeChoice: Sendable, Hashable, LosslessStringConvertible {
  let purpose: PaymentPurpose

  init(_ purpose: PaymentPurpose) {
    self.purpose = purpose
  }

  /// Reads `tranche-1`, `advance`, `balance` or `reward-…`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count == 2 ? parts[1] : nil) {
    case ("tranche", let number?):
      guard let number = Int(number) else { return nil }
      purpose = .tranche(number)
    case ("advance", nil): purpose = .advance
    case ("balance", nil): purpose = .balance
    case ("reward", let enrolment?): purpose = .reward(.init(enrolment))
    case (_, _): return nil
    }
  }

  var description: String {
    switch purpose {
    case .tranche(let number): "tranche-\(number)"
    case .advance: "advance"
    case .balance: "balance"
    case .reward(let enrolment): "reward-\(enrolment)"
    }
  }
}

/// A tranche of one award: what it comes to and what it waits for.
struct TrancheLine: Sendable, Hashable {
  let number: Int
  let amount: Money
  let share: Fraction
  let after: FundingRule.Tranche.Milestone
  let clause: String?
  /// The order that pays it and was not cancelled.
  let order: MoneyView.Order?

  /// The tranches of an award; none where the programme pays otherwise.
  static func all(of grant: GrantLine, by rule: FundingRule?) throws(Refusal) -> [TrancheLine] {
    guard let rule else { return [] }
    let schedule = try TrancheSchedule(
      total: grant.award.amount, shares: rule.tranches.map(\.share))
    return zip(rule.tranches, schedule.amounts).enumerated().map { index, pair in
      TrancheLine(
        number: index + 1, amount: pair.1, share: pair.0.share, after: pair.0.after,
        clause: pair.0.basis.clause,
        order: grant.money.orders.first { $0.purpose == .tranche(index + 1) })
    }
  }

  /// When it may be paid, in words.
  var milestone: Phrase {
    switch after {
    case .award: Phrase("授牌后", "after the award")
    case .acceptance: Phrase("验收合格后", "after a passed acceptance")
    }
  }
}
