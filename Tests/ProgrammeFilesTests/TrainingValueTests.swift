import Messages
import ProgrammeFiles
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

/// Everything that the invented city's file says, part by part, against the values written by hand.
@Suite struct TrainingValueTests {
  private static let programme = Result {
    try ProgrammeFile.read(
      try Files.bytes(at: "Tests/Resources/chenglan-2024.yaml"), file: "chenglan-2024.yaml"
    ).programme
  }

  private func rules() throws -> TrainingRules {
    try #require(try Self.programme.get().training)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `levels and class hours`() throws {
    func rule(_ level: Level, _ hours: [Int], _ politics: HourRule.Politics, _ clause: String)
      -> LevelRule
    {
      let soft = politics == .besideTheory ? Term.should(clause) : .must(clause)
      let floors = zip(HourRule.Part.allCases, hours).map { part, hours in
        HourRule.Floor(part, hours, part == .total ? soft : .must(clause))
      }
      return LevelRule(
        level, hours: HourRule(floors, politics: politics), basis: .clause(clause))
    }
    #expect(
      try rules().levels == [
        rule(.senior, [4, 40, 80, 120], .withinTheory, "CL-3.1"),
        rule(.technician, [8, 72, 80, 160], .besideTheory, "CL-3.2"),
      ])
  }

  @Test func `industries and plan`() throws {
    #expect(
      try rules().industries
        == IndustryRule(
          [
            Industry("porcelain", name: Phrase("陶瓷", "Porcelain")),
            Industry("tea", name: Phrase("茶业", "Tea")),
          ], .should("CL-3.3")))
    #expect(
      try rules().plan
        == PlanRule(
          lines: .headsByTrade, basis: .clause("CL-3.4"),
          target: PlanRule.Target([.senior: 4, .technician: 2], basis: .clause("CL-3.4")),
          tolerance: PlanRule.Tolerance(Fraction(11, 10), per: .level, .must("CL-3.5"))))
  }

  @Test func `who may enter, and in what`() throws {
    let entry = try rules().enrolment.entry
    func category(_ id: TraineeCategoryID, _ name: Phrase, _ clause: String) -> TraineeCategory {
      TraineeCategory(id, name: name, basis: .clause(clause))
    }
    #expect(
      entry.categories
        == CategoryRule(
          included: [
            category("employee", Phrase("企业职工", "Employees"), "CL-4.2"),
            category("farmer", Phrase("乡村工匠", "Village craftsmen"), "CL-4.2"),
          ], excluded: [category("publicStaff", Phrase("机关工作人员", "Civil servants"), "CL-4.3")],
          precedence: .exclusion, basis: .clause("CL-4.3")))
    let levels: Set<Level> = [.intermediate, .senior, .technician]
    #expect(
      entry.trades
        == TradeRule(
          TradeCatalogue([
            Trade("陶瓷烧成工", name: Phrase("陶瓷烧成工", "Porcelain firer"), levels: levels),
            Trade("茶艺师", name: Phrase("茶艺师", "Tea master"), levels: levels),
          ]), outside: .byRecommendation, .must("CL-4.4")))
    #expect(
      entry.employerRange == RangeRule(.employer, levels: [.technician], .should("CL-4.5")))
    #expect(entry.reference == StatedDay(try day("2024-04-01"), .clause("CL-4.1")))
  }

  @Test func `the routes in their order`() throws {
    func route(
      _ id: EntryRouteID, _ name: Phrase, _ level: Level, _ asked: [Requirement], _ clause: String
    ) -> EntryRoute {
      EntryRoute(id, name: name, to: level, asked, basis: .clause(clause))
    }
    #expect(
      try rules().enrolment.entry.routes == [
        route(
          "held-3", Phrase("中级工满2年", "Intermediate for 2 years"), .senior,
          [.certificate(.intermediate, years: 2, trade: .sameTrade)], "CL-4.6"),
        route(
          "years-3", Phrase("从业满6年", "6 years of work"), .senior,
          [.work(months: 72, trade: .sameTrade)], "CL-4.6"),
        route(
          "held-2", Phrase("高级工满3年", "Senior for 3 years"), .technician,
          [.certificate(.senior, years: 3, trade: .sameTrade)], "CL-4.7"),
        route(
          "master-2", Phrase("名匠", "Master"), .technician,
          [.attested(.honour), .any([.title(.engineer), .attested(.bureauApproval)])], "CL-4.7"),
      ])
  }

  @Test func `papers, checks and signatures`() throws {
    let enrolment = try rules().enrolment
    #expect(
      enrolment.papers
        == Checklist([
          ChecklistItem(
            Phrase("身份证复印件", "Copy of the identity card"), anyOf: ["identityCard"],
            .must("CL-4.10")),
          ChecklistItem(Phrase("照片", "Photos"), anyOf: ["photo"], count: 2, .must("CL-4.10")),
          ChecklistItem(
            Phrase("名匠证书", "Master's certificate"), anyOf: ["master"], routes: ["master-2"],
            .must("CL-4.10")),
        ]))
    #expect(
      enrolment.roster == [
        RosterRule(.identity, .must("CL-4.11")), RosterRule(.birthMonth, .should("CL-4.11")),
        RosterRule(.photo(atLeast: 1, .binary), .must("CL-4.11")),
        RosterRule(.pledge, .must("CL-4.11")),
      ])
    #expect(enrolment.signOff == .must("CL-4.8"))
    #expect(enrolment.liability == .clause("CL-4.9"))
    #expect(enrolment.oneCertificate == OneCertificateRule(.must("CL-4.12")))
  }

  @Test func `classes`() throws {
    #expect(
      try rules().classes
        == ClassRule(
          filing: Checklist([
            ChecklistItem(Phrase("培训方案", "Scheme"), anyOf: ["scheme"], .must("CL-5.1")),
            ChecklistItem(
              Phrase("劳动合同", "Labour contracts"), anyOf: ["contract"], isPerTrainee: true,
              .must("CL-5.1")),
          ]), countyStamp: .must("CL-5.2"), providerRange: RangeRule(.provider, .must("CL-5.3")),
          delivery: [
            DeliveryRule(.filedBeforeStart, .must("CL-5.4")),
            DeliveryRule(.planKept, .must("CL-5.4")),
            DeliveryRule(.countyNamed, .must("CL-5.4")),
            DeliveryRule(.signInSheets, .must("CL-5.5")),
            DeliveryRule(.signInShare(atLeast: Fraction(9, 10)), .should("CL-5.5")),
            DeliveryRule(.onlineHours, .must("CL-5.5")),
            DeliveryRule(.footageItems(.practice, atLeast: 5), .must("CL-5.6")),
            DeliveryRule(.footageMinutes(perLesson: 10), .should("CL-5.6")),
            DeliveryRule(.ceremonyPhotos(.closing, atLeast: 1), .must("CL-5.6")),
            DeliveryRule(.spotChecks(atLeast: 2), .must("CL-5.7")),
          ]))
  }

  @Test func `results`() throws {
    let rules = try rules()
    let awards = [
      CertificateAward(.these(["茶艺师"]), [.nationalCertificate], basis: .clause("CL-6.1")),
      CertificateAward(.catalogue, [.levelCertificate], basis: .clause("CL-6.1")),
      CertificateAward(.all, [.completionCertificate], basis: .clause("CL-6.1")),
    ]
    #expect(
      rules.results == [
        ResultRule(.certificates(awards, rules.catalogue), .must("CL-6.1")),
        ResultRule(.voucher, .must("CL-6.2")), ResultRule(.evaluators, .must("CL-6.2")),
        ResultRule(.publication(of: .levelCertificate), .must("CL-6.3")),
        ResultRule(.reported, .should("CL-6.3")),
        ResultRule(.enterpriseQualification, .must("CL-6.3")),
      ])
  }

  @Test func `timetable and archive`() throws {
    let after = try #require(Basis(clause: "CL-7.2", proposal: "节后 / after the holiday"))
    #expect(
      try rules().timetable
        == Timetable(
          deadlines: [
            .trainingEnd: Deadline(
              StatedDay(try day("2024-09-30"), .clause("CL-7.2")),
              otherReadings: [StatedDay(try day("2024-10-07"), after)], restDay: .nextWorkingDay),
            .evaluation: Deadline(
              StatedDay(try day("2024-10-20"), .clause("CL-7.3")), restDay: .nextWorkingDay,
              force: .should),
            .report: Deadline(
              StatedDay(try day("2024-12-31"), .clause("CL-7.5")), restDay: .asPrinted),
          ],
          windows: [
            .enrolment: Window(
              try day("2024-04-01")...(try day("2024-04-30")), .must("CL-7.1")),
            .appraisal: Window(
              try day("2024-11-01")...(try day("2024-11-10")), .must("CL-7.4")),
          ]))
    let contents = Checklist([
      ChecklistItem(Phrase("方案", "Scheme"), anyOf: ["scheme"], .must("CL-8.1")),
      ChecklistItem(Phrase("签到簿", "Sign-in sheets"), anyOf: ["signIn"], .must("CL-8.1")),
    ])
    #expect(
      try rules().archive == ArchiveRule(contents, copies: 1, years: 6, basis: .clause("CL-8.1")))
  }

  @Test func `supervision`() throws {
    #expect(
      try rules().supervision
        == SupervisionRule(
          inspections: SupervisionRule.Inspections(perYear: 2, .must("CL-8.2")),
          sanctions: [.criticism, .rectification, .cancellation, .recovery],
          basis: .clause("CL-8.3"),
          exits: [
            ExitRule(.unfinishedPlan, [.criticism], basis: .clause("CL-8.4")),
            ExitRule(
              .seriousFraud, [.cancellation, .recovery],
              bar: ExitRule.BarTerm(years: 2, isLastDayBarred: true), basis: .clause("CL-8.5")),
          ], severe: .clause("CL-8.6")))
  }

  @Test func `forms`() throws {
    let basis = Basis.clause("CL-9")
    #expect(
      try rules().forms
        == TrainingForms(
          plan: PlainForm(Phrase("培训计划表", "Plan"), basis: basis),
          roster: RosterForm(
            Phrase("花名册", "Roster"),
            columns: [
              RosterForm.Column(.number), RosterForm.Column(.name),
              RosterForm.Column(.identityNumber, heading: Phrase("证件号", "ID")),
              RosterForm.Column(.targetTrade), RosterForm.Column(.targetLevel),
            ], isPerCourse: false, basis: basis),
          statistics: StatisticsForm(
            Phrase("统计表", "Statistics"), levels: [.senior, .technician],
            columns: .trainedPassedInsideOutside, footer: [Phrase("填报人", "Filled in by")],
            basis: basis),
          person: PersonForm(
            Phrase("报名表", "Form"), fields: [.name, .birthMonth, .photo].map { .init($0) },
            signatures: [Phrase("本人签字", "Signature")], basis: basis),
          pledge: PlainForm(Phrase("承诺书", "Pledge"), basis: basis)))
  }

  @Test func `money`() throws {
    let subsidy = SubsidyRule(
      rates: [
        SubsidyRule.Rate(.senior, amount: Money(yuan: 1200), basis: .clause("CL-10.1")),
        SubsidyRule.Rate(
          .technician, amount: Money(fen: 200_050), ceiling: Money(yuan: 2500),
          basis: .clause("CL-10.1")),
      ], advance: SubsidyRule.Advance(Fraction(1, 2), basis: .clause("CL-10.2")),
      basis: .clause("CL-10.3"), recovery: .clause("CL-10.4"))
    let expenses = ExpenseRule(
      allowed: [
        ExpenseCategory("teaching", name: Phrase("授课费", "Teaching")),
        ExpenseCategory("appraisal", name: Phrase("鉴定费", "Appraisal")),
      ], .should("CL-10.6"),
      forbidden: [ExpenseCategory("banquets", name: Phrase("宴请", "Banquets"))], .must("CL-10.7"),
      account: .must("CL-10.6"),
      fees: [FeeStandard("appraisal", perHead: Money(yuan: 300), .should("CL-10.8"))])
    let payments = ChecklistItem(Phrase("明细", "Payments"), anyOf: ["payments"], .must("CL-10.9"))
    #expect(
      try Self.programme.get().settlement
        == SettlementRule(
          payee: .base(subsidy), budgetLine: Phrase("培训资金", "Training fund"),
          budgetBasis: .clause("CL-10.5"), expenses: expenses,
          fundReport: FundReportRule(Checklist([payments]), .must("CL-10.9"))))
  }
}
