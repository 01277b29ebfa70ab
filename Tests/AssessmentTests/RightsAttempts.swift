import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import WorkingDays

extension RightsScenes {
  /// The reasons that refuse an act of this kind to a role in a stage; none where it is allowed.
  func reasons(against kind: Act.Kind, by role: Role, in stage: Stage) -> [Reason] {
    let scene = scene(for: kind, in: stage)
    let actor = actor(in: role, for: kind)
    let call: CallID? = kind == .enroll ? nil : kind == .openCall ? "2023-01" : Scene.id
    let act = act(kind, by: role, in: stage, of: scene)
    do throws(Refusal) {
      _ = try Decision.decide(
        Command(act, in: call, by: actor, at: scene.now), in: scene.state, by: scene.rules)
      return []
    } catch {
      return error.reasons
    }
  }

  private func scene(for kind: Act.Kind, in stage: Stage) -> Scene {
    switch kind {
    case .advance: return ready[stage.id] ?? eventful
    case .reopen, .amendProgramme: return entered[stage.id] ?? eventful
    case .recordVote where stage.rule.kind == .scoring: return tied
    case .submit: return eventful(in: stage).compressed(to: "2022-12-05")
    case .registerObjection: return eventful(in: stage).compressed(to: "2022-12-12")
    case .evaluate: return eventful(in: stage).compressed(to: "2025-02-01")
    default: return eventful(in: stage)
    }
  }

  private func eventful(in stage: Stage) -> Scene {
    var scene = eventful
    scene.record(
      .stageAdvanced(StageAdvanced(from: scene.call.stage, to: stage.id)), by: .bureau)
    return scene
  }

  private func actor(in role: Role, for kind: Act.Kind) -> Actor {
    switch role {
    case .applicant: .applicant(kind == .submit ? "N1" : "X1")
    case .countyReviewer: .county("泽州县")
    case .supervisingUnit: .supervisor
    case .cityBureau: .bureau
    case .organisationDepartment: .organisation
    case .panelSecretary: .secretary
    case .expert: .expert(1)
    case .department: .consulted("tax")
    case .finance: .finance
    case .auditor: .auditor
    case .admin: .admin
    }
  }

  /// An act of a kind with which nothing else is wrong.
  private func act(_ kind: Act.Kind, by role: Role, in stage: Stage, of scene: Scene) -> Act {
    let own: ApplicationID = role == .supervisingUnit ? "X2" : "X1"
    return switch kind {
    case .openCall, .amendProgramme, .enroll, .advance, .reopen: workflowAct(kind, in: stage)
    case .submit: .submit(aSubmission("N1"))
    case .withdraw: .withdraw(Withdrawal(application: "X1", reason: "停产"))
    case .review:
      .review(review(own, in: stage.rule.kind == .intake ? "first" : stage.id, by: role))
    case .verify:
      .verify(Verification(application: own, values: ["leaders": .number(3)], evidence: "原件"))
    case .addDocument:
      .addDocument(DocumentAdded(application: "X1", attachment: attachment("account")))
    case .raiseVeto: .raiseVeto(VetoFinding(application: own, veto: "V1", finding: "伪造"))
    case .liftVeto:
      .liftVeto(VetoLifted(application: "X3", veto: "V1", code: .qualificationError, note: "有误"))
    case .seatPanel, .drawPanel, .drawDefenceOrder, .signPledge, .recuse, .recordAbsence,
      .submitSheet, .reopenSheet, .answerDeviation,
      .recordVote:
      panelAct(kind, in: stage, of: scene)
    case .recordOpinion, .settleOpinion, .removeUnit, .publish, .registerObjection,
      .screenObjection, .extendObjection, .concludeObjection:
      publicityAct(kind)
    case .award, .orderPayment, .pay, .reconcile, .cancelPayment, .bouncePayment,
      .evaluate, .recover:
      moneyAct(kind, of: scene)
    case .setPlan, .approveException, .admitTrainee, .withdrawTrainee, .fileClass, .amendClass,
      .stampClass, .confirmClass, .holdLesson, .holdCeremony, .spotCheck, .closeClass,
      .recordResult, .recordExpense, .reportFunds, .setRates, .grantAdvance, .settleBase,
      .inspectBase,
      .rateBase, .openCase, .closeCase:
      TrainingRights.act(kind, on: "A1")
    }
  }

  private func workflowAct(_ kind: Act.Kind, in stage: Stage) -> Act {
    switch kind {
    case .openCall:
      return .openCall(
        CallOpened(title: phrase("批次"), programme: "small", digest: "d1", stage: "intake"))
    case .amendProgramme:
      return .amendProgramme(ProgrammeAmended(digest: "d2", reason: "更正"), aProgramme())
    case .enroll: return .enroll(Actor("new", as: .expert).enrolled(for: nil))
    case .reopen:
      let earlier = aProgramme().stages.prefix { $0.id != stage.id }.last?.id ?? "intake"
      return .reopen(ReopenRequest(stage: earlier, code: .qualificationError, note: "有误"))
    default: return .advance
    }
  }

  private func panelAct(_ kind: Act.Kind, in stage: Stage, of scene: Scene) -> Act {
    switch kind {
    case .seatPanel:
      return .seatPanel(Panel(id: "P9", experts: ["e1", "e2", "e3"], applications: ["X1"]))
    case .drawPanel:
      return .drawPanel(
        PanelDraw(
          panel: "P9", seed: "7", pool: ["e1", "e2", "e3", "e4"], applications: ["X1"]))
    case .drawDefenceOrder: return .drawDefenceOrder(DefenceDraw(seed: "7", minutes: 20))
    case .signPledge: return .signPledge(PledgeSigning(expert: "e1"))
    case .recuse: return .recuse(Recusal(expert: "e1", application: "X2", ground: "亲属"))
    case .recordAbsence: return .recordAbsence(ExpertAbsent(expert: "e5", reason: "生病"))
    case .submitSheet: return .submitSheet(scene.sheets(of: "X2", expert: 1)[0])
    case .reopenSheet:
      return .reopenSheet(
        SheetReopened(
          application: "A1", expert: "e1", channel: "defence", code: .sumError, note: "笔误"))
    case .answerDeviation:
      return .answerDeviation(DeviationAnswer(expert: "e1", application: "X2", answer: "属实"))
    default:
      let order: [ApplicationID] = stage.rule.kind == .scoring ? ["A2", "A3"] : ["A8", "A9"]
      return .recordVote(VoteRecorded(order: order, minute: "2:1"))
    }
  }

  private func publicityAct(_ kind: Act.Kind) -> Act {
    switch kind {
    case .recordOpinion: .recordOpinion(opinion(on: "A2"))
    case .settleOpinion:
      .settleOpinion(OpinionSettled(application: "A2", department: "tax", reason: "已补缴"))
    case .removeUnit:
      .removeUnit(UnitRemoved(application: "A5", veto: nil, reason: "欠税"))
    case .registerObjection: .registerObjection(filing("O9", against: "A1"))
    case .screenObjection:
      .screenObjection(ObjectionScreened(objection: "O1", admitted: true, reason: "有据"))
    case .extendObjection: .extendObjection("O2")
    case .concludeObjection:
      .concludeObjection(ObjectionConcluded(objection: "O2", upheld: false, findings: "不属实"))
    default: .publish
    }
  }

  private func moneyAct(_ kind: Act.Kind, of scene: Scene) -> Act {
    switch kind {
    case .award: .award(scene.decision(on: "A5"))
    case .orderPayment: .orderPayment(scene.request(for: "A1", tranche: 1))
    case .pay: .pay(PaymentMade(payment: "A4-1", application: "A4", voucher: "V"))
    case .reconcile: .reconcile(PaymentNamed(payment: "A6-1", application: "A6"))
    case .cancelPayment:
      .cancelPayment(PaymentCancelled(payment: "A4-1", application: "A4", reason: "账号有误"))
    case .bouncePayment:
      .bouncePayment(
        PaymentBounced(
          payment: "A6-2", application: "A6", reason: "账号有误", day: day("2022-12-17")))
    case .evaluate: .evaluate(scene.evaluation(of: "A1"))
    default:
      .recover(
        MoneyRecovered(application: "A6", amount: Money(yuan: 20_000), voucher: "R"))
    }
  }
}
