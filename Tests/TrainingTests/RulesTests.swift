import Messages
import Quantities
import Testing
import Training

/// Plans, industries, sign-off, archives, inspections and reports.
@Suite struct RulesTests {
  private let industries = IndustryRule(
    [
      Industry("steel", name: Phrase("钢铁", "Steel")), Industry("tea", name: Phrase("茶业", "Tea")),
    ], .should("A"))

  @Test func `an industry of the list is in order, any other is looked at`() {
    #expect(industries.finding(on: "tea", "甲") == nil)
    let missing = industries.finding(on: nil, "甲")
    #expect(missing.map(brief) == "warning industryMissing A")
    #expect(missing?.reason.message.chinese == "没有注明产业，重点支持：钢铁、茶业")
    #expect(missing?.reason.message.english == "no industry is stated; favoured are: Steel, Tea")
    let other = industries.finding(on: "retail", "甲")
    #expect(other.map(brief) == "warning industryUnlisted A")
    #expect(
      other?.reason.message.english == "industry “retail” is not listed; favoured are: Steel, Tea")
  }

  private let plan = PlanRule(
    lines: .heads, basis: .clause("P"),
    target: PlanRule.Target([.technician: 210, .seniorTechnician: 290], basis: .clause("T")))

  @Test func `all plans together reach the target exactly, level by level`() {
    #expect(plan.target?.total == 500)
    #expect(plan.finding(onPlanned: [.technician: 210, .seniorTechnician: 290], "表") == nil)
    // The same total with other levels is no less wrong.
    let shifted = plan.finding(onPlanned: [.technician: 211, .seniorTechnician: 289], "表")
    #expect(shifted.map(brief) == "blocking planMissesTarget T")
    #expect(
      shifted?.reason.message.english
        == "the plans do not add up to the target: technician: 211 heads, expected 210, "
        + "senior technician: 289 heads, expected 290")
    let stranger = plan.finding(
      onPlanned: [.senior: 1, .technician: 210, .seniorTechnician: 290], "表")
    #expect(stranger?.reason.message.chinese == "计划合计与任务不符：高级工1人，应为0人")
    let free = PlanRule(lines: .filedCourses, basis: .clause("P"))
    #expect(free.finding(onPlanned: [.technician: 7], "表") == nil)
  }

  @Test(arguments: [(50, 60), (60, 72), (190, 228), (0, 0), (1, 1), (4, 4), (5, 6)])
  func `a tolerance is cut to whole heads`(planned: Int, cap: Int) {
    let rule = PlanRule.Tolerance(Fraction(6, 5), per: .base, .should("C"))
    #expect(rule.cap(on: planned) == cap)
    #expect(rule.finding(heads: cap, planned: planned, "甲") == nil)
    #expect(
      rule.finding(heads: cap + 1, planned: planned, "甲").map(brief) == "warning planExceeded C")
  }

  @Test func `a tolerance below the plan is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = PlanRule.Tolerance(Fraction(99, 100), per: .base, .should("C"))
    }
  }

  @Test func `where the employer signs first, the file waits for it`() {
    func rule(_ signOff: Term?) -> EnrolmentRule {
      EnrolmentRule(
        entry: Weifang.entry, signOff: signOff, papers: Dezhou.papers, roster: [],
        oneCertificate: nil)
    }
    #expect(rule(nil).finding(onSignOff: false, "甲") == nil)
    #expect(rule(.must("S")).finding(onSignOff: true, "甲") == nil)
    #expect(
      rule(.must("S")).finding(onSignOff: false, "甲").map(brief)
        == "blocking employerSignOffMissing S")
  }

  @Test(arguments: [("2020-12-20", "2025-12-20"), ("2020-02-29", "2025-02-28")])
  func `an archive is kept for full years`(end: String, until: String) {
    let rule = ArchiveRule(Rizhao.archive, copies: 2, years: 5, basis: .clause("K"))
    #expect(rule.kept(from: day(end)) == day(until))
  }

  @Test func `a base that was inspected too seldom is named in the year's report`() {
    let rule = SupervisionRule.Inspections(perYear: 2, .should("I"))
    #expect(rule.finding(inspections: 2, year: 2021, "甲") == nil)
    let finding = rule.finding(inspections: 1, year: 2021, "甲")
    #expect(finding.map(brief) == "warning tooFewInspections I")
    #expect(finding?.reason.message.chinese == "2021年检查1次，应不少于2次")
  }

  @Test func `a ground leads to its own measures or to nothing`() {
    let rule = SupervisionRule(
      inspections: nil, sanctions: [.cancellation], basis: .clause("S"), exits: Weifang.exits,
      severe: nil)
    #expect(rule.exit(on: .lowCredit) == Weifang.exits[1])
    let none = SupervisionRule(
      inspections: nil, sanctions: [], basis: .clause("S"), exits: [], severe: nil)
    #expect(none.exit(on: .lowCredit) == nil)
  }

  @Test func `a report balances to the fen and has all its parts`() {
    let rule = FundReportRule(
      Checklist([ChecklistItem(Phrase("明细", "payments"), anyOf: ["payments"], .must("R"))]),
      .must("R"))
    func findings(_ balance: Int, _ parts: [PartID: Int]) -> [String] {
      rule.findings(
        received: Money(fen: 100), spent: Money(fen: 60), balance: Money(fen: balance),
        parts: parts, "甲"
      ).brief
    }
    #expect(findings(40, ["payments": 1]) == [])
    for wrong in [39, 41, -60] {
      #expect(findings(wrong, ["payments": 1]) == ["blocking reportDoesNotBalance R"])
    }
    #expect(
      findings(41, [:]) == ["blocking partMissing R", "blocking reportDoesNotBalance R"])
  }

  @Test func `a class is judged by every rule of delivery`() {
    let rule = ClassRule(
      filing: Weifang.filing, countyStamp: .must("K"),
      delivery: [
        DeliveryRule(.countyNamed, .must("A")), DeliveryRule(.spotChecks(atLeast: 1), .must("B")),
      ])
    let record = ClassRecord(
      "甲班", county: nil, heads: 1, start: day("2020-10-01"), filing: nil, lessons: [],
      ceremonyPhotos: [:], spotChecks: [])
    #expect(rule.findings(on: record).map(\.reason.clause) == ["A", "B"])
  }

  @Test func `levels, titles and milestones have words and names of their own`() {
    #expect(Set(Level.allCases.map(\.word)).count == Level.allCases.count)
    #expect(Set(Title.allCases.map(\.word)).count == Title.allCases.count)
    #expect(Set(Milestone.allCases.map(\.name)).count == Milestone.allCases.count)
    #expect(Set(PersonField.allCases.map(\.name)).count == PersonField.allCases.count)
    #expect(Level.seniorTechnician.word == "seniorTechnician")
    #expect(Title.assistantEngineer.word == "assistantEngineer")
  }
}
