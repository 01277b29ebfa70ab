import Messages
import Programmes
import Quantities

extension Fields {
  /// The settings of an award stage.
  func award() -> AwardRule? {
    let plaque = need("plaque")?.phrase()
    let construction = maybe("construction")?.construction()
    guard let plaque else { return nil }
    return AwardRule(plaque: plaque, construction: construction)
  }

  /// The settings of a funding stage.
  func funding() -> FundingRule? {
    let grant = need("grant")?.grant()
    let tranches = need("tranches")?.list { $0.tranche() } ?? []
    let budget = need("budget")?.budget()
    guard let grant, let budget else { return nil }
    return FundingRule(
      amount: grant.amount, amountBasis: grant.basis, tranches: tranches, budgetLine: budget.line,
      budgetBasis: budget.basis)
  }

  /// The settings of an acceptance stage, which share the source of the stage.
  func acceptance(basis: Basis) -> AcceptanceRule? {
    let rubric: RubricID? = need("rubric")?.id()
    let passLine = need("passLine")?.points()
    let grades = need("grades")?.list { $0.grade() } ?? []
    let again = need("rectification")?.rectification()
    guard let rubric, let passLine, let again else { return nil }
    return AcceptanceRule(
      rubric: rubric, grades: grades, passLine: passLine, rectificationMonths: again.months,
      rectifications: again.times, basis: basis)
  }
}

extension Field {
  fileprivate func construction() -> AwardRule.Construction? {
    guard let fields = fields(["earliestYear", "years", "clause", "proposed"]) else { return nil }
    let year = fields.need("earliestYear")?.whole(2000...2100)
    let years = fields.need("years")?.whole(1...20)
    guard let basis = fields.basis(), let year, let years else { return nil }
    return AwardRule.Construction(earliestYear: year, years: years, basis: basis)
  }

  fileprivate func grant() -> (amount: Money, basis: Basis)? {
    guard let fields = fields(["amount", "clause", "proposed"]) else { return nil }
    let amount = fields.need("amount")?.money()
    guard let basis = fields.basis(), let amount else { return nil }
    return (amount, basis)
  }

  /// The budget line that payments name.
  func budget() -> (line: Phrase, basis: Basis)? {
    guard let fields = fields(["line", "clause", "proposed"]) else { return nil }
    let line = fields.need("line")?.phrase()
    guard let basis = fields.basis(), let line else { return nil }
    return (line, basis)
  }

  fileprivate func tranche() -> FundingRule.Tranche? {
    guard let fields = fields(["share", "after", "clause", "proposed"]) else { return nil }
    let share = fields.need("share")?.share()
    let after = fields.need("after")?
      .word([FundingRule.Tranche.Milestone.award, .acceptance])
    guard let basis = fields.basis(), let share, let after else { return nil }
    return FundingRule.Tranche(share: share, after: after, basis: basis)
  }

  fileprivate func grade() -> AcceptanceRule.Grade? {
    guard let fields = fields(["name", "from"]) else { return nil }
    let name = fields.need("name")?.phrase()
    let from = fields.need("from")?.points()
    guard let name, let from else { return nil }
    return AcceptanceRule.Grade(name: name, from: from)
  }

  fileprivate func rectification() -> (months: Int, times: Int)? {
    guard let fields = fields(["months", "times"]) else { return nil }
    let months = fields.need("months")?.whole(1...60)
    let times = fields.need("times")?.whole(0...9)
    guard let months, let times else { return nil }
    return (months, times)
  }
}
