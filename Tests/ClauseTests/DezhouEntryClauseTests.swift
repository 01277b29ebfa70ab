import AssessmentScenes
import Messages
import Programmes
import Testing
import Training

@Suite("DZ-2 培训范围和报名")
struct DezhouEntryClauseTests {
  @Test("DZ-2.1.1 支持541产业和支柱产业", .tags(.clause))
  func industries() throws {
    let rule = try #require(try dezhou().rules().industries)
    #expect(rule.finding(on: "city541", "甲") == nil)
    #expect(rule.finding(on: nil, "甲").map(brief) == "warning industryMissing DZ-2.1.1")
  }

  @Test("DZ-2.1.3 机关事业单位职工不纳入，公办院校教师按明确列入处理", .tags(.clause))
  func excluded() throws {
    let certificate = (Level.senior, "2010-01-01")
    let official = trainee(.technician, as: ["publicStaff"], certificate: certificate)
    #expect(try dezhou().admission(official) == ["categoryExcluded DZ-2.1.3"])
    let teacher = trainee(.technician, as: ["publicStaff", "teacher"], certificate: certificate)
    #expect(
      try dezhou().admission(teacher) == ["certificate-2 DZ-2.2.1", "includedAlthoughExcluded"])
  }

  @Test("DZ-2.2.1 持证满3年，或从事本职业14年、18年", .tags(.clause))
  func ordinary() throws {
    let held = trainee(.technician, certificate: (.senior, "2018-05-10"))
    #expect(try dezhou().admission(held, on: "2021-05-10") == ["certificate-2 DZ-2.2.1"])
    #expect(try dezhou().admission(held, on: "2021-05-09").first == "certificateTooYoung DZ-2.2.1")
    #expect(
      try dezhou().admission(trainee(.seniorTechnician, months: 216, [.skill]))
        == ["years-1 DZ-2.2.1"])
  }

  @Test("DZ-2.2.2 目录外工种由用人单位推荐", .tags(.clause))
  func outside() throws {
    let certificate = (Level.senior, "2010-01-01")
    let alone = trainee(.technician, in: "电工", certificate: certificate)
    #expect(try dezhou().admission(alone) == ["recommendationMissing DZ-2.2.2"])
    let recommended = trainee(.technician, in: "电工", certificate: certificate, [.recommendation])
    #expect(try dezhou().admission(recommended) == ["certificate-2 DZ-2.2.1"])
  }

  @Test("DZ-2.2.3 工程技术人员贯通", .tags(.clause))
  func crossing() throws {
    let programme = try dezhou()
    let assistant = trainee(
      .technician, certificate: (.senior, "2020-06-01"), months: 168, title: .assistantEngineer)
    #expect(try programme.admission(assistant, on: "2021-06-01") == ["crossing-2 DZ-2.2.3"])
    #expect(
      try programme.admission(assistant, on: "2021-05-31")
        .contains("certificateTooYoung DZ-2.2.3"))
    let engineer = trainee(
      .seniorTechnician, certificate: (.technician, "2020-06-01"), months: 216, title: .engineer)
    #expect(try programme.admission(engineer, on: "2021-06-01") == ["crossing-1 DZ-2.2.3"])
    #expect(
      try programme.admission(trainee(.technician, months: 168, title: .engineer))
        == ["title-2 DZ-2.2.3"])
  }

  @Test("DZ-2.2.4 技术能手等破格", .tags(.clause))
  func honour() throws {
    let programme = try dezhou()
    #expect(
      try programme.admission(trainee(.technician, months: 120, [.honour]))
        == ["honour-2 DZ-2.2.4"])
    #expect(
      try programme.admission(trainee(.technician, months: 119, [.honour]))
        .contains("noAlternativeMet DZ-2.2.4"))
    let technician = trainee(
      .seniorTechnician, certificate: (.technician, "2021-05-01"), [.honour])
    #expect(try programme.admission(technician) == ["honour-1 DZ-2.2.4"])
  }

  @Test("DZ-2.3 报名材料，破格的另附证明", .tags(.clause))
  func papers() throws {
    let papers = try dezhou().rules().enrolment.papers
    let whole: [PartID: Int] = [
      "certificate": 1, "identityCard": 1, "photo": 3, "contract": 1, "truth": 1,
    ]
    #expect(papers.gaps(in: whole, route: "certificate-2", "甲") == [])
    let two = whole.merging(["photo": 2]) { $1 }
    #expect(
      papers.gaps(in: two, route: "certificate-2", "甲").map(brief)
        == ["blocking partMissing DZ-2.3"])
    #expect(
      papers.gaps(in: whole, route: "honour-2", "甲").map(brief) == ["blocking partMissing DZ-2.3"])
    #expect(
      try dezhou().rules().enrolment.finding(onSignOff: false, "甲").map(brief)
        == "warning employerSignOffMissing DZ-2.3")
  }

  @Test("DZ-A2 工作年限承诺证明须签全名并盖章", .tags(.clause))
  func pledge() throws {
    let rules = try dezhou().rules().enrolment.roster
    func findings(_ isSealed: Bool) -> [String] {
      let pledge = Pledge(isSignedByTrainee: true, isSignedByEmployer: true, isSealed: isSealed)
      let row = RosterRow("甲", identity: "110101199003077475", pledge: pledge)
      return rules.flatMap { $0.findings(on: row) }.map(brief)
    }
    #expect(findings(true) == [])
    #expect(findings(false) == ["blocking sealMissing DZ-A2"])
  }

  @Test("DZ-A3 花名册12列，身份证号码校验", .tags(.clause))
  func roster() throws {
    let rules = try dezhou().rules()
    #expect(
      rules.forms.roster?.columns.map(\.field) == [
        .number, .name, .sex, .identityNumber, .employer, .currentTrade, .certificateNumber,
        .tradeYears, .targetTrade, .targetLevel, .phone, .remark,
      ])
    let row = RosterRow("第3行", identity: "110101199003077476")
    #expect(
      rules.enrolment.roster.flatMap { $0.findings(on: row) }.map(brief)
        == ["blocking identityNumberWrong DZ-A3"])
  }
}
