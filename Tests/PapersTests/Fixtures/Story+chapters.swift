import Assessment
import Messages
import Programmes
import Quantities

extension Story {
  /// A unit of the story: what it states and what every expert gives it.
  struct Unit {
    let id: ApplicationID
    let name: String
    let affiliation: Affiliation
    let technicians: Int
    var honours = 0
    /// Each expert's points on documents and in the defence, in hundredths.
    let points: [(documents: Int, defence: Int)]
  }

  private static func unit(
    _ number: Int, _ name: String, _ technicians: Int, _ documents: Int, _ defence: Int,
    honours: Int = 0
  ) -> Unit {
    let affiliations: [Affiliation] = [
      .county("泽州县"), .county("高平市"), .municipal(supervisor: "市国资委"),
    ]
    return Unit(
      id: ApplicationID(number < 10 ? "W0\(number)" : "W\(number)"), name: "示例\(name)有限公司",
      affiliation: affiliations[number % 3], technicians: technicians, honours: honours,
      points: Array(repeating: (documents, defence), count: 7))
  }

  /// W01 has the totals of test vector T1: 88.5, 91, 85, 79, 90, 86.5, 60, its measured points 8.
  static let units: [Unit] = [
    Unit(
      id: "W01", name: "示例一号机械有限公司", affiliation: .county("高平市"), technicians: 5,
      points: [
        (4500, 3550), (4600, 3700), (4300, 3400), (4000, 3100), (4600, 3600), (4400, 3450),
        (3000, 2200),
      ]),
    unit(2, "二号煤机", 7, 4500, 3600), unit(3, "三号铸造", 6, 4500, 3400),
    unit(4, "四号电气", 5, 4600, 3400), unit(5, "五号装备", 5, 4200, 3000, honours: 1),
    unit(6, "六号化工", 4, 4150, 3000), unit(7, "七号丝绸", 3, 4100, 3000),
    unit(8, "八号冶金", 3, 4000, 3000), unit(9, "九号建材", 3, 3900, 3000),
    unit(10, "十号食品", 3, 3600, 2800), unit(11, "十一号纺织", 3, 3600, 2800),
    unit(12, "十二号服务", 3, 3000, 2350), unit(13, "十三号矿业", 7, 4500, 3700),
    unit(14, "十四号贸易", 3, 0, 0), unit(15, "十五号物流", 3, 0, 0),
  ]

  /// Applications are in and were reviewed; W14 is refused and W15 has left.
  static func reviewed(under programme: Programme = .sample) throws -> Story {
    var story = try opened(under: programme)
    for (number, unit) in units.enumerated() {
      try story.act(
        .submit(
          Submission(
            application: unit.id, unit: unit.name, creditCode: "91140500MA0EXAMP\(10 + number)",
            kind: "enterprise", affiliation: unit.affiliation, facts: unit.facts,
            attachments: unit.id == "W01" ? [evidence] : [], copies: 3,
            contact: "vault-contact-\(unit.id)")))
    }
    try story.act(.withdraw(Withdrawal(application: "W15", reason: "联系人13800001234要求撤回")))
    story.on(2022, 12, 9)
    try story.advance()
    for unit in units where unit.id != "W15" {
      try story.review(unit, in: "first-review", refused: unit.id == "W14")
    }
    try story.advance()
    for unit in units where !["W14", "W15"].contains(unit.id) {
      for (person, role) in [("city", Role.cityBureau), ("org", .organisationDepartment)] {
        try story.act(
          .review(
            Review(
              application: unit.id, stage: "recheck", office: role, decision: .pass, opinion: "")),
          by: PersonID(person), as: role)
      }
      try story.act(
        .verify(Verification(application: unit.id, values: unit.facts, evidence: "证书原件")))
    }
    try story.act(
      .raiseVeto(VetoFinding(application: "W13", veto: "V3", finding: "当事人13800001234被行政处罚")))
    return story
  }

  private static let evidence = Attachment(
    document: "evidence", name: "证书.pdf", digest: "vault-evidence", evidenceFor: "leaders")

  private mutating func review(_ unit: Unit, in stage: StageID, refused: Bool) throws {
    let (person, role): (PersonID, Role) =
      switch unit.affiliation {
      case .county("泽州县"): ("zezhou", .countyReviewer)
      case .county: ("gaoping", .countyReviewer)
      case .municipal: ("assets", .supervisingUnit)
      }
    try act(
      .review(
        Review(
          application: unit.id, stage: stage, office: role, decision: refused ? .reject : .pass,
          opinion: refused ? "带头人13800001234证书失效" : "", clauses: refused ? ["JC-1.1.1"] : [])),
      by: person, as: role)
  }
}

extension Story.Unit {
  var facts: [FactID: FactValue] {
    ["technicians": .number(technicians), "honours": .number(honours)]
  }
}
