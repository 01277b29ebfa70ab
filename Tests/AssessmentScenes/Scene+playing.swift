package import Assessment
import Messages
package import Programmes
package import Quantities
import WorkingDays

/// Points that an expert gives: by application and expert number from 1.
package typealias Scorer =
  @Sendable (_ application: ApplicationID, _ expert: Int, Criterion) -> Points

/// The ordinary course of a call: every step is an act that the rules allow.
extension Scene {
  /// Plays on until the call stands in the first stage of this kind.
  package mutating func play(
    to kind: StageRule.Kind, scoring score: Scorer = { $2.points }
  ) throws {
    while let stage = programme.stage(call.stage), stage.rule.kind != kind {
      try finish(stage, scoring: score)
      try perform(.advance, by: .bureau)
    }
  }

  /// Plays until the call is closed.
  package mutating func playToTheEnd() throws {
    try play(to: .closing)
    try perform(.advance, by: .bureau)
  }

  /// Does what a stage asks for, for every application that is still in it.
  package mutating func finish(_ stage: Stage, scoring score: Scorer = { $2.points }) throws {
    switch stage.rule {
    case .intake(let rule): now = max(now, rule.deadline)
    case .review(let rule): try review(in: stage, by: rule)
    case .scoring(let rule): try self.score(by: rule, score)
    case .consultation(let rule): try consult(rule)
    case .publicity: try publishAndWait()
    case .award: try awardAll()
    case .funding: try payAll(tranche: 1)
    case .acceptance: try acceptAll()
    case .training, .settlement, .closing: break
    }
  }

  package mutating func review(in stage: Stage, by rule: ReviewRule) throws {
    for application in call.applicationsInOrder where application.isInProgress {
      for actor in rule.signers(of: application) {
        let review = Review(
          application: application.id, stage: stage.id, office: actor.role, decision: .pass,
          opinion: "同意")
        try perform(.review(review), by: actor)
      }
    }
  }

  package mutating func score(by rule: ScoringRule, _ score: Scorer = { $2.points }) throws {
    try verifyAll()
    try seatPanel()
    for application in call.applicationsInOrder where application.isInProgress {
      for expert in 1...rule.panel.size {
        try signSheets(of: application.id, expert: expert, score)
      }
    }
  }

  package mutating func seatPanel() throws {
    guard call.panels.isEmpty, let size = programme.scoring?.panel.size else { return }
    let experts = (1...size).map { Actor.expert($0).person }
    try perform(.seatPanel(Panel(id: "P1", experts: experts)), by: .secretary)
    try signPledges()
  }

  /// Every seated expert signs, where the programme asks for it.
  package mutating func signPledges() throws {
    guard programme.scoring?.panel.pledge != nil else { return }
    for expert in Set(call.panels.flatMap(\.experts)).sorted() where call.pledges[expert] == nil {
      let signing = PledgeSigning(expert: expert)
      try perform(.signPledge(signing), by: Actor(expert, as: .expert))
    }
  }

  /// Finds every stated fact as it was stated.
  package mutating func verifyAll() throws {
    for application in call.applicationsInOrder where application.isInProgress {
      let verification = Verification(
        application: application.id, values: application.submission.facts, evidence: "证书原件")
      if !verification.values.isEmpty { try perform(.verify(verification), by: .secretary) }
    }
  }

  package mutating func signSheets(
    of application: ApplicationID, expert: Int, _ score: Scorer = { $2.points }
  ) throws {
    for sheet in sheets(of: application, expert: expert, score) {
      try perform(.submitSheet(sheet), by: .expert(expert))
    }
  }

  /// One expert's sheets of an application, with a reason wherever points are lost.
  package func sheets(
    of application: ApplicationID, expert: Int, _ score: Scorer = { $2.points }
  ) -> [ScoreSheet] {
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      return []
    }
    let judged = rubric.criteria.filter(\.isJudged)
    return rubric.channels.compactMap { channel in
      let criteria = judged.filter { $0.channel == channel.id }
      guard !criteria.isEmpty else { return nil }
      let points = criteria.map { ($0, score(application, expert, $0)) }
      return ScoreSheet(
        application: application, expert: Actor.expert(expert).person, channel: channel.id,
        points: Dictionary(uniqueKeysWithValues: points.map { ($0.id, $1) }),
        reasons: Dictionary(
          uniqueKeysWithValues: points.filter { $1 < $0.points }.map { ($0.0.id, "有不足") }))
    }
  }
}

extension ReviewRule {
  /// Who signs for an application.
  package func signers(of application: Application) -> [Actor] {
    switch (reviewers, application.submission.affiliation) {
    case (.routed, .county(let county)): [.county(county)]
    case (.routed, .municipal): [.supervisor]
    case (.all(let roles), _): roles.map { $0 == .cityBureau ? .bureau : .organisation }
    }
  }
}
