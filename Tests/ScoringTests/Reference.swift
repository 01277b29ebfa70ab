import Programmes
import Quantities

@testable import Scoring

/// The rules read slowly from their definition, one application at a time, with fractions throughout.
struct Reference {
  let world: World
  private var rubric: Rubric { world.rubric }
  private var rule: ScoringRule { world.rule }

  private var base: [Criterion] { rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria) }
  private var bonus: [Criterion] { rubric.groups.filter(\.isBonus).flatMap(\.criteria) }

  /// The channels that are averaged together, each pool with its weight.
  private var pools: [(channels: Set<ChannelID>, weight: Fraction)] {
    switch rule.combination {
    case .sum: [(Set(rubric.channels.map(\.id)), .one)]
    case .shares(let shares):
      shares.map { share in
        let full = base.filter { $0.channel == share.channel }.map(\.points).total
        return (
          [share.channel], share.share * Fraction(rubric.fullMark.hundredths, full.hundredths)
        )
      }
    }
  }

  private func hundredths(_ criterion: Criterion, _ application: Int, _ expert: Int) -> Int? {
    guard criterion.isJudged else {
      return world.measured[application][criterion.id]?.hundredths
    }
    let order = rubric.criteria.filter { $0.isJudged && $0.channel == criterion.channel }
    guard case .some(.some(let sheet)) = world.sheets[application][expert][criterion.channel],
      let place = order.firstIndex(where: { $0.id == criterion.id })
    else { return nil }
    return sheet[place].hundredths
  }

  private func sum(_ criteria: [Criterion], _ application: Int, _ expert: Int) -> Fraction {
    Fraction(criteria.compactMap { hundredths($0, application, expert) }.reduce(0, +))
  }

  private func mean(_ values: [Fraction]) -> Fraction {
    values.reduce(.zero, +) / Fraction(values.count)
  }

  private func trimmed(_ values: [Fraction]) -> Fraction {
    let drops = values.count >= rule.trim.from && values.count > 2 * rule.trim.each
    let each = drops ? rule.trim.each : 0
    return mean(Array(values.sorted().dropFirst(each).dropLast(each)))
  }

  private func valid(_ channels: Set<ChannelID>, _ application: Int) -> [Int] {
    let inside = base.filter { channels.contains($0.channel) }
    let all = rubric.criteria.filter { channels.contains($0.channel) && $0.isJudged }
    let present = (0..<rule.panel.size).filter { expert in
      all.allSatisfy { hundredths($0, application, expert) != nil }
    }
    guard rule.deviation.discards, !present.isEmpty else { return present }
    let middle = mean(present.map { sum(inside, application, $0) })
    return present.filter { expert in
      let distance = sum(inside, application, expert) - middle
      let size = distance < .zero ? .zero - distance : distance
      return !(size > rule.deviation.explainAbove * middle)
    }
  }

  /// The mean of some criteria over all valid sheets, in hundredths.
  func plain(_ criteria: [Criterion], _ application: Int) -> Fraction {
    pools.map { pool in
      let own = criteria.filter { pool.channels.contains($0.channel) }
      return mean(valid(pool.channels, application).map { sum(own, application, $0) })
    }.reduce(.zero, +)
  }

  /// Nil when a pool has no valid sheet.
  func exact(_ application: Int) -> Fraction? {
    var result = Fraction.zero
    for pool in pools {
      let inside = base.filter { pool.channels.contains($0.channel) }
      let experts = valid(pool.channels, application)
      guard experts.count >= rule.panel.minimumSheets else { return nil }
      let value =
        switch rule.trim.scope {
        case .total: trimmed(experts.map { sum(inside, application, $0) })
        case .criterion:
          inside.map { criterion in
            trimmed(experts.map { sum([criterion], application, $0) })
          }.reduce(.zero, +)
        }
      result = result + pool.weight * value
    }
    return result
  }

  /// Results without and with bonus, in hundredths, rounded once; nil when one application lacks sheets.
  func results() -> [(base: Int, total: Int)]? {
    let exact = world.sheets.indices.compactMap(self.exact)
    guard exact.count == world.sheets.count else { return nil }
    let cap = Fraction(rubric.bonusCap.hundredths)
    return exact.indices.map { application in
      let extra = min(cap, plain(bonus, application))
      let base = exact[application] * coefficient(application, exact)
      return (base.roundedHalfUp, (base + extra).roundedHalfUp)
    }
  }

  private func coefficient(_ application: Int, _ exact: [Fraction]) -> Fraction {
    guard rule.panel.levelling == .secondMean else { return .one }
    let own = exact.indices.filter { world.panels[$0] == world.panels[application] }
    let ownMean = mean(own.map { exact[$0] })
    return ownMean == .zero ? .one : mean(exact) / ownMean
  }

  /// The weighted mean before extremes are dropped.
  func untrimmed(_ application: Int) -> Fraction {
    pools.map { pool in
      let inside = base.filter { pool.channels.contains($0.channel) }
      return pool.weight
        * mean(valid(pool.channels, application).map { sum(inside, application, $0) })
    }.reduce(.zero, +)
  }

  private func value(_ step: RankingRule.TieStep, _ application: Int) -> Fraction {
    switch step {
    case .group(let id):
      plain(rubric.groups.filter { $0.id == id }.flatMap(\.criteria), application)
    case .criterion(let id): plain(base.filter { $0.id == id }, application)
    case .channel(let id): plain(base.filter { $0.channel == id }, application)
    case .untrimmedMean: untrimmed(application)
    }
  }

  /// The rank of every application: one more than there are better ones.
  func ranks() -> [Int]? {
    guard let results = results() else { return nil }
    let keys = results.indices.map { application in
      [Fraction(results[application].total)]
        + rule.ranking.ties.map { value($0, application) }
    }
    return keys.map { own in 1 + keys.count { own.lexicographicallyPrecedes($0) } }
  }
}
