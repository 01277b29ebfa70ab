import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("JC-0 JC-1.1 通知与工作站条件")
struct WorkstationClauseTests {
  @Test("JC-0.1 两部门联合发文，工作站和基地两类", .tags(.clause))
  func notice() throws {
    #expect(try Set([workstation().id, base().id]).count == 2)
    for programme in [try workstation(), try base()] {
      #expect(programme.notice.issuers.count == 2)
      #expect(programme.notice.issued == day("2022-12-02"))
    }
  }

  @Test("JC-1.1.0 工作站申报主体，其他单位须登记认定理由", .tags(.clause))
  func applicants() throws {
    let programme = try workstation()
    #expect(programme.stops(programme.unit("A1", "个体工商户")) == ["JC-1.1.0"])
    #expect(programme.stops(programme.unit("A1", "个体工商户", kindReason: "会议认定")) == [])
    #expect(programme.stops(programme.unit("A1", "enterprise")) == [])
  }

  @Test("JC-1.1.1 技能带头人3名以上", .tags(.clause), arguments: [(2, 1, true), (2, 0, false)])
  func leaders(technicians: Int, seniors: Int, passes: Bool) throws {
    let programme = try workstation()
    let unit = programme.unit(
      "A1", nil,
      [
        "technicians": .number(technicians), "seniorTechnicians": .number(seniors),
        "masters": .number(0),
      ])
    #expect(programme.stops(unit) == (passes ? [] : ["JC-1.1.1"]))
  }

  @Test("JC-1.1.1 不符合时写明需要和现有人数", .tags(.clause))
  func leadersShortfall() throws {
    let programme = try workstation()
    let condition = try #require(programme.conditions.first { $0.id == "JC-1.1.1" })
    let facts = programme.facts(
      programme.unit(
        "A1", nil,
        [
          "technicians": .number(2), "seniorTechnicians": .number(0), "masters": .number(0),
        ]))
    #expect(
      condition.rule.verdict(over: facts).shortfalls.map(\.message.chinese)
        == ["合格技能带头人人数：要求不少于3人，现为2人"])
  }

  @Test("JC-1.1.2 培养评价使用激励制度和师带徒计划", .tags(.clause))
  func policies() throws {
    let programme = try workstation()
    #expect(programme.stops(programme.unit()) == [])
    for document in [
      "trainingRules", "evaluationRules", "employmentRules", "incentiveRules", "mentoringPlan",
    ] as [DocumentID] {
      #expect(programme.stops(programme.unit(without: [document])) == ["JC-1.1.2"])
    }
    let reasons = try programme.call(of: []).reasons(
      against: .submit(programme.unit(without: ["incentiveRules"])), by: .bureau)
    #expect(reasons.first?.message.chinese == "缺少材料：人才激励制度")
  }

  @Test(
    "JC-1.1.3 合作协议在申报截止日有效", .tags(.clause),
    arguments: [("2022-12-07", false), ("2022-12-08", true)])
  func agreements(ends: String, passes: Bool) throws {
    let programme = try workstation()
    let unit = programme.unit("A1", nil, ["agreementEnds": .days([day(ends)])])
    #expect(programme.stops(unit) == (passes ? [] : ["JC-1.1.3"]))
  }

  @Test("JC-1.1.4 能提供场所；配套资金计分不设门槛", .tags(.clause))
  func premises() throws {
    let programme = try workstation()
    #expect(programme.stops(programme.unit("A1", nil, ["area": .number(0)])) == ["JC-1.1.4"])
    let unfunded = programme.unit("A1", nil, ["area": .number(45_00), "matchingFund": .number(0)])
    #expect(programme.stops(unfunded) == [])
    #expect(programme.points("D2", unfunded) == "0.00")
  }

  @Test("JC-1.1.5 设施设备清单为必备，先进程度由专家评判", .tags(.clause))
  func equipment() throws {
    let programme = try workstation()
    #expect(
      programme.stops(programme.unit("A1", nil, ["equipmentItems": .number(0)])) == ["JC-1.1.5"])
    #expect(programme.stops(programme.unit("A1", nil, ["equipmentItems": .number(1)])) == [])
    #expect(programme.rubric("selection")?.criterion("E1")?.isJudged == true)
  }
}
