import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("WF-6 WF-7 培训流程和经费")
struct WeifangClassClauseTests {
  @Test("WF-6.1 开班前五项材料", .tags(.clause))
  func filing() throws {
    let filing = try weifang().rules().classes.filing
    #expect(filing.items.count == 5)
    let whole: [PartID: Int] = [
      "plan": 1, "scheme": 1, "timetable": 1, "roster": 1, "contract": 50,
    ]
    #expect(filing.gaps(in: whole, trainees: 50, "焊工1班") == [])
    let gaps = filing.gaps(in: whole.merging(["contract": 49]) { $1 }, trainees: 50, "焊工1班")
    #expect(gaps.map(brief) == ["blocking partMissing WF-6.1"])
  }

  @Test(
    "WF-6.2.1 课时：思政10、理论110、实操90，一般不少于210", .tags(.clause),
    arguments: [
      ((10, 110, 90), []), ((0, 120, 90), ["blocking tooFewHours.politics WF-6.2.1"]),
      (
        (10, 110, 89),
        ["blocking tooFewHours.practice WF-6.2.1", "warning tooFewHours.total WF-6.2.1"]
      ),
    ] as [((Int, Int, Int), [String])])
  func hours(given: (Int, Int, Int), findings: [String]) throws {
    let hours = try #require(Hours(politics: given.0, theory: given.1, practice: given.2))
    for level in [Level.technician, .seniorTechnician] {
      let rule = try #require(try weifang().rules().level(level))
      #expect(rule.hours.findings(on: hours, "甲班").map(brief) == findings)
    }
  }

  @Test("WF-6.2.2 不得随意更换教师", .tags(.clause))
  func changed() throws {
    #expect(try weifang().delivered(Delivery().record) == [])
    var delivery = Delivery()
    delivery.teacher = "乙老师"
    let findings = try weifang().delivered(delivery.record)
    #expect(findings.count == 40)
    #expect(Set(findings) == ["blocking teacherChanged WF-6.2.2"])
  }

  @Test("WF-6.2.3 开班影像", .tags(.clause))
  func opening() throws {
    var delivery = Delivery()
    delivery.opening = 0
    #expect(try weifang().delivered(delivery.record).count == 1)
    #expect(try weifang().delivered(delivery.record)[0].hasSuffix("WF-6.2.3"))
  }

  @Test("WF-6.2.4 理论、实操影像各不少于20个，本人签到，线上有课时证明", .tags(.clause))
  func footage() throws {
    var delivery = Delivery()
    delivery.practice = 19
    #expect(
      try weifang().delivered(delivery.record)
        == ["blocking tooFewFootageItems.practice WF-6.2.4"])
    var online = Delivery()
    online.mode = .onlineUnproven
    #expect(
      Set(try weifang().delivered(online.record)) == ["blocking onlineHoursUnproven WF-6.2.4"])
  }

  @Test("WF-6.2.5 每班不预先通知的抽查不少于一次", .tags(.clause))
  func checks() throws {
    var delivery = Delivery()
    delivery.checks = [SpotCheck(on: day("2020-10-12"), wasAnnounced: true)]
    #expect(try weifang().delivered(delivery.record) == ["blocking tooFewSpotChecks WF-6.2.5"])
  }

  private func late(_ milestone: Milestone, _ act: String) throws -> String? {
    let deadline = try #require(try weifang().rules().timetable.deadlines[milestone])
    return try deadline.finding(on: day(act), "甲", today: day(act), by: .china).map(brief)
  }

  @Test("WF-6.3.1 考核评定12月31日前完成", .tags(.clause))
  func appraisal() throws {
    #expect(try late(.appraisal, "2020-12-31") == nil)
    #expect(try late(.appraisal, "2021-01-05") == "blocking afterDeadline WF-6.3.1")
  }

  @Test("WF-6.3.2 目录内工种合格颁发国家职业资格证书", .tags(.clause))
  func certificates() throws {
    let rules = try weifang().rules().results
    func result(_ number: String) -> TrainingResult {
      TrainingResult(
        "甲", Course("焊工", .technician), isPassed: true,
        certificates: [IssuedCertificate(.nationalCertificate, number: number, by: .bureau)])
    }
    #expect(rules.isPayable(result("20200001")))
    #expect(!rules.isPayable(result("")))
    #expect(
      rules.findings(on: result("")).map(brief) == ["blocking certificateNumberMissing WF-6.3.2"])
  }

  @Test("WF-6.3.3a 档案一式两份，至少保存5年", .tags(.clause))
  func archive() throws {
    let archive = try weifang().rules().archive
    #expect(archive.copies == 2)
    #expect(archive.kept(from: day("2020-12-20")) == day("2025-12-20"))
  }

  @Test("WF-6.3.3b 自评报告四部分，支出加结余等于收入", .tags(.clause))
  func report() throws {
    let rule = try #require(try weifang().money().fundReport)
    let parts: [PartID: Int] = ["project": 1, "account": 1, "payments": 1, "performance": 1]
    func findings(_ balance: Int, _ parts: [PartID: Int]) -> [String] {
      rule.findings(
        received: Money(yuan: 100), spent: Money(yuan: 60), balance: Money(yuan: balance),
        parts: parts, "甲"
      ).map(brief)
    }
    #expect(findings(40, parts) == [])
    #expect(findings(39, parts) == ["blocking reportDoesNotBalance WF-6.3.3b"])
    #expect(
      findings(40, parts.filter { $0.key != "payments" }) == ["blocking partMissing WF-6.3.3b"])
  }

  @Test("WF-6.3.4 次年1月10日是星期日，两种理解都显示", .tags(.clause))
  func sunday() throws {
    let deadline = try #require(try weifang().rules().timetable.deadlines[.report])
    let due = try deadline.due(by: .china)
    #expect(due.last == day("2021-01-10"))
    #expect(due.nextWorkingDay == day("2021-01-11"))
    #expect(due.readings.chinese.contains("2021-01-11"))
    let moved = Deadline(deadline.stated, restDay: .nextWorkingDay)
    #expect(try moved.due(by: .china).last == day("2021-01-11"))
  }

  @Test("WF-7.1 按计划内合格人数拨付", .tags(.clause), arguments: [(33, 30), (28, 28)])
  func payable(passed: Int, paid: Int) throws {
    #expect(try weifang().money().subsidy?.basis == .clause("WF-7.1"))
    #expect(HeadLine(level: "技师", planned: 30, passed: passed, rate: nil).payable == paid)
  }

  @Test("WF-7.2 通知没有标准，填写前不能结算", .tags(.clause))
  func noRate() throws {
    let subsidy = try #require(try weifang().money().subsidy)
    let lines = subsidy.rates.map { rate in
      HeadLine(
        level: rate.level.name.chinese, planned: 30, passed: 30, rate: rate.amount,
        ceiling: rate.ceiling)
    }
    #expect(lines.count == 2)
    let refusal = #expect(throws: Refusal.self) {
      try Settlement(base: "甲", lines: lines, advance: .zero)
    }
    #expect(refusal?.reasons.map(\.code) == ["noRate", "noRate"])
  }

  @Test("WF-A2 附件2：先技师后高级技师，培训和合格人数", .tags(.clause))
  func statistics() throws {
    let form = try #require(try weifang().rules().forms.statistics)
    #expect(form.levels == [.technician, .seniorTechnician])
    #expect(form.columns == .trainedPassed)
    #expect(form.footer.map(\.chinese) == ["分管院长（校长）", "填报处室", "处室负责人", "填报人", "联系电话"])
    let wrong = CourseTally(trained: 30, passedInside: 31, passedOutside: 0)
    #expect(
      wrong.finding("焊工", basis: form.basis).map(brief) == "blocking morePassedThanTrained WF-A2")
  }
}
