import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Scoring
import WorkingDays

extension Programme {
  /// An application that meets every condition, apart from what a test changes.
  func unit(
    _ id: ApplicationID = "A1", _ kind: ApplicantKindID? = nil, kindReason: String? = nil,
    _ changes: [FactID: FactValue] = [:], without: Set<DocumentID> = [], copies: Int = 3,
    affiliation: Affiliation = .county("泽州县")
  ) -> Submission {
    let kind = kind ?? applicants.kinds[0].id
    return Submission(
      application: id, unit: "单位\(id)", creditCode: "credit-\(id)", kind: kind,
      kindReason: kindReason, affiliation: affiliation,
      facts: ordinaryFacts(of: kind).merging(changes) { $1 },
      attachments: documents.filter { $0.due == .submission && !without.contains($0.id) }.map {
        Attachment(document: $0.id, name: $0.name.chinese, digest: "sha-\($0.id)")
      }, copies: copies)
  }

  private func ordinaryFacts(of kind: ApplicantKindID) -> [FactID: FactValue] {
    facts.filter { $0.asked == .application && $0.origin == .stated && $0.scope.includes(kind) }
      .reduce(into: [:]) { $0[$1.id] = $1.ordinaryValue }
  }

  /// What a submission states, as the programme reads it.
  func facts(_ submission: Submission) -> Facts {
    Facts(
      stated: submission.facts, documents: submission.documents, kind: submission.kind,
      lastDay: intake.lastDay, programme: self)
  }

  /// The points of a measured criterion of the selection rubric, alone in its group.
  func points(_ criterion: CriterionID, _ submission: Submission) -> String? {
    let facts = facts(submission)
    return rubric("selection")?.criterion(criterion)?
      .measurement(of: facts, among: Cohort(of: [facts]))?.points.description
  }

  /// The clauses that stop an application at the counter or in the first review; none if it passes.
  func stops(_ submission: Submission) -> Set<String> {
    var scene = Scene(self).at("2022-12-05")
    do throws(Refusal) {
      try scene.perform(.submit(submission), by: .bureau)
      scene.now = moment("2022-12-09")
      try scene.perform(.advance, by: .bureau)
      let pass = Review(
        application: submission.application, stage: "county-review", office: .countyReviewer,
        decision: .pass, opinion: "同意")
      try scene.perform(.review(pass), by: .county("泽州县"))
      return []
    } catch {
      return Set(error.reasons.map { $0.clause ?? $0.code })
    }
  }
}

extension Fact {
  /// A value with which nobody fails.
  var ordinaryValue: FactValue {
    switch kind {
    case .number(let decimals): .number(id == "trainees" ? 1000 : decimals == 2 ? 100_00 : 10)
    case .money: .number(300_000_00)
    case .flag: .flag(!Fact.harmful.contains(id))
    case .day: .day(day("2023-12-31"))
    case .days: .days([day("2023-12-31"), day("2024-12-31")])
    case .text: .text("见申请报告")
    case .choice(let words): .choice(words.first ?? "")
    }
  }

  /// Flags that do harm, and honours that would add a bonus.
  static let harmful: Set<FactID> = [
    "violations", "listedDishonest", "majorHazard", "fundsDiverted", "nationalHonour",
    "provincialHonour",
  ]

  /// What a finished project finds when everything went well.
  var fulfilledValue: FactValue {
    switch id {
    case "lateReports", "missingReports", "missingFileKinds", "irregularPayments",
      "incompleteClasses":
      .number(0)
    case "traineesTwoYears": .number(600)
    default: ordinaryValue
    }
  }
}

extension Programme {
  /// A call with these units, played to a stage.
  func call(
    of units: [Submission], to kind: StageRule.Kind = .intake, scoring score: Scorer = { $2.points }
  ) throws -> Scene {
    var scene = Scene(self).at("2022-12-05")
    for unit in units { try scene.perform(.submit(unit), by: .bureau) }
    try scene.play(to: kind, scoring: score)
    return scene
  }

  /// A call with this many like units.
  func call(of count: Int, to kind: StageRule.Kind) throws -> Scene {
    try call(of: (1...count).map { unit(ApplicationID("A\($0)")) }, to: kind) { id, _, criterion in
      // Each unit loses half a point more than the one before, so that there are no ties.
      let lost = Points(hundredths: 50 * (Int(id.text.dropFirst()) ?? 0))
      let loses = criterion.id == "A3" || criterion.id == "F1"
      return loses ? max(.zero, criterion.points - lost) : criterion.points
    }
  }

  /// What an evaluation finds when everything went well, apart from what a test changes.
  func found(_ changes: [FactID: FactValue] = [:], by kind: ApplicantKindID) -> [FactID: FactValue]
  {
    facts.filter { $0.asked == .acceptance && $0.origin == .stated && $0.scope.includes(kind) }
      .reduce(into: [:]) { $0[$1.id] = $1.fulfilledValue }.merging(changes) { $1 }
  }
}
