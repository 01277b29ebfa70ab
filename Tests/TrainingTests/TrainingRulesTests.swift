import Messages
import Quantities
import Testing
import Training

/// The bundle of rules, who is paid, fees and forms.
@Suite struct TrainingRulesTests {
  private let rules = TrainingRules(
    levels: [LevelRule(.technician, hours: Weifang.hours, basis: .clause("L"))],
    plan: PlanRule(lines: .heads, basis: .clause("P")),
    enrolment: EnrolmentRule(
      entry: Weifang.entry, signOff: nil, papers: Checklist([]), roster: [], oneCertificate: nil),
    classes: ClassRule(filing: Weifang.filing, countyStamp: nil, delivery: Weifang.delivery),
    results: Weifang.results, timetable: Timetable(deadlines: [:], windows: [:]),
    archive: ArchiveRule(Rizhao.archive, copies: 1, years: 5, basis: .clause("A")),
    forms: TrainingForms())

  @Test func `a level is trained where it has a rule`() {
    #expect(rules.trains(.technician))
    #expect(!rules.trains(.senior))
    #expect(rules.level(.technician)?.hours == Weifang.hours)
    #expect(rules.level(.senior) == nil)
    #expect(rules.catalogue == Weifang.catalogue)
    #expect(rules.catalogue.all.map(\.id) == ["钳工", "焊工"])
  }

  @Test func `either bases or persons are paid`() {
    let subsidy = SubsidyRule(
      rates: [
        SubsidyRule.Rate(.technician, amount: nil, basis: .clause("R")),
        SubsidyRule.Rate(.seniorTechnician, amount: Money(yuan: 5000), basis: .clause("R")),
      ], basis: .clause("B"))
    func rule(_ payee: SettlementRule.Payee) -> SettlementRule {
      SettlementRule(
        payee: payee, budgetLine: Phrase(same: "甲"), budgetBasis: .clause("C"))
    }
    #expect(rule(.base(subsidy)).subsidy == subsidy)
    #expect(rule(.base(subsidy)).reward == nil)
    #expect(rule(.person(Rizhao.rewards)).reward == Rizhao.rewards)
    #expect(rule(.person(Rizhao.rewards)).subsidy == nil)
    #expect(subsidy.rate(of: .technician)?.amount == nil)
    #expect(subsidy.rate(of: .seniorTechnician)?.amount == Money(yuan: 5000))
    #expect(subsidy.rate(of: .senior) == nil)
  }

  @Test(arguments: [
    ("appraisal", Money(yuan: 500) as Money?, 5 as Int?, nil as String?),
    ("appraisal", Money(yuan: 500), 4, "warning feeAboveStandard F"),
    ("appraisal", Money(yuan: 500), -1, "warning feeAboveStandard F"),
    ("appraisal", Money(yuan: 500), nil, "warning feeNotChecked F"),
    ("appraisal", nil, 5, "warning feeNotChecked F"),
    ("textbooks", nil, nil, nil),
  ])
  func `a fee is held against its standard`(
    category: String, perHead: Money?, heads: Int?, expected: String?
  ) {
    let standard = FeeStandard("appraisal", perHead: perHead, .should("F"))
    let expense = Expense(
      "第1行", ExpenseCategoryID(category), Money(yuan: 2500), entry: "记-1", heads: heads)
    #expect(standard.finding(on: expense).map(brief) == expected)
  }

  @Test func `a fee above its standard is recognised, with a warning`() {
    let rule = ExpenseRule(
      allowed: [ExpenseCategory("appraisal", name: Phrase("鉴定费", "Appraisal"))], .must("A"),
      forbidden: [], .must("B"), account: .must("C"),
      fees: [FeeStandard("appraisal", perHead: Money(yuan: 1), .should("F"))])
    let report = rule.report(on: [
      Expense("第1行", "appraisal", Money(yuan: 3), entry: "记-1", heads: 2)
    ])
    #expect(report.recognised == Money(yuan: 3))
    #expect(report.findings.brief == ["warning feeAboveStandard F"])
  }

  @Test func `a roster by courses refuses a second course in one table`() {
    func form(_ isPerCourse: Bool) -> RosterForm {
      RosterForm(
        Phrase("名册", "Roster"),
        columns: [
          RosterForm.Column(.name), RosterForm.Column(.employer, heading: Phrase("单位", "Unit")),
        ],
        isPerCourse: isPerCourse, basis: .clause("R"))
    }
    let courses: Set = [Course("焊工", .senior), Course("电工", .senior)]
    #expect(form(false).finding(on: courses, "表") == nil)
    #expect(form(true).finding(on: [Course("焊工", .senior)], "表") == nil)
    let finding = form(true).finding(on: courses, "表")
    #expect(finding.map(brief) == "blocking severalCourses R")
    #expect(finding?.reason.message.chinese == "一张表只填一个职业（工种）和一个等级，现有：焊工高级工、电工高级工")
    #expect(form(true).columns.map(\.heading.chinese) == ["姓名", "单位"])
  }
}
