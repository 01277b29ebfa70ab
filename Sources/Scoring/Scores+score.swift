public import Programmes
public import Quantities

extension Scores {
  /// The result of one application in full; nil for an excluded application without a result.
  public func score(of application: Int) -> Score? {
    guard let total = total(of: application), let base = base(of: application) else { return nil }
    let panel = entrants.panel(of: application)
    return Score(
      application: application, total: total, base: base,
      exact: scheme.scale.points(reckoning.base(of: application)),
      bonus: scheme.scale.points(reckoning.bonus(of: application)),
      objective: objective(of: scheme.rubric.baseCriteria, application: application),
      coefficient: levelling.map { $0.coefficient(of: panel).text },
      panels: scheme.pools.indices.filter { scheme.pools[$0].isJudged }.map {
        Bench(marks: marks, pool: scheme.pools[$0], application: application)
          .panel(kept: reckoning.tabulation.kept(pool: $0, application: application))
      })
  }

  /// The exact mean in points of what a step between equal results looks at; any step may be asked.
  ///
  /// It is taken over all valid sheets, before extremes are dropped. Nil without a result.
  public func mean(of step: RankingRule.TieStep, application: Int) -> Fraction? {
    guard totals[application] >= 0 else { return nil }
    let benches = scheme.pools.map { Bench(marks: marks, pool: $0, application: application) }
    switch step {
    case .untrimmedMean:
      return zip(scheme.pools, benches).map { $0.weight * $1.plainMean }.reduce(.zero, +)
    case .group, .criterion, .channel:
      let criteria = scheme.rubric.criteria(of: step)
      let ids = Set(criteria.map(\.id))
      let judged = benches.map { $0.mean(of: ids) }.reduce(.zero, +)
      let measured = objective(of: criteria, application: application)
      return judged + Fraction(measured.hundredths, 100)
    }
  }

  private func objective(of criteria: [Criterion], application: Int) -> Points {
    let ids = Set(criteria.map(\.id))
    return scheme.measured.indices.filter { ids.contains(scheme.measured[$0].id) }
      .map { Points(hundredths: marks.hundredths(measured: $0, application: application)) }.total
  }
}
