import Messages
import Programmes

extension Matter {
  /// Takes a reviewer's decision (JC-3.1, JC-3.2).
  func decideReview(_ review: Review) throws(Refusal) -> [Event] {
    let application = try reviewable(review)
    let reviewed = try reviewStage(review)
    guard case .review(let rule) = reviewed.rule else {
      preconditionFailure("reviewStage returns a review stage")
    }
    try checkReviewer(of: application, by: rule, in: reviewed)
    if review.decision == .pass {
      let reasons = blockers(passing: application)
      if !reasons.isEmpty { throw Refusal(reasons) }
    } else {
      try require(review.opinion, Phrase("审核意见", "opinion"))
    }
    return [.applicationReviewed(review)]
  }

  /// An application in the race; one that was not completed in time can still be rejected.
  private func reviewable(_ review: Review) throws(Refusal) -> Application {
    let application = try application(review.application)
    if case .returned = application.progress, review.decision == .reject { return application }
    return try applicationInProgress(review.application)
  }

  /// The stage that is being reviewed: the open one, or the first review while applications come in.
  private func reviewStage(_ review: Review) throws(Refusal) -> Stage {
    let open =
      stage.rule.kind == .intake
      ? programme.stage(of: .review).map { [$0] } ?? [] : [stage]
    if let stage = open.first, stage.id == review.stage, review.office == actor.role {
      return stage
    }
    throw Refusal(
      Reason(
        "notThisStage", clause: stage.basis.clause, subject: review.application.text,
        Phrase(
          "审核环节或审核单位与当前环节不符", "the review names another stage or office than the present one"),
        remedy: Phrase(
          "当前可审核环节：\(open.map(\.name).joined.chinese)",
          "to be reviewed now: \(open.map(\.name).joined.english)")))
  }

  private func checkReviewer(
    of application: Application, by rule: ReviewRule, in stage: Stage
  ) throws(Refusal) {
    let (role, office) = rule.office(for: application, under: programme)
    let roles = rule.roles(for: application)
    guard roles.contains(actor.role), office == nil || office == person?.office else {
      let names = roles.map(\.name).joined + Phrase(same: office ?? "")
      throw Refusal(
        Reason(
          "notYourQueue", clause: stage.basis.clause, subject: application.id.text,
          Phrase("该申报不归本单位审核", "this application is not yours to review"),
          remedy: Phrase("由\(names.chinese)审核", "to be reviewed by \(names.english)")))
    }
    if application.isInProgress, application.reviews[stage.id]?[role ?? actor.role] != nil {
      throw Refusal(
        Reason(
          "alreadyReviewed", subject: application.id.text,
          Phrase("本环节已签署意见", "this office has signed already"),
          remedy: Phrase("更正须重新打开环节并说明理由", "a correction needs the stage reopened with a reason")))
    }
  }

  /// Gates are checked before anyone passes a file on (law 4).
  private func blockers(passing application: Application) -> [Reason] {
    let facts = application.facts(under: programme)
    return conditionReasons(facts, application.submission, failing: .incomplete)
      + conditionReasons(facts, application.submission, failing: .ineligible)
      + programme.standingVetoes(of: application, facts: facts)
  }

  /// Records facts as their evidence proves them.
  func verify(_ verification: Verification) throws(Refusal) -> [Event] {
    let application = try applicationInProgress(verification.application)
    try require(verification.evidence, Phrase("核验依据", "evidence"))
    try checkOwnQueue(application)
    let wrong = verification.values.filter { id, value in
      guard let fact = programme.fact(id) else { return true }
      return fact.origin != .stated || !fact.kind.admits(value)
        || !fact.scope.includes(application.submission.kind)
    }
    if wrong.isEmpty { return [.factsVerified(verification)] }
    throw Refusal(
      wrong.keys.sorted().map { id in
        Reason(
          "notVerifiable", subject: application.id.text,
          Phrase("指标「\(id)」不能这样核验", "the fact “\(id)” takes no such value"),
          remedy: Phrase("核对指标名称、类型和适用对象", "check the fact's name, type and applicants"))
      })
  }

  /// Takes a document in after the window, such as proof of the account before the first payment.
  func add(_ addition: DocumentAdded) throws(Refusal) -> [Event] {
    let application = try applicationInProgress(addition.application)
    try checkOwner(of: application)
    guard let document = programme.document(addition.attachment.document),
      document.due != .submission
    else {
      throw Refusal(
        Reason(
          "notAddable", subject: application.id.text,
          Phrase("该材料只能随申报提交", "this document comes with the application only"),
          remedy: Phrase("退回补正后重新提交", "have the application returned and hand it in again")))
    }
    return [.documentAdded(addition)]
  }

  /// A county or supervising unit touches only the units that the routing gives it.
  private func checkOwnQueue(_ application: Application) throws(Refusal) {
    guard [.countyReviewer, .supervisingUnit].contains(actor.role) else { return }
    let (role, office) = ReviewRule(reviewers: .routed).office(for: application, under: programme)
    guard role == actor.role, office == person?.office else {
      throw Refusal(
        Reason(
          "notYourQueue", clause: programme.routing.basis.clause, subject: application.id.text,
          Phrase("该申报不归本单位审核", "this application is not yours to review"),
          remedy: Phrase("由\(office ?? "")办理", "to be done by \(office ?? "")")))
    }
  }

  /// Records a finding that excludes an application.
  func raiseVeto(_ finding: VetoFinding) throws(Refusal) -> [Event] {
    let application = try applicationInProgress(finding.application)
    try require(finding.finding, Phrase("查实情况", "finding"))
    try checkOwnQueue(application)
    try checkKnown(finding.veto, for: application.id)
    return [.vetoRaised(finding)]
  }

  /// A ground of exclusion is one that the programme names.
  func checkKnown(_ veto: VetoID, for application: ApplicationID) throws(Refusal) {
    guard programme.veto(veto) == nil else { return }
    let known = programme.vetoes.map { Phrase(same: $0.id.text) + $0.name }.joined
    throw Refusal(
      Reason(
        "unknownVeto", subject: application.text,
        Phrase("没有否决事项「\(veto)」", "there is no veto “\(veto)”"),
        remedy: Phrase("可选：\(known.chinese)", "choose from: \(known.english)")))
  }

  /// Takes a finding back for a coded reason.
  func liftVeto(_ lifting: VetoLifted) throws(Refusal) -> [Event] {
    let application = try applicationInProgress(lifting.application)
    try require(lifting.note, Phrase("更正说明", "explanation of the correction"))
    guard application.vetoes[lifting.veto] != nil else {
      throw Refusal(
        Reason(
          "noSuchFinding", subject: application.id.text,
          Phrase("没有登记该否决事项", "no such finding is recorded"),
          remedy: Phrase("核对否决事项", "check the veto")))
    }
    return [.vetoLifted(lifting)]
  }
}

extension ReviewRule {
  /// The roles that must sign for an application.
  func roles(for application: Application) -> [Role] {
    switch (reviewers, application.submission.affiliation) {
    case (.all(let roles), _): roles
    case (.routed, .county): [.countyReviewer]
    case (.routed, .municipal): [.supervisingUnit]
    }
  }

  /// Where the routing sends an application; nothing where fixed roles sign.
  func office(
    for application: Application, under programme: Programme
  ) -> (role: Role?, office: String?) {
    switch (reviewers, application.submission.affiliation) {
    case (.all, _): (nil, nil)
    case (.routed, .county(let county)):
      (.countyReviewer, programme.routing.county(county)?.office.chinese)
    case (.routed, .municipal(let supervisor)): (.supervisingUnit, supervisor)
    }
  }
}

extension Application {
  /// Whether every office that must sign in a stage has passed it.
  func hasPassed(_ stage: Stage) -> Bool {
    guard case .review(let rule) = stage.rule else { return true }
    return rule.roles(for: self).allSatisfy { reviews[stage.id]?[$0]?.decision == .pass }
  }
}
