import Messages
import Programmes
import Quantities
import Scoring

extension Matter {
  /// The total of an acceptance: measured points from the facts found, judged points as given.
  func total(
    of evaluation: Evaluation, facts: Facts, rubric: Rubric
  ) throws(Refusal) -> Points {
    var reasons: [Reason] = []
    var total = Points.zero
    let cohort = Cohort(of: [facts])
    for criterion in rubric.criteria {
      if let measurement = criterion.measurement(of: facts, among: cohort) {
        total = total + measurement.points
        reasons += missing(measurement, criterion, evaluation.application)
      } else if let points = evaluation.points[criterion.id] {
        total = total + points
        reasons += faults(points, criterion, evaluation.application)
      } else {
        reasons.append(notScored(criterion, evaluation.application))
      }
    }
    let known = Set(rubric.criteria.map(\.id))
    reasons += evaluation.points.keys.filter { !known.contains($0) }.sorted().map { id in
      Reason(
        "unknownCriterion", subject: evaluation.application.text,
        Phrase("没有指标「\(id)」", "there is no criterion “\(id)”"),
        remedy: Phrase("核对验收评分表", "check the acceptance rubric"))
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    return total
  }

  private func missing(
    _ measurement: Measurement, _ criterion: Criterion, _ application: ApplicationID
  ) -> [Reason] {
    measurement.missing.map { fact in
      let name = programme.fact(fact)?.name ?? Phrase(same: fact.text)
      return Reason(
        "factMissing", clause: criterion.basis.clause, subject: application.text,
        Phrase(
          "\(criterion.id) 缺少指标：\(name.chinese)", "\(criterion.id) lacks a fact: \(name.english)"),
        remedy: Phrase("补填验收指标", "give the fact"))
    }
  }

  private func faults(
    _ points: Points, _ criterion: Criterion, _ application: ApplicationID
  ) -> [Reason] {
    let single = Rubric(
      id: "acceptance", name: criterion.name, fullMark: criterion.points,
      channels: [Channel(id: criterion.channel, name: criterion.name)],
      groups: [
        Rubric.Group(
          id: "acceptance", name: criterion.name, points: criterion.points,
          criteria: [criterion])
      ], bonusCap: .zero, basis: criterion.basis)
    let sheet = Scoring.Sheet(
      application: application.text, expert: actor.person.text, channel: criterion.channel,
      entries: [.init(criterion: criterion.id, points: points, reason: "验收意见")])
    return single.faults(of: sheet)
  }

  private func notScored(_ criterion: Criterion, _ application: ApplicationID) -> Reason {
    Reason(
      "notScored", clause: criterion.basis.clause, subject: application.text,
      Phrase("未评 \(criterion.id) \(criterion.name.chinese)", "no points for \(criterion.id)"),
      remedy: Phrase("补评", "give the points"))
  }
}
