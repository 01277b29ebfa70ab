import Assessment
import Funding
import Messages
import Programmes
import Quantities
import Training

/// What an order can pay, as a form names it.
enum PurposeChoice: Sendable, Hashable, LosslessStringConvertible {
  case tranche(Int)
  case advance
  case balance
  /// The reward of a person, whom the payee names.
  case reward

  /// Reads `tranche-1`, `advance`, `balance` or `reward`; nil for anything else.
  init?(_ text: String) {
    switch text {
    case "advance": self = .advance
    case "balance": self = .balance
    case "reward": self = .reward
    default:
      guard text.hasPrefix("tranche-"), let number = Int(text.dropFirst(8)) else { return nil }
      self = .tranche(number)
    }
  }

  var description: String {
    switch self {
    case .tranche(let number): "tranche-\(number)"
    case .advance: "advance"
    case .balance: "balance"
    case .reward: "reward"
    }
  }

  /// What is paid, to a payee.
  func purpose(to payee: String) -> PaymentPurpose {
    switch self {
    case .tranche(let number): .tranche(number)
    case .advance: .advance
    case .balance: .balance
    case .reward: .reward(EnrolmentID(payee))
    }
  }

  var name: Phrase {
    switch self {
    case .tranche, .advance, .balance: purpose(to: "").name
    case .reward: Phrase("个人奖励", "the reward of a person")
    }
  }

  /// What a programme can pay besides tranches.
  static func all(of rule: SettlementRule?) -> [PurposeChoice] {
    switch rule?.payee {
    case nil: []
    case .base: [.advance, .balance]
    case .person: [.reward]
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
