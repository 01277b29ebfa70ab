import Messages
import Programmes
import Quantities
import Training

extension Field {
  /// The industries that the training is meant for.
  func industries() -> IndustryRule? {
    guard let fields = fields(["items", "force", "clause", "proposed"]) else { return nil }
    let items =
      fields.need("items")?.entries { id, name in
        name.phrase().map { Industry(id, name: $0) }
      } ?? []
    guard let term = fields.term() else { return nil }
    return IndustryRule(items, term)
  }

  /// What a plan states and how far it may be exceeded.
  func plan() -> PlanRule? {
    guard let fields = fields(["lines", "target", "tolerance", "clause", "proposed"]) else {
      return nil
    }
    let lines = fields.need("lines")?.word(PlanRule.Lines.allCases)
    let target = fields.maybe("target")?.target()
    let tolerance = fields.maybe("tolerance")?.tolerance()
    guard let basis = fields.basis(), let lines else { return nil }
    return PlanRule(lines: lines, basis: basis, target: target, tolerance: tolerance)
  }

  private func target() -> PlanRule.Target? {
    guard let fields = fields(["heads", "clause", "proposed"]) else { return nil }
    let heads = fields.need("heads")?.levels { level, heads in
      heads.whole(0...1_000_000).map { (level, $0) }
    }
    guard let basis = fields.basis(), let heads else { return nil }
    return PlanRule.Target(Dictionary(heads) { first, _ in first }, basis: basis)
  }

  private func tolerance() -> PlanRule.Tolerance? {
    let keys = ["percent", "per", "force", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let percent = fields.need("percent")?.whole(100...1000)
    let per = fields.need("per")?.word(PlanRule.Tolerance.Per.allCases)
    guard let term = fields.term(), let percent, let per else { return nil }
    return PlanRule.Tolerance(Fraction(percent, 100), per: per, term)
  }
}
