import Messages
import Programmes
import Quantities

extension Programme {
  /// The sample with channels that count by shares, 60% documents and 40% defence (test vector T4).
  static let shared: Programme = {
    let rubric = Rubric(
      id: "selection", name: Rubric.selection.name, fullMark: 100,
      channels: Rubric.selection.channels,
      groups: Rubric.selection.groups.map { group in
        switch group.id {
        case "B": group.with(points: 90)
        case "C": group.with(points: 100)
        default: group
        }
      }, bonusCap: 5, basis: Rubric.selection.basis)
    let rule = ScoringRule.sample.with(
      .shares([
        .init(channel: "documents", share: Fraction(3, 5)),
        .init(channel: "defence", share: Fraction(2, 5)),
      ]))
    return sample.with(rubric, rule)
  }()

  /// The sample with extremes dropped by criterion, as in interviews.
  static let trimmedByCriterion = sample.with(
    .selection,
    ScoringRule.sample.with(
      trim: Trim(each: 1, scope: .criterion, from: 5, basis: ScoringRule.sample.trim.basis)))

  private func with(_ rubric: Rubric, _ rule: ScoringRule) -> Programme {
    Programme(
      id: id, title: title, notice: notice, applicants: applicants, facts: facts,
      documents: documents, conditions: conditions, vetoes: vetoes, routing: routing,
      stages: stages.map { stage in
        guard case .scoring = stage.rule else { return stage }
        return Stage(id: stage.id, name: stage.name, rule: .scoring(rule), basis: stage.basis)
      }, rubrics: [rubric, .acceptance])
  }
}

extension Rubric.Group {
  /// The same group of one criterion with other points.
  fileprivate func with(points: Points) -> Rubric.Group {
    Rubric.Group(
      id: id, name: name, points: points, isBonus: isBonus,
      criteria: criteria.map {
        Criterion(
          id: $0.id, name: $0.name, points: points, channel: $0.channel, marking: $0.marking,
          guidance: $0.guidance, basis: $0.basis)
      })
  }
}

extension ScoringRule {
  /// The same rule with another combination or trimming.
  fileprivate func with(
    _ combination: Combination = .sum, trim: Trim? = nil
  ) -> ScoringRule {
    ScoringRule(
      rubric: rubric, panel: panel, combination: combination, trim: trim ?? self.trim,
      deviation: deviation,
      ranking: ranking)
  }
}
