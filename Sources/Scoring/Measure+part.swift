import Messages
import Programmes
import Quantities

extension Measure {
  /// The points that the facts earn, less what is taken off afterwards.
  func part(of facts: Facts, among cohort: Cohort) -> Measurement.Part {
    let earned = earned(from: facts, among: cohort)
    guard !less.isEmpty else { return earned }
    let off = lost(less, in: facts)
    return part(
      earned.points - off.points, grounds: earned.grounds + off.grounds,
      missing: earned.missing + off.missing)
  }

  private func earned(from facts: Facts, among cohort: Cohort) -> Measurement.Part {
    switch scale {
    case .bands(let id, let bands):
      return number(id, in: facts) { value in
        bands.last { value >= $0.from }?.points ?? .zero
      }
    case .ratio(let id, let target, let floor):
      return ratio(id, to: target, floor: floor, in: facts)
    case .adding(let terms): return adding(terms, in: facts)
    case .deducting(let terms):
      let off = lost(terms, in: facts)
      return part(points - off.points, grounds: off.grounds, missing: off.missing)
    case .whole(let rule): return whole(rule, in: facts)
    case .bestOfKind(let id):
      return number(id, in: facts) { value in
        points.share(value, of: cohort.largest(id, of: facts.kind) ?? 0)
      }
    }
  }

  private func part(_ earned: Points, grounds: [Phrase], missing: [FactID]) -> Measurement.Part {
    Measurement.Part(
      points: min(points, max(.zero, earned)), full: points, grounds: grounds, missing: missing)
  }

  private func number(
    _ id: FactID, in facts: Facts, earns: (Int) -> Points
  ) -> Measurement.Part {
    let value = facts.number(id)
    return part(
      value.map(earns) ?? .zero, grounds: [facts.statement(of: id)],
      missing: value == nil ? [id] : [])
  }

  private func ratio(
    _ id: FactID, to target: Target, floor: Fraction, in facts: Facts
  ) -> Measurement.Part {
    let goal: Int?
    var grounds = [facts.statement(of: id)]
    var missing = facts.number(id) == nil ? [id] : []
    switch target {
    case .value(let value): goal = value
    case .fact(let other, let otherwise):
      goal = facts.number(other) ?? otherwise
      if goal == nil { missing.append(other) }
      grounds.append(facts.statement(of: other))
    }
    guard let value = facts.number(id), let goal else {
      return part(.zero, grounds: grounds, missing: missing)
    }
    let below =
      Int128(value) * Int128(floor.denominator) < Int128(floor.numerator) * Int128(goal)
    return part(below ? .zero : points.share(value, of: goal), grounds: grounds, missing: [])
  }

  private func adding(_ terms: [Term], in facts: Facts) -> Measurement.Part {
    let counts = terms.map { $0.counted.count(in: facts) }
    let earned = zip(terms, counts).map { $0.points * ($1.number ?? 0) }.total
    return part(
      earned, grounds: counts.flatMap(\.grounds), missing: counts.flatMap(\.missing))
  }

  /// An unknown number of deductions leaves nothing; an unknown answer deducts once.
  private func lost(
    _ terms: [Term], in facts: Facts
  ) -> (points: Points, grounds: [Phrase], missing: [FactID]) {
    let counts = terms.map { $0.counted.count(in: facts) }
    let lost = zip(terms, counts).map { term, count in
      switch term.counted {
      case .fact: count.number.map { term.points * $0 } ?? points
      case .rule, .unless: term.points * (count.number ?? 1)
      }
    }.total
    return (lost, counts.flatMap(\.grounds), counts.flatMap(\.missing))
  }

  private func whole(_ rule: Rule, in facts: Facts) -> Measurement.Part {
    let verdict = rule.verdict(over: facts)
    return part(
      verdict.holds ? points : .zero, grounds: verdict.findings.map(\.message),
      missing: verdict.missing)
  }
}

extension Measure.Term.Counted {
  /// How many were found; nil while the facts do not say.
  fileprivate func count(
    in facts: Facts
  ) -> (number: Int?, grounds: [Phrase], missing: [FactID]) {
    switch self {
    case .fact(let id):
      // More than this many things of a hundredth of a point each exceed any rubric.
      let number = facts.number(id).map { min($0, 1 << 16) }
      return (number, [facts.statement(of: id)], number == nil ? [id] : [])
    case .rule(let rule): return count(of: rule, in: facts, when: .yes)
    case .unless(let rule): return count(of: rule, in: facts, when: .no)
    }
  }

  private func count(
    of rule: Rule, in facts: Facts, when wanted: Verdict.Answer
  ) -> (number: Int?, grounds: [Phrase], missing: [FactID]) {
    let verdict = rule.verdict(over: facts)
    let number = verdict.answer == .unknown ? nil : verdict.answer == wanted ? 1 : 0
    return (number, verdict.findings.map(\.message), verdict.missing)
  }
}

extension Points {
  /// These points × min(1, value / whole), rounded half-up to hundredths; none of nothing.
  fileprivate func share(_ value: Int, of whole: Int) -> Points {
    guard whole > 0, value > 0 else { return .zero }
    guard value < whole else { return self }
    let (part, whole) = (Int128(hundredths) * Int128(value), Int128(whole))
    return Points(hundredths: Int((2 * part + whole) / (2 * whole)))
  }
}

extension Facts {
  /// A fact with its value, such as `带徒人数:8人`.
  fileprivate func statement(of id: FactID) -> Phrase {
    let name = name(of: id)
    let value = self[id].map { text(of: $0, as: id) } ?? Phrase("未填报", "not stated")
    return Phrase("\(name.chinese)：\(value.chinese)", "\(name.english): \(value.english)")
  }
}
