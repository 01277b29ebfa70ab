import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

/// A call of training in which every kind of act could succeed, if person and stage are right.
struct TrainingRights {
  private let call: Scene
  private let settled: Scene

  /// The stages that only a programme of training has.
  static let stages = aTrainingProgramme().stages.filter {
    $0.rule.kind == .training || $0.rule.kind == .settlement
  }

  /// The kinds of act that belong to training, and those about its money.
  static let kinds: [Act.Kind] = Act.Kind.allCases.filter { kind in
    let stages = Rights.stages(for: kind) ?? []
    return stages.contains(.training) && !stages.contains(.award) || stages == [.settlement]
  }

  /// The kinds of act that every programme may know.
  static let otherKinds = Act.Kind.allCases.filter { kind in
    !kinds.contains(kind) || Rights.stages(for: kind)?.contains(.funding) == true
      || Rights.stages(for: kind)?.contains(.acceptance) == true
  }

  /// B1 has classes in every state, B2 has no plan yet, B3 awaits its settlement or its money.
  init() throws {
    var scene = try bases(TrainingVariant(seniorRate: nil))
    scene.enrol(Actor.consulted("tax").enrolled(for: "tax"))
    scene.record(.applicationSubmitted(aBase("B3")), by: .bureau)
    scene.record(.awarded(anAward("B3")), by: .bureau)
    try scene.train(.setPlan(aPlan(9)))
    for number in 1...9 { try scene.train(.admitTrainee(anEntry(EnrolmentID("T\(number)")))) }
    for (number, id) in (["C1", "C2", "C3", "C4"] as [ClassID]).enumerated() {
      try scene.train(.fileClass(aClass([EnrolmentID("T\(number + 1)")], id: id)))
    }
    for id in ["C2", "C3", "C4"] as [ClassID] {
      try scene.train(.stampClass(ClassNamed(application: "B1", id: id)), by: .county("甲县"))
    }
    for id in ["C3", "C4"] as [ClassID] {
      try scene.train(.confirmClass(ClassNamed(application: "B1", id: id)))
    }
    scene.record(.training(.caseOpened(TrainingRights.aCase("K1", against: "B1"))), by: .bureau)
    scene.addMoney(of: "B3")
    var settled = try settling()
    settled.enrol(Actor.consulted("tax").enrolled(for: "tax"))
    self.settled = settled
    call = scene
  }

  /// The reasons that refuse an act of this kind to a role in a stage; none where it is allowed.
  func reasons(against kind: Act.Kind, by role: Role, in stage: Stage) -> [Reason] {
    var scene = kind == .settleBase ? settled : call
    if kind == .grantAdvance {
      let rates = RatesSet(
        rates: [.init(level: .seniorTechnician, amount: Money(yuan: 5_000))], document: "标1")
      scene.record(.ratesSet(rates), by: .bureau)
    }
    if kind == .recordResult || kind == .closeClass || kind == .holdLesson || kind == .spotCheck
      || kind == .holdCeremony
    {
      scene.now = moment("2021-06-10")
      scene.finishLessons()
    }
    scene.record(
      .stageAdvanced(StageAdvanced(from: scene.call.stage, to: stage.id)), by: .bureau)
    let act = TrainingRights.act(kind, on: kind == .setPlan ? "B2" : "B1")
    return scene.reasons(against: act, by: actor(in: role))
  }

  private func actor(in role: Role) -> Actor {
    switch role {
    case .applicant: .applicant("B1")
    case .countyReviewer: .county("甲县")
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

  static func aCase(_ id: CaseID, against base: ApplicationID) -> CaseOpened {
    CaseOpened(
      application: base, id: id, ground: .seriousFraud, isSevere: false, found: "名册不实")
  }

  /// An act with which nothing else is wrong.
  static func act(_ kind: Act.Kind, on base: ApplicationID) -> Act {
    if let act = classAct(kind, on: base) ?? moneyAct(kind, on: base) { return .training(act) }
    return paymentAct(kind)
  }

  private static func classAct(_ kind: Act.Kind, on base: ApplicationID) -> TrainingAct? {
    switch kind {
    case .setPlan: .setPlan(aPlan(base: base))
    case .approveException:
      .approveException(
        ExceptionApproved(
          application: base, person: "P", course: welder, document: "批1", reason: "突出"))
    case .admitTrainee: .admitTrainee(anEntry("N1", at: base))
    case .withdrawTrainee:
      .withdrawTrainee(
        TraineeLeft(application: base, enrolment: "T9", code: .ownWish, note: "放弃"))
    case .fileClass: .fileClass(aClass(["T8"], id: "C9", of: base))
    case .amendClass:
      .amendClass(
        ClassAmended(
          application: base, id: "C3", lessons: [timetable[2].taught(by: "丁")], reason: "生病"))
    case .stampClass: .stampClass(ClassNamed(application: base, id: "C1"))
    case .confirmClass: .confirmClass(ClassNamed(application: base, id: "C2"))
    case .holdLesson:
      .holdLesson(
        LessonHeld(
          application: base, id: "C3", day: day("2021-06-01"), lesson: timetable[0].lesson,
          signed: .all(of: 1), mode: .onSite, footageItems: 1, footageMinutes: 20))
    case .holdCeremony:
      .holdCeremony(
        CeremonyHeld(
          application: base, id: "C3", ceremony: .closing, day: day("2021-06-03"), photos: 1))
    case .spotCheck:
      .spotCheck(
        ClassSpotChecked(
          application: base, id: "C3", day: day("2021-06-03"), wasAnnounced: false,
          isSigned: true, present: 1, found: "一致"))
    case .closeClass: .closeClass(ClassClosing(application: base, id: "C4"))
    case .recordResult: .recordResult(aResult("T4", of: base))
    default: nil
    }
  }

  private static func moneyAct(_ kind: Act.Kind, on base: ApplicationID) -> TrainingAct? {
    switch kind {
    case .recordExpense:
      .recordExpense(
        BaseExpense(
          application: base, id: "E1", day: day("2021-05-01"), category: "教材",
          amount: Money(yuan: 1), entry: "账1"))
    case .reportFunds:
      .reportFunds(
        FundsReported(
          application: base, received: .zero, spent: .zero, balance: .zero,
          parts: ["performance": 1]))
    case .grantAdvance:
      .grantAdvance(AdvanceGranted(application: base, amount: Money(yuan: 1), document: "预1"))
    case .settleBase: .settleBase(SettlementRequest(application: base, document: "结1"))
    case .inspectBase:
      .inspectBase(
        BaseInspected(
          application: base, day: day("2021-05-01"), isRandom: true, inspectors: "甲、乙", found: "无"))
    case .rateBase:
      .rateBase(
        BaseRated(
          application: base, aspect: .credit, year: 2021, grade: "A", meetsStandard: true))
    case .openCase: .openCase(aCase("K2", against: base))
    case .closeCase:
      .closeCase(CaseClosed(application: base, id: "K1", sanctions: [.criticism], document: "处1"))
    default: nil
    }
  }

  private static func paymentAct(_ kind: Act.Kind) -> Act {
    switch kind {
    case .pay: .pay(PaymentMade(payment: "F2", application: "B3", voucher: "V"))
    case .reconcile: .reconcile(PaymentNamed(payment: "F1", application: "B3"))
    case .cancelPayment:
      .cancelPayment(PaymentCancelled(payment: "F2", application: "B3", reason: "有误"))
    case .bouncePayment:
      .bouncePayment(
        PaymentBounced(
          payment: "F4", application: "B3", reason: "账号有误", day: day("2021-05-10")))
    case .recover:
      .recover(MoneyRecovered(application: "B3", amount: Money(yuan: 1), voucher: "R"))
    case .setRates:
      .setRates(
        RatesSet(
          rates: [.init(level: .seniorTechnician, amount: Money(yuan: 5_000))], document: "标1"))
    default:
      .orderPayment(
        PaymentRequest(
          payment: "F3", application: "B3", purpose: .advance, budgetLine: "专账资金", payee: "学院B3",
          bank: "银行", account: "vault"))
    }
  }
}

func anAward(_ id: ApplicationID) -> Award {
  Award(
    application: id, document: "认定1号", plaque: "1", constructionStart: nil, constructionEnd: nil,
    amount: .zero)
}

extension TimetableLesson {
  /// The same lesson by another teacher.
  func taught(by teacher: String) -> TimetableLesson {
    TimetableLesson(
      Lesson(
        lesson.id, lesson.part, content: lesson.content, teacher: teacher, hours: lesson.hours),
      on: day)
  }
}

extension Scene {
  /// B3 has a tranche that was paid, one that is ordered, an advance to be ordered, and a claim.
  fileprivate mutating func addMoney(of base: ApplicationID) {
    let advance = AdvanceGranted(application: base, amount: Money(yuan: 40), document: "预1")
    record(.training(.advanceGranted(advance)), by: .bureau)
    for (number, order) in (["F1", "F2", "F4"] as [PaymentID]).enumerated() {
      record(
        .paymentOrdered(
          PaymentOrdered(
            payment: order, application: base, tranche: number + 1, amount: Money(yuan: 10),
            budgetLine: "专账资金", payee: "学院B3", bank: "银行", account: "vault")), by: .bureau)
    }
    // What is open now is what the advance comes to.
    record(
      .training(
        .advanceGranted(
          AdvanceGranted(application: base, amount: Money(yuan: 10), document: "预1"))),
      by: .bureau)
    for order in ["F1", "F4"] as [PaymentID] {
      let made = PaymentMade(payment: order, application: base, voucher: "V")
      record(.paymentMade(made), by: .finance)
    }
    record(
      .clawbackOpened(
        ClawbackOpened(application: base, amount: Money(yuan: 5), reason: "误支")), by: .bureau)
  }

  /// C4 has had every lesson, its ceremony and its visit.
  fileprivate mutating func finishLessons() {
    let filing = aClass(["T4"], id: "C4")
    for entry in timetable { record(.training(.lessonHeld(held(entry, in: filing))), by: .bureau) }
    record(
      .training(
        .ceremonyHeld(
          CeremonyHeld(
            application: "B1", id: "C4", ceremony: .opening, day: day("2021-06-01"), photos: 2))),
      by: .bureau)
    record(.training(.classSpotChecked(visit(to: filing))), by: .county("甲县"))
  }
}
