import Messages
import Quantities
import Training

/// The rules of Rizhao 2022 as values.
enum Rizhao {
  static let catalogue = TradeCatalogue([
    Trade("焊工", name: Phrase("焊工", "welder"), levels: Set(Level.allCases)),
    Trade("电工", name: Phrase("电工", "electrician"), levels: Set(Level.allCases)),
    Trade(
      "保育师", name: Phrase("保育师", "childcare worker"),
      levels: [.junior, .intermediate, .senior, .technician]),
  ])

  static let entry = EntryRule(
    categories: People.categories("RZ-1.3", "RZ-1.4"),
    trades: TradeRule(catalogue, outside: .refused, .must("RZ-1.2")),
    employerRange: RangeRule(.employer, levels: [.seniorTechnician], .must("RZ-3.1.3")),
    routes: [
      route("certificate-3", .senior, [held(.intermediate)], "RZ-3.1.1"),
      route("years-3", .senior, [.work(months: 120, trade: .sameTrade)], "RZ-3.1.1"),
      route("certificate-2", .technician, [held(.senior)], "RZ-3.1.2"),
      route(
        "years-2", .technician, [.work(months: 168, trade: .sameTrade), .attested(.skill)],
        "RZ-3.1.2"),
      route("certificate-1", .seniorTechnician, [held(.technician)], "RZ-3.1.3"),
      route(
        "years-1", .seniorTechnician, [.work(months: 216, trade: .sameTrade), .attested(.skill)],
        "RZ-3.1.3"),
    ],
    reference: StatedDay(day("2022-05-20"), .proposed("报名截止日 / the last day of enrolment")))

  private static func route(
    _ id: EntryRouteID, _ target: Level, _ requirements: [Requirement], _ clause: String
  ) -> EntryRoute {
    EntryRoute(
      id, name: Phrase("途径\(id.text)", "route \(id.text)"), to: target, requirements,
      basis: .clause(clause))
  }

  private static func held(_ level: Level) -> Requirement {
    .certificate(level, years: 3, trade: .sameTrade)
  }

  static let hours: [Level: HourRule] = {
    let upper = HourRule(
      [(HourRule.Part.politics, 10), (.theory, 110), (.practice, 90)].map {
        HourRule.Floor($0.0, $0.1, .must("RZ-4.3a"))
      } + [HourRule.Floor(.total, 210, .should("RZ-4.3a"))], politics: .besideTheory)
    let senior = HourRule(
      [(HourRule.Part.theory, 30), (.practice, 70), (.total, 100)].map {
        HourRule.Floor($0.0, $0.1, .must("RZ-4.3b"))
      }, politics: .withinTheory)
    return [.senior: senior, .technician: upper, .seniorTechnician: upper]
  }()

  static let window = Window(day("2022-04-20")...day("2022-05-20"), .must("RZ-3.4a"))

  static let archive = Checklist(
    [
      ("方案", "scheme", "plan"), ("报名材料", "applications", "applications"),
      ("名册", "roster", "roster"), ("备课本", "lesson books", "books"),
      ("签到簿", "sign-in sheets", "signIn"), ("影像资料", "footage", "footage"),
      ("绩效评估报告", "performance report", "report"), ("总结", "summary", "summary"),
    ].map {
      ChecklistItem(Phrase($0.0, $0.1), anyOf: [PartID($0.2)], .must("RZ-4.5"))
    })

  static let results = [
    ResultRule(
      .certificates(
        [
          CertificateAward(
            .all, [.completionCertificate, .levelCertificate], basis: .clause("RZ-4.4a"))
        ], catalogue), .must("RZ-4.4a")),
    ResultRule(.reported, .should("RZ-4.4a")),
    ResultRule(.enterpriseQualification, .must("RZ-4.4b")),
  ]

  static let rewards = RewardRule(
    [
      RewardRule.Reward(.senior, Money(yuan: 2000), basis: .clause("RZ-5.1")),
      RewardRule.Reward(.technician, Money(yuan: 2500), basis: .clause("RZ-5.2")),
      RewardRule.Reward(.seniorTechnician, Money(yuan: 3000), basis: .clause("RZ-5.2")),
    ],
    eligible: [
      TraineeCategory(
        People.employee, name: Phrase("本市企业职工", "enterprise employees of the city"),
        basis: .clause("RZ-5.3"))
    ], basis: .clause("RZ-5"))
}
