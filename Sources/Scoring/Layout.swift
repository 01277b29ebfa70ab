import Programmes
import Quantities

/// Assigns columns and pools to the criteria of a rubric.
struct Layout {
  let rubric: Rubric
  let judged: [Criterion]
  let measured: [Criterion]
  let channels: [Channel]
  let pools: [Pool]

  init(rubric: Rubric, rule: ScoringRule) {
    let judged = rubric.channels.flatMap { channel in
      rubric.criteria.filter { $0.isJudged && $0.channel == channel.id }
    }
    let channels = rubric.channels.filter { channel in
      judged.contains { $0.channel == channel.id }
    }
    self.rubric = rubric
    self.judged = judged
    self.measured = rubric.criteria.filter { !$0.isJudged }
    self.channels = channels
    let base = Set(rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria).map(\.id))
    let measured = self.measured
    func pool(_ channel: ChannelID?, weight: Fraction) -> Pool {
      func holds(_ criterion: Criterion) -> Bool {
        base.contains(criterion.id) && (channel == nil || criterion.channel == channel)
      }
      return Pool(
        channel: channel,
        channels: channels.indices.filter { channel == nil || channels[$0].id == channel },
        columns: judged.indices.filter { holds(judged[$0]) },
        objective: measured.indices.filter { holds(measured[$0]) }, weight: weight)
    }
    self.pools =
      switch rule.combination {
      case .sum: [pool(nil, weight: .one)]
      case .shares(let shares):
        shares.map { pool($0.channel, weight: $0.share * rubric.scale(of: $0.channel)) }
      }
  }

  /// The columns of each channel's sheet.
  var sheets: [Range<Int>] {
    channels.map { channel in
      let columns = judged.indices.filter { judged[$0].channel == channel.id }
      return (columns.first ?? 0)..<(columns.first ?? 0) + columns.count
    }
  }

  /// The tally of all bonus criteria.
  var bonusTally: Tally {
    tally(of: rubric.groups.filter(\.isBonus).flatMap(\.criteria))
  }

  /// The tally that a step between equal results compares.
  func tally(for step: RankingRule.TieStep) -> Tally {
    switch step {
    case .untrimmedMean: .everything
    case .group, .criterion, .channel: tally(of: rubric.criteria(of: step))
    }
  }

  private func tally(of criteria: [Criterion]) -> Tally {
    let ids = Set(criteria.map(\.id))
    let columns = pools.map { pool in
      judged.indices.filter { column in
        ids.contains(judged[column].id)
          && (pool.channel == nil || judged[column].channel == pool.channel)
      }
    }
    return .criteria(
      columns: columns, measured: measured.indices.filter { ids.contains(measured[$0].id) })
  }
}

extension Rubric {
  /// The criteria that a step between equal results looks at; a channel's bonus is not among them.
  func criteria(of step: RankingRule.TieStep) -> [Criterion] {
    switch step {
    case .group(let id): groups.first { $0.id == id }?.criteria ?? []
    case .criterion(let id): criteria.filter { $0.id == id }
    case .channel(let id): baseCriteria.filter { $0.channel == id }
    case .untrimmedMean: baseCriteria
    }
  }

  /// The criteria inside the full mark.
  var baseCriteria: [Criterion] { groups.filter { !$0.isBonus }.flatMap(\.criteria) }

  /// The criteria outside the full mark.
  var bonusCriteria: [Criterion] { groups.filter(\.isBonus).flatMap(\.criteria) }

  /// The points inside the full mark that a channel gives.
  func points(in channel: ChannelID) -> Points {
    baseCriteria.filter { $0.channel == channel }.map(\.points).total
  }

  /// What brings a channel's points onto the scale of the full mark.
  func scale(of channel: ChannelID) -> Fraction {
    Fraction(fullMark.hundredths, points(in: channel).hundredths)
  }
}
