public import Messages
import Training

/// What a payment order pays.
public enum PaymentPurpose: Sendable, Hashable {
  /// A tranche of a grant, from 1.
  case tranche(Int)
  /// What a base is paid of its plan before the results are known (预拨).
  case advance
  /// What a base has earned beyond its advance (结算).
  case balance
  /// The reward of one person (个人奖励).
  case reward(EnrolmentID)

  /// The purpose in a few words.
  public var name: Phrase {
    switch self {
    case .tranche(let number): Phrase("第\(number)期", "tranche \(number)")
    case .advance: Phrase("预拨", "the advance")
    case .balance: Phrase("结算余额", "the balance")
    case .reward(let enrolment): Phrase("\(enrolment)的奖励", "the reward of \(enrolment)")
    }
  }
}
