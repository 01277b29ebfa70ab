import Messages
import Programmes
import Quantities
import Training

extension Fields {
  /// The keys of a settlement stage.
  static let settlement =
    ["payee", "budget", "expenses", "fundReport"] + PayeeWord.allCases.flatMap(\.keys)

  /// The settings of a settlement stage; a reward shares the source of the stage.
  func settlement(basis: Basis) -> SettlementRule? {
    let word = need("payee")?.word(PayeeWord.allCases)
    let payee = word.flatMap { self.payee($0, basis: basis) }
    let budget = need("budget")?.budget()
    let expenses = maybe("expenses")?.expenses()
    let report = maybe("fundReport")?.fundReport()
    guard let payee, let budget else { return nil }
    return SettlementRule(
      payee: payee, budgetLine: budget.line, budgetBasis: budget.basis, expenses: expenses,
      fundReport: report)
  }

  private func payee(_ word: PayeeWord, basis: Basis) -> SettlementRule.Payee? {
    for other in PayeeWord.allCases where other != word {
      for key in present(among: other.keys) {
        maybe(key)?.refuse(
          Phrase(
            "\(key) 只与 payee: \(other.rawValue) 连用",
            "\(key) goes with payee: \(other.rawValue) only"))
      }
    }
    return switch word {
    case .base: subsidy().map { .base($0) }
    case .person: reward(basis: basis).map { .person($0) }
    }
  }

  private func subsidy() -> SubsidyRule? {
    let rates = need("rates")?.levels { $1.rate(of: $0) } ?? []
    let advance = maybe("advance")?.advance()
    let within = need("withinPlan")?.source()
    let recovery = maybe("recovery")?.source()
    guard let within else { return nil }
    return SubsidyRule(rates: rates, advance: advance, basis: within, recovery: recovery)
  }

  private func reward(basis: Basis) -> RewardRule? {
    let rewards = need("rewards")?.levels { $1.reward(for: $0) } ?? []
    let eligible = need("eligible")?.entries { $1.category($0) } ?? []
    return RewardRule(rewards, eligible: eligible, basis: basis)
  }
}

/// The words for who is paid.
enum PayeeWord: String, CaseIterable {
  case base, person

  /// The keys that go with a word.
  var keys: [String] {
    switch self {
    case .base: ["rates", "advance", "withinPlan", "recovery"]
    case .person: ["rewards", "eligible"]
    }
  }
}

extension Field {
  fileprivate func rate(of level: Level) -> SubsidyRule.Rate? {
    guard let fields = fields(["amount", "ceiling", "clause", "proposed"]) else { return nil }
    let amount = fields.maybe("amount")?.money()
    let ceiling = fields.maybe("ceiling")?.money()
    guard let basis = fields.basis() else { return nil }
    return SubsidyRule.Rate(level, amount: amount, ceiling: ceiling, basis: basis)
  }

  fileprivate func advance() -> SubsidyRule.Advance? {
    guard let fields = fields(["share", "clause", "proposed"]) else { return nil }
    let share = fields.need("share")?.share()
    guard let basis = fields.basis(), let share else { return nil }
    return SubsidyRule.Advance(share, basis: basis)
  }

  fileprivate func reward(for level: Level) -> RewardRule.Reward? {
    guard let fields = fields(["amount", "clause", "proposed"]) else { return nil }
    let amount = fields.need("amount")?.money()
    guard let basis = fields.basis(), let amount else { return nil }
    return RewardRule.Reward(level, amount, basis: basis)
  }
}
