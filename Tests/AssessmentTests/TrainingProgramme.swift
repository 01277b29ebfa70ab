import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

/// What a city may decide otherwise in the small programme of training.
struct TrainingVariant: Sendable {
  var countyStamp = true
  var lines = PlanRule.Lines.headsByTrade
  var rewards = false
  var rate: Money? = Money(yuan: 3_000)
  var seniorRate: Money? = Money(yuan: 5_000)
  var tolerance = PlanRule.Tolerance(Fraction(6, 5), per: .base, .should("T-8.3"))
  var window: Window?
  var target: [Level: Int]?
  var providerRange: RangeRule?
}

/// A small programme that accredits places of training by review alone, trains, and pays by the head.
func aTrainingProgramme(_ variant: TrainingVariant = TrainingVariant()) -> Programme {
  let intake = IntakeRule(
    opens: day("2021-04-01"), closes: day("2021-04-20"), closingDayCounts: true, copies: 1)
  return Programme(
    id: "training", title: phrase("培训项目"), notice: aNotice(),
    applicants: Applicants(
      kinds: [ApplicantKind(id: "college", name: phrase("院校"))], othersWithReason: false,
      basis: noted),
    facts: [], documents: [], conditions: [], vetoes: [],
    routing: Routing(
      counties: [
        County(id: "甲县", office: phrase("甲县人社局")), County(id: "乙县", office: phrase("乙县人社局")),
      ], supervisingUnits: false, basis: noted),
    stages: [
      stage("intake", .intake(intake)),
      stage("recommendation", .review(ReviewRule(reviewers: .routed))),
      stage("award", .award(AwardRule(plaque: phrase("培训基地"), construction: nil))),
      stage("training", .training(trainingRules(variant))),
      stage("settlement", .settlement(settlementRule(variant))),
      stage("closing", .closing),
    ], rubrics: [])
}

private func trainingRules(_ variant: TrainingVariant) -> TrainingRules {
  TrainingRules(
    levels: [Level.technician, .seniorTechnician].map { LevelRule($0, hours: hours, basis: noted) },
    industries: IndustryRule([Industry("装备", name: phrase("装备"))], .should("T-2.1")),
    plan: PlanRule(
      lines: variant.lines, basis: .clause("T-A1"),
      target: variant.target.map { PlanRule.Target($0, basis: .clause("T-A0")) },
      tolerance: variant.tolerance),
    enrolment: enrolmentRule,
    classes: ClassRule(
      filing: Checklist([
        ChecklistItem(phrase("劳动合同"), anyOf: ["contract"], isPerTrainee: true, .must("T-6.1"))
      ]), countyStamp: variant.countyStamp ? .must("T-5.3b") : nil,
      providerRange: variant.providerRange, delivery: delivery),
    results: [
      ResultRule(
        .certificates(
          [CertificateAward(.all, [.levelCertificate], basis: .clause("T-6.3.2"))], trades),
        .must("T-6.3.2"))
    ],
    timetable: Timetable(
      deadlines: [
        .trainingEnd: Deadline(StatedDay(day("2021-11-15"), noted), restDay: .asPrinted),
        .evaluation: Deadline(
          StatedDay(day("2021-11-15"), .clause("T-3.2")), restDay: .asPrinted),
      ], windows: variant.window.map { [.enrolment: $0] } ?? [:]),
    archive: ArchiveRule(Checklist([]), copies: 2, years: 5, basis: .clause("T-6.3.3a")),
    supervision: SupervisionRule(
      inspections: .init(perYear: 1, .should("T-5.1")), sanctions: Sanction.allCases,
      basis: .clause("T-5.4.2"), exits: exits, severe: .clause("T-5.4.3")), forms: TrainingForms())
}

let trades = TradeCatalogue(
  ["焊工", "钳工"].map { Trade(TradeID($0), name: phrase($0), levels: Set(Level.allCases)) })

private let hours = HourRule(
  [
    .init(.politics, 1, .must("T-6.2.1")), .init(.theory, 1, .must("T-6.2.1")),
    .init(.practice, 2, .must("T-6.2.1")),
  ], politics: .besideTheory)

private let delivery = [
  DeliveryRule(.planKept, .must("T-6.2.2")), DeliveryRule(.signInSheets, .must("T-6.2.4")),
  DeliveryRule(.ceremonyPhotos(.opening, atLeast: 1), .must("T-6.2.3")),
  DeliveryRule(.spotChecks(atLeast: 1), .must("T-6.2.5")),
  DeliveryRule(.filedBeforeStart, .should("T-4.1")),
]

private let exits = [
  ExitRule(.unfinishedPlan, [.cancellation], basis: .clause("T-5.4.1")),
  ExitRule(
    .seriousFraud, [.cancellation], bar: .init(years: 3, isLastDayBarred: false),
    basis: .clause("T-5.4.4")),
  ExitRule(.lowCredit, [.cancellation, .recovery], basis: .clause("T-8.2")),
]

private let enrolmentRule = EnrolmentRule(
  entry: EntryRule(
    categories: CategoryRule(
      included: [
        TraineeCategory("worker", name: phrase("企业职工"), basis: .clause("T-2.3")),
        TraineeCategory("teacher", name: phrase("院校教师"), basis: .clause("T-2.3")),
      ],
      excluded: [TraineeCategory("official", name: phrase("机关事业职工"), basis: .clause("T-2.4"))],
      precedence: .inclusion, basis: noted),
    trades: TradeRule(trades, outside: .refused, .must("T-2.2")),
    routes: [
      EntryRoute(
        "certificate", name: phrase("持证满3年"), to: .technician,
        [.certificate(.senior, years: 3, trade: .sameTrade)], basis: .clause("T-4.1")),
      EntryRoute(
        "case", name: phrase("一事一议"), to: .technician, [.attested(.bureauApproval)],
        basis: .clause("T-4.4")),
      EntryRoute(
        "certificate-1", name: phrase("持证满3年"), to: .seniorTechnician,
        [.certificate(.technician, years: 3, trade: .sameTrade)], basis: .clause("T-4.2")),
    ], reference: StatedDay(day("2021-06-01"), noted)),
  signOff: .must("T-3.2"),
  papers: Checklist([
    ChecklistItem(phrase("照片"), anyOf: ["photo"], count: 3, .must("T-2.3"))
  ]),
  roster: [RosterRule(.identity, .must("T-A3"))],
  oneCertificate: OneCertificateRule(.must("T-3.4b")))

private func settlementRule(_ variant: TrainingVariant) -> SettlementRule {
  let rewards = RewardRule(
    [.init(.technician, Money(yuan: 2_500), basis: .clause("T-R"))],
    eligible: [TraineeCategory("worker", name: phrase("企业职工"), basis: .clause("T-5.3"))],
    basis: .clause("T-R"))
  let subsidy = SubsidyRule(
    rates: [
      .init(.technician, amount: variant.rate, ceiling: Money(yuan: 3_000), basis: noted),
      .init(.seniorTechnician, amount: variant.seniorRate, basis: noted),
    ], advance: .init(Fraction(3, 5), basis: .clause("T-4.1a")), basis: .clause("T-7.1"))
  return SettlementRule(
    payee: variant.rewards ? .person(rewards) : .base(subsidy), budgetLine: phrase("专账资金"),
    budgetBasis: noted,
    expenses: ExpenseRule(
      allowed: [ExpenseCategory("教材", name: phrase("教材"))], .should("T-4.3b"),
      forbidden: [ExpenseCategory("餐饮", name: phrase("餐饮"))], .must("T-4.3c"),
      account: .must("T-4.3a")),
    fundReport: variant.rewards
      ? nil
      : FundReportRule(
        Checklist([ChecklistItem(phrase("绩效"), anyOf: ["performance"], .must("T-6.3.3b"))]),
        .must("T-6.3.3b")))
}
