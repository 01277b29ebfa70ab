import Messages
import Training

/// The rules of Weifang 2020 as values.
enum Weifang {
  static let catalogue = TradeCatalogue([
    Trade("钳工", name: Phrase("钳工", "fitter"), levels: Set(Level.allCases)),
    Trade("焊工", name: Phrase("焊工", "welder"), levels: Set(Level.allCases)),
  ])

  static let entry = EntryRule(
    categories: People.categories("WF-2.3", "WF-2.4"),
    trades: TradeRule(catalogue, outside: .refused, .must("WF-2.2")),
    routes: [
      EntryRoute(
        "certificate-2", name: Phrase("持高级工证书满3年", "senior worker for 3 years"), to: .technician,
        [.certificate(.senior, years: 3, trade: .sameTrade)], basis: .clause("WF-4.1")),
      EntryRoute(
        "certificate-1", name: Phrase("持技师证书满3年", "technician for 3 years"),
        to: .seniorTechnician, [.certificate(.technician, years: 3, trade: .sameTrade)],
        basis: .clause("WF-4.2")),
      EntryRoute(
        "years-2", name: Phrase("从事本职业满14年", "14 years in the trade"), to: .technician,
        [.work(months: 168, trade: .sameTrade), .attested(.skill)], basis: .clause("WF-4.3")),
      EntryRoute(
        "years-1", name: Phrase("从事本职业满18年", "18 years in the trade"), to: .seniorTechnician,
        [.work(months: 216, trade: .sameTrade), .attested(.skill)], basis: .clause("WF-4.3")),
      EntryRoute(
        "case-2", name: Phrase("一事一议", "case by case"), to: .technician,
        [.attested(.honour), .attested(.bureauApproval)], basis: .clause("WF-4.4")),
      EntryRoute(
        "case-1", name: Phrase("一事一议", "case by case"), to: .seniorTechnician,
        [.attested(.honour), .attested(.bureauApproval)], basis: .clause("WF-4.4")),
    ],
    reference: StatedDay(
      day("2020-08-31"), .proposed("通知未定核定日,用发文日 / the notice names no day; its own day")))

  static let hours = HourRule(
    [
      HourRule.Floor(.politics, 10, .must("WF-6.2.1")),
      HourRule.Floor(.theory, 110, .must("WF-6.2.1")),
      HourRule.Floor(.practice, 90, .must("WF-6.2.1")),
      HourRule.Floor(.total, 210, .should("WF-6.2.1")),
    ], politics: .besideTheory)

  static let delivery = [
    DeliveryRule(.filedBeforeStart, .must("WF-6.1")),
    DeliveryRule(.planKept, .must("WF-6.2.2")),
    DeliveryRule(.ceremonyPhotos(.opening, atLeast: 1), .must("WF-6.2.3")),
    DeliveryRule(.footageItems(.theory, atLeast: 20), .must("WF-6.2.4")),
    DeliveryRule(.footageItems(.practice, atLeast: 20), .must("WF-6.2.4")),
    DeliveryRule(.signInSheets, .must("WF-6.2.4")),
    DeliveryRule(.onlineHours, .must("WF-6.2.4")),
    DeliveryRule(.spotChecks(atLeast: 1), .must("WF-6.2.5")),
  ]

  static let filing = Checklist([
    ChecklistItem(Phrase("培训计划", "training plan"), anyOf: ["plan"], .must("WF-6.1")),
    ChecklistItem(Phrase("培训方案", "training scheme"), anyOf: ["scheme"], .must("WF-6.1")),
    ChecklistItem(Phrase("课程安排", "timetable"), anyOf: ["timetable"], .must("WF-6.1")),
    ChecklistItem(Phrase("人员花名册", "roster"), anyOf: ["roster"], .must("WF-6.1")),
    ChecklistItem(
      Phrase("劳动合同复印件", "labour contracts"), anyOf: ["contract"], isPerTrainee: true,
      .must("WF-6.1")),
  ])

  static let results = [
    ResultRule(
      .certificates(
        [CertificateAward(.catalogue, [.nationalCertificate], basis: .clause("WF-6.3.2"))],
        catalogue), .must("WF-6.3.2"))
  ]

  static let exits =
    [
      ExitRule(.unfinishedPlan, [.cancellation], basis: .clause("WF-5.4.1")),
      ExitRule(
        .lowCredit, [.cancellation, .recovery], basis: .clause("WF-8.2")),
    ]
    + [ExitGround.seriousFraud, .failedReview, .dishonesty].map {
      ExitRule(
        $0, [.cancellation], bar: ExitRule.BarTerm(years: 3, isLastDayBarred: false),
        basis: .clause("WF-5.4.4"))
    }
}
