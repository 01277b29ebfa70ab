import Messages
import Quantities
import Training

/// The rules of Dezhou 2021 as values.
enum Dezhou {
  static let catalogue = TradeCatalogue(
    ["钳工", "焊工", "车工"].map {
      Trade(TradeID($0), name: Phrase(same: $0), levels: Set(Level.allCases))
    })

  static let exceptional: Set<EntryRouteID> = ["honour-2", "honour-1"]

  static let entry = EntryRule(
    categories: People.categories("DZ-2.1.2", "DZ-2.1.3"),
    trades: TradeRule(catalogue, outside: .byRecommendation, .must("DZ-2.2.2")),
    routes: [
      route("certificate-2", .technician, [held(.senior, 3)], "DZ-2.2.1"),
      route("certificate-1", .seniorTechnician, [held(.technician, 3)], "DZ-2.2.1"),
      route("years-2", .technician, [inTrade(168), .attested(.skill)], "DZ-2.2.1"),
      route("years-1", .seniorTechnician, [inTrade(216), .attested(.skill)], "DZ-2.2.1"),
      route("title-2", .technician, [.title(.engineer), worked(168)], "DZ-2.2.3"),
      route("title-1", .seniorTechnician, [.title(.seniorEngineer), worked(216)], "DZ-2.2.3"),
      route(
        "crossing-2", .technician, [.title(.assistantEngineer), held(.senior, 1), worked(168)],
        "DZ-2.2.3"),
      route(
        "crossing-1", .seniorTechnician, [.title(.engineer), held(.technician, 1), worked(216)],
        "DZ-2.2.3"),
      route(
        "honour-2", .technician, [.attested(.honour), .any([held(.senior, 0), inTrade(120)])],
        "DZ-2.2.4"),
      route(
        "honour-1", .seniorTechnician, [.attested(.honour), held(.technician, 0)], "DZ-2.2.4"),
    ],
    reference: StatedDay(day("2021-06-01"), .proposed("通知未定核定日 / the notice names no day")))

  private static func route(
    _ id: EntryRouteID, _ target: Level, _ requirements: [Requirement], _ clause: String
  ) -> EntryRoute {
    EntryRoute(
      id, name: Phrase("途径\(id.text)", "route \(id.text)"), to: target, requirements,
      basis: .clause(clause))
  }

  private static func held(_ level: Level, _ years: Int) -> Requirement {
    .certificate(level, years: years, trade: .sameTrade)
  }

  private static func inTrade(_ months: Int) -> Requirement {
    .work(months: months, trade: .sameTrade)
  }

  private static func worked(_ months: Int) -> Requirement {
    .work(months: months, trade: .anyTrade)
  }

  static let hours = HourRule(
    [(HourRule.Part.politics, 10), (.theory, 110), (.practice, 90), (.total, 210)].map {
      HourRule.Floor($0.0, $0.1, .must("DZ-3.1a"))
    }, politics: .besideTheory)

  static let papers = Checklist([
    ChecklistItem(
      Phrase("证书复印件或工作年限承诺证明", "copy of the certificate or pledge on years of work"),
      anyOf: ["certificate", "pledge"], .must("DZ-2.3")),
    ChecklistItem(Phrase("身份证复印件", "copy of the identity card"), anyOf: ["id"], .must("DZ-2.3")),
    ChecklistItem(Phrase("1寸照片", "1-inch photos"), anyOf: ["photo"], count: 3, .must("DZ-2.3")),
    ChecklistItem(
      Phrase("劳动合同复印件", "copy of the labour contract"), anyOf: ["contract"], .must("DZ-2.3")),
    ChecklistItem(
      Phrase("真实性说明", "statement of truth"), anyOf: ["truth"], .must("DZ-2.3")),
    ChecklistItem(
      Phrase("破格条件证明", "proof of the exceptional route"), anyOf: ["honour"], routes: exceptional,
      .must("DZ-2.3")),
  ])

  static let delivery = [
    DeliveryRule(.footageMinutes(perLesson: 20), .must("DZ-3.5")),
    DeliveryRule(.ceremonyPhotos(.opening, atLeast: 2), .must("DZ-3.5")),
    DeliveryRule(.ceremonyPhotos(.closing, atLeast: 2), .must("DZ-3.5")),
    DeliveryRule(
      .signInShare(atLeast: Fraction(98, 100)),
      Term(.proposed("通知未定签到率 / the notice sets no share"), .should)),
  ]

  /// 中旬前 may end on the 10th or the 20th, and the evaluation has its own day, which binds.
  static let trainingEnds = Deadline(
    StatedDay(day("2021-11-15"), .clause("DZ-3.2")),
    otherReadings: [
      StatedDay(day("2021-11-10"), .clause("DZ-3.1b")),
      StatedDay(day("2021-11-20"), .clause("DZ-3.1b")),
    ], restDay: .asPrinted)

  static let results = [
    ResultRule(.voucher, .must("DZ-3.1c")),
    ResultRule(.evaluators, .must("DZ-3.2")),
    ResultRule(
      .certificates(
        [
          CertificateAward(
            .these(["焊工"]), [.nationalCertificate], basis: .clause("DZ-3.4")),
          CertificateAward(.all, [.completionCertificate], basis: .clause("DZ-3.4")),
        ], catalogue), .must("DZ-3.4")),
    ResultRule(.publication(of: .completionCertificate), .must("DZ-3.4")),
  ]

  static let expenses = ExpenseRule(
    allowed: [
      "教师授课费", "课件费", "网络教育费", "教材购置费", "实训耗材费", "场地费", "教学设施设备费", "培训教学工作费", "结业考核", "技能鉴定",
    ].map { ExpenseCategory(ExpenseCategoryID($0), name: Phrase(same: $0)) },
    .should("DZ-4.3b"),
    forbidden: ["管理人员餐饮", "管理人员通讯", "管理人员福利"].map {
      ExpenseCategory(ExpenseCategoryID($0), name: Phrase(same: $0))
    }, .must("DZ-4.3c"), account: .must("DZ-4.3a"))
}
