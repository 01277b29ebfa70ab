import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("Results and settlement 考核与结算")
struct BaseSettlementTests {
  @Test func `a pass without its certificate is recorded, and what is missing with it`() throws {
    var scene = try taught()
    let events = try scene.train(.recordResult(aResult("T1", number: "")))
    guard case .training(.resultRecorded(let recorded)) = events.first else {
      Issue.record("not recorded")
      return
    }
    #expect(recorded.remarks.map(\.code) == ["certificateNumberMissing"])
    try scene.train(.recordResult(aResult("T1", number: "证9")))
    #expect(scene["B1"].training.trainees["T1"]?.recorded?.remarks == [])
  }

  @Test func `a certificate's number is one person's`() throws {
    var scene = try taught()
    try scene.train(.recordResult(aResult("T1", number: "证9")))
    let reasons = scene.reasons(
      against: .training(.recordResult(aResult("T2", number: "证9"))), by: .bureau)
    #expect(reasons.map(\.code) == ["certificateTaken"])
    #expect(reasons.map(\.clause) == ["T-6.3.2"])
    let twice = [Int](repeating: 8, count: 2).map { number in
      IssuedCertificate(.levelCertificate, number: "证\(number)", by: .provider)
    }
    let double = TraineeResult(
      application: "B1", enrolment: "T2", isPassed: true, evaluated: day("2021-06-10"),
      certificates: twice)
    #expect(scene.refusals(.recordResult(double)) == ["certificateTaken"])
    #expect(scene.refusals(.recordResult(aResult("T1", number: "证9"))) == [])
    try scene.train(.recordResult(aResult("T1", number: "证10")))
    #expect(scene.refusals(.recordResult(aResult("T2", number: "证9"))) == [])
  }

  @Test func `another outcome needs a reason`() throws {
    var scene = try taught()
    try scene.train(.recordResult(aResult("T1", passed: false)))
    #expect(scene.refusals(.recordResult(aResult("T1"))) == ["reasonRequired"])
    #expect(scene.refusals(.recordResult(aResult("T1", correction: "成绩登错"))) == [])
  }

  @Test func `an evaluation after its day is recorded as late`() throws {
    var scene = try taught()
    scene.now = moment("2021-11-20")
    let late = try scene.trained(.recordResult(aResult("T1", evaluated: "2021-11-16")))
    guard case .resultRecorded(let recorded) = late.first else {
      Issue.record("not recorded")
      return
    }
    #expect(recorded.remarks.map(\.code) == ["afterDeadline"])
    #expect(recorded.remarks.map(\.clause) == ["T-3.2"])
  }

  @Test func `someone in no class has no result, and someone with a result does not leave`() throws
  {
    var scene = try planned()
    try scene.train(.admitTrainee(anEntry("T1")))
    #expect(scene.refusals(.recordResult(aResult("T1", evaluated: nil))) == ["notInClass"])
    let leaving = TraineeLeft(application: "B1", enrolment: "T1", code: .ownWish, note: "放弃")
    #expect(
      try examined().refusals(.withdrawTrainee(leaving)) == ["resultRecorded"])
  }

  // The plan is 2 × 3,000 + 1 × 5,000 = 11,000; 60% of it are 6,600.
  @Test func `an advance is at most the notice's share of the plan`() throws {
    let scene = try planned()
    func grant(_ fen: Int) -> TrainingAct {
      .grantAdvance(
        AdvanceGranted(application: "B1", amount: Money(fen: fen), document: "预1"))
    }
    #expect(scene.refusals(grant(660_000)) == [])
    #expect(scene.refusals(grant(660_001)) == ["advanceOutOfRange"])
    let advance = scene.programme.settlement?.subsidy?.advance?.basis.clause
    #expect(advance != nil)
    #expect(
      scene.reasons(against: .training(grant(660_001)), by: .bureau).map(\.clause) == [advance])
    #expect(scene.refusals(grant(0)) == ["amountNotPositive"])
    var granted = scene
    try granted.train(grant(660_000))
    #expect(granted.refusals(grant(1)) == ["advancedBefore"])
    #expect(granted["B1"].account?.open == Money(yuan: 6_600))
  }

  @Test func `the balance is what the passes earn beyond the advance`() throws {
    var scene = try settling(passed: 2, advance: Money(yuan: 4_000))
    let events = try scene.train(.settleBase(SettlementRequest(application: "B1", document: "结1")))
    #expect(
      events == [
        .training(
          .baseSettled(
            BaseSettled(
              application: "B1", document: "结1",
              lines: [
                .init(
                  level: .seniorTechnician, planned: 1, trained: 0, passed: 0,
                  rate: Money(yuan: 5_000)),
                .init(
                  level: .technician, planned: 2, trained: 2, passed: 2, rate: Money(yuan: 3_000)),
              ], advance: Money(yuan: 4_000), earned: Money(yuan: 6_000),
              balance: Money(yuan: 2_000), recovery: .zero,
              remarks: [
                Remark(
                  .blocking, "cancellationReview", clause: "T-5.4.1", subject: "学院B1",
                  Phrase("计划3人，完成2人，未完成培训计划", "3 planned, 2 finished: the plan is not complete"))
              ])))
      ])
    try scene.pay(.balance, of: "B1", order: "B1-余")
    #expect(scene["B1"].account?.paid == Money(yuan: 6_000))
    let again = scene.request(for: .balance, of: "B1", order: "X")
    #expect(scene.refusals(of: .orderPayment(again), by: .bureau) == ["orderedBefore"])
  }

  @Test func `an advance that was not earned is claimed back`() throws {
    var scene = try settling(passed: 1, advance: Money(yuan: 4_000))
    let events = try scene.train(.settleBase(SettlementRequest(application: "B1", document: "结1")))
    #expect(
      events.last
        == .clawbackOpened(
          ClawbackOpened(
            application: "B1", amount: Money(yuan: 1_000), reason: "预拨资金超出应得补贴，予以追缴")))
    let order = scene.request(for: .balance, of: "B1", order: "X")
    #expect(scene.refusals(of: .orderPayment(order), by: .bureau) == ["nothingDue"])
  }

  @Test func `the bureau fills in a rate that the notice leaves open, up to its ceiling`() throws {
    var scene = try settling(TrainingVariant(rate: nil))
    func fill(_ level: Level, _ amount: Money) -> Act {
      .setRates(RatesSet(rates: [.init(level: level, amount: amount)], document: "标1"))
    }
    #expect(
      scene.refusals(of: fill(.technician, Money(fen: 300_001)), by: .bureau)
        == ["rateOutOfRange"])
    #expect(scene.refusals(of: fill(.technician, .zero), by: .bureau) == ["rateOutOfRange"])
    #expect(
      scene.refusals(of: fill(.seniorTechnician, Money(yuan: 1)), by: .bureau) == ["rateStated"])
    #expect(scene.refusals(of: fill(.senior, Money(yuan: 1)), by: .bureau) == ["levelNotPaid"])
    try scene.perform(fill(.technician, Money(yuan: 2_000)), by: .bureau)
    try scene.train(.settleBase(SettlementRequest(application: "B1", document: "结1")))
    #expect(scene["B1"].training.settlement?.earned == Money(yuan: 4_000))
    #expect(
      scene.refusals(of: fill(.technician, Money(yuan: 1)), by: .bureau) == ["baseSettled"])
  }

  @Test func `a missing rate blocks the settlement`() throws {
    let scene = try settling(TrainingVariant(rate: nil))
    #expect(
      scene.refusals(.settleBase(SettlementRequest(application: "B1", document: "结1")))
        == ["noRate"])
    let request = SettlementRequest(application: "B1", document: "结1")
    let rate = scene.programme.settlement?.subsidy?.rate(of: .technician)?.basis.clause
    #expect(rate != nil)
    #expect(
      scene.reasons(against: .training(.settleBase(request)), by: .bureau).map(\.clause) == [rate])
  }

  @Test func `a base is settled once, and nothing that counts changes afterwards`() throws {
    var scene = try settling()
    let settle = TrainingAct.settleBase(SettlementRequest(application: "B1", document: "结1"))
    try scene.train(settle)
    #expect(scene.refusals(settle) == ["baseSettled"])
    #expect(scene.refusals(.recordResult(aResult("T1"))) == ["baseSettled"])
  }

  @Test func `an open class, a missing result and a pending order hold the settlement`() throws {
    var scene = try taught()
    try scene.train(
      .grantAdvance(AdvanceGranted(application: "B1", amount: Money(yuan: 10), document: "预1")))
    let order = scene.request(for: .advance, of: "B1", order: "F1")
    try scene.perform(.orderPayment(order), by: .bureau)
    scene.record(
      .stageAdvanced(StageAdvanced(from: "training", to: "settlement")), by: .bureau)
    #expect(
      scene.refusals(.settleBase(SettlementRequest(application: "B1", document: "结1")))
        == ["resultMissing", "orderPending"])
  }

  @Test func `every outcome keeps the money of a base in balance`() throws {
    for heads in 1...3 {
      for passed in 0...heads {
        // 60% of heads × 3,000 + 5,000.
        for advance in [nil, Money(yuan: 1), Money(yuan: (heads * 3_000 + 5_000) * 3 / 5)] {
          var scene = try settling(passed: passed, of: heads, advance: advance)
          try scene.train(.settleBase(SettlementRequest(application: "B1", document: "结1")))
          let earned = Money(yuan: 3_000 * passed)
          if earned > advance ?? .zero { try scene.pay(.balance, of: "B1", order: "余") }
          if let claim = scene["B1"].clawback {
            let back = MoneyRecovered(application: "B1", amount: claim.amount, voucher: "R")
            try scene.perform(.recover(back), by: .finance)
          }
          let account = try #require(scene["B1"].account)
          #expect(account.isBalanced)
          #expect(account.paid - account.recovered == earned)
          #expect(account.pending == .zero)
        }
      }
    }
  }

  @Test func `a forbidden expense is recorded and claimed back, one without an entry stays open`()
    throws
  {
    let scene = try planned()
    func spend(_ category: ExpenseCategoryID, entry: String?) throws -> [Event] {
      try scene.events(
        of: .training(
          .recordExpense(
            BaseExpense(
              application: "B1", id: "E1", day: day("2021-05-01"), category: category,
              amount: Money(yuan: 500), entry: entry))), by: .applicant("B1"))
    }
    func ruling(_ events: [Event]) -> ExpenseRecorded.Ruling? {
      guard case .training(.expenseRecorded(let recorded)) = events.first else { return nil }
      return recorded.ruling
    }
    #expect(ruling(try spend("教材", entry: "账1")) == .recognised)
    #expect(ruling(try spend("教材", entry: nil)) == .open)
    let forbidden = try spend("餐饮", entry: "账1")
    #expect(ruling(forbidden) == .clawback)
    #expect(
      forbidden.last
        == .clawbackOpened(
          ClawbackOpened(
            application: "B1", amount: Money(yuan: 500), reason: "支出E1属于禁止列支的餐饮")))
  }

  @Test func `a report balances and has its parts`() throws {
    let scene = try planned()
    func report(_ balance: Int, _ parts: [PartID: Int] = ["performance": 1]) -> [String] {
      scene.refusals(
        .reportFunds(
          FundsReported(
            application: "B1", received: Money(yuan: 3), spent: Money(yuan: 2),
            balance: Money(yuan: balance), parts: parts)), by: .applicant("B1"))
    }
    #expect(report(1) == [])
    #expect(report(2) == ["reportDoesNotBalance"])
    #expect(report(1, [:]) == ["partMissing"])
  }

  @Test func `a settlement is left when bases are settled, paid and have reported`() throws {
    var scene = try settling()
    #expect(scene.refusals(of: .advance, by: .bureau) == ["notSettled", "reportMissing"])
    try scene.train(.settleBase(SettlementRequest(application: "B1", document: "结1")))
    #expect(scene.refusals(of: .advance, by: .bureau) == ["moneyPending", "reportMissing"])
    try scene.pay(.balance, of: "B1", order: "余")
    try scene.train(
      .reportFunds(
        FundsReported(
          application: "B1", received: Money(yuan: 6_000), spent: Money(yuan: 6_000),
          balance: .zero, parts: ["performance": 1])))
    try scene.perform(.advance, by: .bureau)
    try scene.perform(.advance, by: .bureau)
    #expect(scene.call.isClosed)
  }
}
