import AssessmentScenes
import Messages
import Programmes
import Testing
import Training

@Suite("WF-2 WF-4 培训范围和人员条件")
struct WeifangEntryClauseTests {
  @Test("WF-1.1 年度计划500人", .tags(.clause))
  func target() throws {
    let plan = try weifang().rules().plan
    #expect(plan.target?.total == 500)
    #expect(plan.finding(onPlanned: [.technician: 210, .seniorTechnician: 290], "附件1") == nil)
    let short = plan.finding(onPlanned: [.technician: 210, .seniorTechnician: 289], "附件1")
    #expect(short.map(brief) == "blocking planMissesTarget WF-1.1")
    #expect(
      short?.reason.message.english.hasSuffix("senior technician: 289 heads, expected 290") == true)
  }

  @Test("WF-2.1 十强产业和地方特色产业", .tags(.clause))
  func industries() throws {
    let rule = try #require(try weifang().rules().industries)
    #expect(rule.industries.count == 11)
    #expect(rule.finding(on: "equipment", "甲") == nil)
    #expect(rule.finding(on: nil, "甲").map(brief) == "warning industryMissing WF-2.1")
    #expect(rule.finding(on: "retail", "甲").map(brief) == "warning industryUnlisted WF-2.1")
  }

  @Test("WF-2.2 必须是国家职业资格目录内工种", .tags(.clause))
  func catalogue() throws {
    let person = trainee(.technician, in: "木雕工", certificate: (.senior, "2010-01-01"))
    #expect(try weifang().admission(person) == ["tradeOutsideCatalogue WF-2.2"])
    let fitter = trainee(.technician, in: "钳工", certificate: (.senior, "2010-01-01"))
    #expect(try weifang().admission(fitter) == ["certificate-2 WF-4.1"])
  }

  @Test("WF-2.3 企业在职职工和院校专业教师", .tags(.clause), arguments: ["employee", "teacher"])
  func included(category: String) throws {
    let person = trainee(
      .technician, as: [TraineeCategoryID(category)], certificate: (.senior, "2010-01-01"))
    #expect(try weifang().admission(person) == ["certificate-2 WF-4.1"])
  }

  @Test("WF-2.4 机关事业单位职工不纳入，公办院校教师按明确列入处理", .tags(.clause))
  func excluded() throws {
    let certificate = (Level.senior, "2010-01-01")
    let official = trainee(.technician, as: ["publicStaff"], certificate: certificate)
    #expect(try weifang().admission(official) == ["categoryExcluded WF-2.4"])
    let teacher = trainee(.technician, as: ["publicStaff", "teacher"], certificate: certificate)
    #expect(
      try weifang().admission(teacher) == ["certificate-2 WF-4.1", "includedAlthoughExcluded"])
  }

  @Test("WF-4.1 高级工满3年（含）报名技师", .tags(.clause))
  func senior() throws {
    let programme = try weifang()
    let three = trainee(.technician, certificate: (.senior, "2017-08-31"))
    #expect(try programme.admission(three, on: "2020-08-31") == ["certificate-2 WF-4.1"])
    let younger = trainee(.technician, certificate: (.senior, "2017-09-01"))
    #expect(
      try programme.admission(younger, on: "2020-08-31").first == "certificateTooYoung WF-4.1")
  }

  @Test("WF-4.2 技师满3年（含）报名高级技师", .tags(.clause))
  func technician() throws {
    let three = trainee(.seniorTechnician, certificate: (.technician, "2017-08-31"))
    #expect(try weifang().admission(three, on: "2020-08-31") == ["certificate-1 WF-4.2"])
    let lower = trainee(.seniorTechnician, certificate: (.senior, "2010-01-01"))
    #expect(try weifang().admission(lower).first == "certificateMissing WF-4.2")
  }

  @Test("WF-4.3 从事本职业满14年、18年并有较高技能", .tags(.clause))
  func years() throws {
    let programme = try weifang()
    #expect(
      try programme.admission(trainee(.technician, months: 168, [.skill])) == ["years-2 WF-4.3"])
    #expect(
      try programme.admission(trainee(.technician, months: 167, [.skill]))
        .contains("tooFewMonths WF-4.3"))
    #expect(
      try programme.admission(trainee(.seniorTechnician, months: 216, [.skill]))
        == ["years-1 WF-4.3"])
    #expect(
      try programme.admission(trainee(.technician, months: 168)).contains("skillMissing WF-4.3"))
  }

  @Test("WF-4.4 一事一议须经市人社局确定", .tags(.clause))
  func exception() throws {
    let programme = try weifang()
    #expect(
      try programme.admission(trainee(.technician, [.honour]))
        .contains("bureauApprovalMissing WF-4.4"))
    #expect(
      try programme.admission(trainee(.technician, [.honour, .bureauApproval]))
        == ["case-2 WF-4.4"])
  }
}
