import Programmes
import Quantities

extension Ranking {
  /// What separates an application from the next better one of the same total, or the best from the next.
  func tieBreak(at position: Int) -> TieBreak? {
    let group = order.group(at: position)
    let own = Int(order.applications[position])
    for neighbour in [group.lowerBound - 1, group.upperBound] {
      guard (0..<count - order.excluded).contains(neighbour) else { continue }
      let other = Int(order.applications[neighbour])
      guard scores.totals[own] == scores.totals[other] else { continue }
      return tieBreak(between: own, and: other)
    }
    return nil
  }

  private func tieBreak(between own: Int, and other: Int) -> TieBreak? {
    let scheme = scores.scheme
    for (step, tally) in zip(scheme.rule.ranking.ties, scheme.ties) {
      let values = [own, other].map { scores.reckoning.value(of: tally, application: $0) }
      guard values[0] != values[1] else { continue }
      return TieBreak(
        step: .rule(step), against: other, own: scheme.scale.points(values[0]),
        other: scheme.scale.points(values[1]))
    }
    for vote in votes {
      guard let first = vote.firstIndex(of: own), let second = vote.firstIndex(of: other)
      else { continue }
      return TieBreak(
        step: .vote, against: other, own: Fraction(first + 1), other: Fraction(second + 1))
    }
    return nil
  }
}
