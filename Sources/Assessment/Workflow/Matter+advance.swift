import Messages
import Programmes

extension Matter {
  /// Goes on to the next stage, or says everything that still holds the call back (law 9).
  func advance() throws(Refusal) -> [Event] {
    let silences = stage.rule.kind == .consultation ? silences() : []
    let settled = silences.isEmpty ? self : after(silences)
    let (reasons, events) = settled.leaving()
    if !reasons.isEmpty { throw Refusal(reasons) }
    guard let next = programme.stage(after: stage.id) else {
      return silences + events + [.callClosed]
    }
    let move = StageAdvanced(from: stage.id, to: next.id)
    return silences + events + [.stageAdvanced(move)] + (try entering(next)) + proposal(in: next)
  }

  /// The matter as it stands once these events are applied.
  func after(_ events: [Event]) -> Matter {
    var call = call
    for event in events { call.apply(event, at: command.at) }
    return Matter(command: command, call: call, people: people, rules: rules, register: register)
  }

  /// What holds the call in its stage, and what leaving it records.
  private func leaving() -> (reasons: [Reason], events: [Event]) {
    switch stage.rule {
    case .intake(let rule): (openWindow(rule), [])
    case .review: (unreviewed(), [])
    case .scoring(let rule): sealing(rule)
    case .consultation: (unanswered(), [])
    case .publicity: (unpublished(), [])
    case .award: (unawarded(), [])
    case .funding: (unpaid(), [])
    case .acceptance: (unevaluated(), [])
    case .training: (untrained(), [])
    case .settlement: (unsettledBases(), [])
    case .closing: (unsettled(), [])
    }
  }

  /// What entering a stage records; refused where a due day lies beyond the calendar.
  private func entering(_ next: Stage) throws(Refusal) -> [Event] {
    switch next.rule {
    case .scoring: [.scoringOpened(ScoringOpened(digest: rules.digest))]
    case .consultation(let rule):
      [.consultationOpened(ConsultationOpened(due: try day(after: rule.dueWorkingDays)))]
    case .intake, .review, .publicity, .award, .funding, .acceptance, .training, .settlement,
      .closing:
      []
    }
  }

  /// Where nobody is ranked, whoever passed the reviews is proposed when the selection begins.
  private func proposal(in next: Stage) -> [Event] {
    let selection: Set<StageRule.Kind> = [.consultation, .publicity, .award]
    guard programme.scoring == nil, selection.contains(next.rule.kind),
      !selection.contains(stage.rule.kind)
    else { return [] }
    let passed = call.applicationsInOrder.filter(\.isInProgress).map(\.id)
    return [.unitsProposed(UnitsProposed(applications: passed))]
  }

  private func openWindow(_ rule: IntakeRule) -> [Reason] {
    guard command.at < rule.deadline else { return [] }
    return [
      Reason(
        "windowOpen", clause: stage.basis.clause,
        Phrase(
          "申报截止到 \(rule.lastDay) 24时", "applications are open until the end of \(rule.lastDay)"),
        remedy: Phrase("截止后再推进", "go on after the deadline"))
    ]
  }

  private func unreviewed() -> [Reason] {
    call.applicationsInOrder.compactMap { application in
      switch application.progress {
      case .returned:
        Reason(
          "stillReturned", clause: stage.basis.clause, subject: application.id.text,
          application.progress.phrase,
          remedy: Phrase("逾期未补正的，审核为不通过", "refuse it if it was not completed in time"))
      case .inProgress where !application.hasPassed(stage):
        Reason(
          "notReviewed", clause: stage.basis.clause, subject: application.id.text,
          Phrase("「\(stage.name.chinese)」未签署完", "“\(stage.name.english)” is not fully signed"),
          remedy: Phrase(
            "待签署：\(unsigned(application).chinese)",
            "to be signed by: \(unsigned(application).english)"))
      case .inProgress, .rejected, .withdrawn, .removed: nil
      }
    }
  }

  private func unsigned(_ application: Application) -> Phrase {
    guard case .review(let rule) = stage.rule else { return Phrase("", "") }
    return rule.roles(for: application)
      .filter { application.reviews[stage.id]?[$0] == nil }.map(\.name).joined
  }

  /// A negative opinion holds its own unit only, and a reserve that moved up follows; the others go on.
  private func unanswered() -> [Reason] {
    listed.filter { $0.replaces == nil }.flatMap { application in
      consultationReasons(application).filter { $0.code != "negativeOpinion" }
    }
  }

  private func unpublished() -> [Reason] {
    listed.filter { $0.opinionHolds.isEmpty && $0.replaces == nil }.flatMap { application in
      publicityReasons(application).filter { $0.code != "objectionOpen" }
    }
  }

  private func unawarded() -> [Reason] {
    listed.filter { application in
      application.award == nil && (programme.publicity == nil || application.notice != nil)
        && consultationReasons(application).isEmpty && publicityReasons(application).isEmpty
    }.map { application in
      Reason(
        "notAwarded", clause: stage.basis.clause, subject: application.id.text,
        Phrase("公示无异议，尚未发文授牌", "cleared, but not awarded yet"),
        remedy: Phrase("登记授牌文件", "record the award"))
    }
  }

  /// The units on the shortlist in the order of the printed list.
  private var listed: [Application] { inRankOrder(call.applicationsInOrder.filter(\.isListed)) }

  private func unevaluated() -> [Reason] {
    call.applicationsInOrder.filter { $0.award != nil }.compactMap { application in
      switch application.acceptances.last?.outcome {
      case .passed, .failed: nil
      case .rectify(let day):
        Reason(
          "rectifying", clause: stage.basis.clause, subject: application.id.text,
          Phrase("整改至 \(day)，待复验", "putting things right until \(day)"),
          remedy: Phrase("复验后登记结论", "evaluate it again"))
      case nil:
        Reason(
          "notEvaluated", clause: stage.basis.clause, subject: application.id.text,
          Phrase("未验收", "not evaluated"),
          remedy: Phrase("建设期满后验收", "evaluate it when it is finished"))
      }
    } + unfinishedSelection()
  }

  /// Listed units without an award and open objections must not be forgotten on the way.
  private func unfinishedSelection() -> [Reason] {
    listed.filter { $0.award == nil }.map { application in
      Reason(
        "selectionOpen", clause: programme.clause(of: .award), subject: application.id.text,
        Phrase("名单内单位尚无结论", "a listed unit has no result yet"),
        remedy: Phrase("公示、授牌或取消资格", "publish, award or remove it"))
    } + call.objectionsInOrder.filter(\.status.isOpen).map(openReason)
  }
}
