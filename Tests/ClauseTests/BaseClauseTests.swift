import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Scoring
import Testing
import WorkingDays

@Suite("JC-1.2 基地条件")
struct BaseClauseTests {
  @Test("JC-1.2.0 基地申报主体，类型决定适用条件", .tags(.clause))
  func applicants() throws {
    let programme = try base()
    #expect(programme.stops(programme.unit("A1", "行政机关", kindReason: "理由")) == ["JC-1.2.0"])
    let gates = Set(["JC-1.2.4a", "JC-1.2.4b"])
    #expect(
      programme.stops(
        programme.unit(
          "A1", "vocationalCollege", ["partners": .number(0), "specialties": .number(0)]))
        == gates)
  }

  @Test("JC-1.2.1a 培训财务资产风险管理制度", .tags(.clause))
  func policies() throws {
    let programme = try base()
    let unit = programme.unit(without: ["riskRules"])
    #expect(programme.stops(unit) == ["JC-1.2.1a"])
    let reasons = try programme.call(of: []).reasons(against: .submit(unit), by: .bureau)
    #expect(reasons.first?.message.chinese == "缺少材料：风险管理制度")
  }

  @Test("JC-1.2.1b 有违法违规的一票否决，92分也不通过", .tags(.clause))
  func violations() throws {
    let programme = try base()
    #expect(
      programme.stops(programme.unit("A1", nil, ["violations": .flag(true)])).contains("JC-1.2.1b"))
    // All measured points but the 3 of A4, and 5 points lost with the experts: 92.
    var scene = try programme.call(of: [programme.unit(), programme.unit("A2")], to: .scoring)
    try scene.finish(try #require(programme.stage("scoring"))) { _, _, criterion in
      criterion.points - Points(hundredths: ["A3": 400, "C2": 100][criterion.id] ?? 0)
    }
    let found = Verification(
      application: "A1", values: ["violations": .flag(true)], evidence: "处罚决定书")
    try scene.perform(.verify(found), by: .secretary)
    try scene.perform(.advance, by: .bureau)
    let row = try #require(scene.call.ranking?.rows.last)
    #expect(row.application == "A1")
    #expect(row.total == Points(hundredths: 92_00))
    #expect(row.passed == false)
    #expect(row.place == .none)
  }

  @Test("JC-1.2.2a 建设和安全标准：缺证扣分，重大隐患一票否决", .tags(.clause))
  func certificates() throws {
    let programme = try base()
    #expect(programme.points("B1", programme.unit()) == "8.00")
    #expect(
      programme.points("B1", programme.unit("A1", nil, ["fireCertificateEnds": .days([])]))
        == "5.00")
    let expired = programme.unit("A1", nil, ["fireCertificateEnds": .days([day("2022-12-07")])])
    #expect(programme.points("B1", expired) == "5.00")
    #expect(
      programme.stops(programme.unit("A1", nil, ["majorHazard": .flag(true)])) == ["JC-1.2.2a"])
  }

  @Test(
    "JC-1.2.2b 特色专业2个以上", .tags(.clause),
    arguments: [(1, nil), (2, "6.00"), (3, "8.00"), (4, "10.00")] as [(Int, String?)])
  func trades(count: Int, points: String?) throws {
    let programme = try base()
    let unit = programme.unit("A1", nil, ["trades": .number(count)])
    #expect(programme.stops(unit) == (points == nil ? ["JC-1.2.2b"] : []))
    if let points { #expect(programme.points("B2", unit) == points) }
  }

  @Test(
    "JC-1.2.2c 年培训规模不少于300人", .tags(.clause),
    arguments: [(299, nil), (300, "6.00"), (1000, "12.00")] as [(Int, String?)])
  func trainees(count: Int, points: String?) throws {
    let programme = try base()
    let unit = programme.unit("A1", nil, ["trainees": .number(count)])
    #expect(programme.stops(unit) == (points == nil ? ["JC-1.2.2c"] : []))
    if let points { #expect(programme.points("B3", unit) == points) }
  }

  @Test("JC-1.2.3 师资培养规划和实施方案", .tags(.clause))
  func teacherPlan() throws {
    let programme = try base()
    #expect(programme.stops(programme.unit(without: ["teacherPlan"])) == ["JC-1.2.3"])
    #expect(programme.stops(programme.unit(without: ["teacherScheme"])) == ["JC-1.2.3"])
  }

  @Test("JC-1.2.4a 院校和培训机构与2家以上企业合作", .tags(.clause))
  func partners() throws {
    let programme = try base()
    for kind in ["vocationalCollege", "trainingInstitution"] as [ApplicantKindID] {
      #expect(
        programme.stops(programme.unit("A1", kind, ["partners": .number(1)])) == ["JC-1.2.4a"])
      #expect(programme.stops(programme.unit("A1", kind, ["partners": .number(2)])) == [])
    }
    #expect(programme.stops(programme.unit("A1", "enterprise", ["partners": .number(0)])) == [])
  }

  @Test("JC-1.2.4b 3个以上专业与合作企业共同研究确定", .tags(.clause))
  func specialties() throws {
    let programme = try base()
    func unit(_ count: Int) -> Submission {
      programme.unit("A1", "trainingInstitution", ["specialties": .number(count)])
    }
    #expect(programme.stops(unit(2)) == ["JC-1.2.4b"])
    #expect(programme.stops(unit(3)) == [])
    #expect(programme.points("D2", unit(3)) == "4.00")
  }

  @Test("JC-1.2.4c 聘请企业高级技师技师任教，每人1分最高6分", .tags(.clause))
  func instructors() throws {
    let programme = try base()
    #expect(
      programme.points("D3", programme.unit("A1", nil, ["hiredInstructors": .number(5)])) == "5.00")
    #expect(
      programme.points("D3", programme.unit("A1", nil, ["hiredInstructors": .number(7)])) == "6.00")
  }

  @Test("JC-1.2.5a 技工院校按招生指标数和培养数", .tags(.clause))
  func technicalSchools() throws {
    let programme = try base()
    for id in ["enrolmentQuota", "skilledTrained"] as [FactID] {
      #expect(programme.fact(id)?.scope.includes("technicalSchool") == true)
    }
    let half = programme.unit(
      "A1", "technicalSchool", ["enrolmentQuota": .number(20), "enrolled": .number(10)])
    // 3 × 10/20 for enrolment and 3 for the most people trained of its kind.
    #expect(programme.points("E1", half) == "4.50")
  }

  @Test("JC-1.2.5b 其他类型不填招生指标数，填了也不计", .tags(.clause))
  func otherKinds() throws {
    let programme = try base()
    #expect(programme.fact("enrolmentQuota")?.scope.includes("enterprise") == false)
    let unit = programme.unit(
      "A1", "enterprise", ["enrolmentQuota": .number(20), "enrolled": .number(10)])
    #expect(programme.facts(unit)["enrolmentQuota"] == nil)
    #expect(programme.points("E1", unit) == "6.00")
  }

  @Test("JC-1.2.5c 紧缺工种加2分", .tags(.clause), arguments: [(true, "4.00"), (false, "2.00")])
  func shortage(listed: Bool, points: String) throws {
    let programme = try base()
    #expect(
      programme.points("E2", programme.unit("A1", nil, ["shortageTrade": .flag(listed)])) == points)
  }
}
