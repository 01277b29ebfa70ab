public import Messages
import Quantities

/// Who is paid for a pass, how much, and what the money may be spent on (经费保障).
public struct SettlementRule: Sendable, Hashable {
  /// Who is paid.
  public enum Payee: Sendable, Hashable {
    /// The base, for each head that passed within its plan.
    case base(SubsidyRule)
    /// The person, once for a level.
    case person(RewardRule)
  }

  /// Who is paid, and how much.
  public let payee: Payee
  /// The budget line that every payment must name.
  public let budgetLine: Phrase
  /// Where the budget line comes from.
  public let budgetBasis: Basis
  /// What a base may spend the money on; nil where the notice does not say.
  public let expenses: ExpenseRule?
  /// What a base reports on the money; nil where the notice asks for no report.
  public let fundReport: FundReportRule?

  /// Describes a settlement.
  public init(
    payee: Payee, budgetLine: Phrase, budgetBasis: Basis, expenses: ExpenseRule? = nil,
    fundReport: FundReportRule? = nil
  ) {
    self.payee = payee
    self.budgetLine = budgetLine
    self.budgetBasis = budgetBasis
    self.expenses = expenses
    self.fundReport = fundReport
  }

  /// The subsidy of bases; nil where persons are paid.
  public var subsidy: SubsidyRule? {
    switch payee {
    case .base(let rule): rule
    case .person: nil
    }
  }

  /// The rewards of persons; nil where bases are paid.
  public var reward: RewardRule? {
    switch payee {
    case .base: nil
    case .person(let rule): rule
    }
  }
}
