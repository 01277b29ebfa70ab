import AssessmentScenes
import Messages
import Programmes
import Testing
import Training

@Suite("RZ-1 RZ-3 培训范围和报名")
struct RizhaoEntryClauseTests {
  @Test("RZ-1.1 五个优势产业和五个新兴产业", .tags(.clause))
  func industries() throws {
    #expect(try rizhao().rules().industries?.industries.count == 10)
  }

  @Test("RZ-1.2 按国家职业技能标准所设等级培训", .tags(.clause))
  func standards() throws {
    let held = (Level.technician, "2010-01-01")
    let carer = trainee(
      .seniorTechnician, in: "育婴员", certificate: held,
      range: [
        Course("育婴员", .seniorTechnician)
      ])
    #expect(try rizhao().admission(carer) == ["levelNotInStandard RZ-1.2"])
  }

  @Test("RZ-1.4 机关事业单位职工不纳入", .tags(.clause))
  func excluded() throws {
    let person = trainee(.technician, as: ["publicStaff"], certificate: (.senior, "2010-01-01"))
    #expect(try rizhao().admission(person) == ["categoryExcluded RZ-1.4"])
  }

  @Test("RZ-2.1 培训机构只培训已备案的工种和等级", .tags(.clause))
  func providers() throws {
    let range = try #require(try rizhao().rules().classes.providerRange)
    let filed: Set<Course> = [Course("焊工", .senior), Course("电工", .technician)]
    #expect(range.finding(on: Course("电工", .technician), in: filed, "甲班") == nil)
    #expect(
      range.finding(on: Course("焊工", .technician), in: filed, "甲班").map(brief)
        == "blocking outsideFiledRange RZ-2.1")
    #expect(try rizhao().rules().plan.lines == .filedCourses)
  }

  @Test("RZ-3.1.1 高级工：中级工满3年或从业10年", .tags(.clause))
  func senior() throws {
    #expect(try rizhao().admission(trainee(.senior, months: 120)) == ["years-3 RZ-3.1.1"])
    #expect(
      try rizhao().admission(trainee(.senior, months: 119))
        == ["certificateMissing RZ-3.1.1", "tooFewMonths RZ-3.1.1"])
    let held = trainee(.senior, certificate: (.intermediate, "2019-05-20"))
    #expect(try rizhao().admission(held) == ["certificate-3 RZ-3.1.1"])
  }

  @Test("RZ-3.1.2 技师：高级工满3年或从业14年并有技能", .tags(.clause))
  func technician() throws {
    #expect(
      try rizhao().admission(trainee(.technician, months: 168, [.skill])) == ["years-2 RZ-3.1.2"])
    #expect(
      try rizhao().admission(trainee(.technician, months: 167, [.skill]))
        .contains("tooFewMonths RZ-3.1.2"))
  }

  @Test("RZ-3.1.3 高级技师：所在企业已备案的范围之内", .tags(.clause))
  func range() throws {
    let held = (Level.technician, "2019-05-20")
    let course = Course("焊工", .seniorTechnician)
    #expect(
      try rizhao().admission(trainee(.seniorTechnician, certificate: held, range: [course]))
        == ["certificate-1 RZ-3.1.3"])
    #expect(
      try rizhao().admission(trainee(.seniorTechnician, certificate: held))
        == ["outsideFiledRange RZ-3.1.3"])
    #expect(try rizhao().rules().enrolment.entry.employerRange?.levels == [.seniorTechnician])
  }

  @Test("RZ-3.2 先由所在单位审核同意", .tags(.clause))
  func signOff() throws {
    let enrolment = try rizhao().rules().enrolment
    #expect(enrolment.finding(onSignOff: true, "甲") == nil)
    #expect(
      enrolment.finding(onSignOff: false, "甲").map(brief)
        == "blocking employerSignOffMissing RZ-3.2")
  }

  @Test(
    "RZ-3.3 电子照片不低于2M，换算可改", .tags(.clause),
    arguments: [
      (1_999_999, false, false), (2_000_000, true, false), (2_097_152, true, true),
    ])
  func photo(bytes: Int, decimal: Bool, binary: Bool) throws {
    let rule = try #require(
      try rizhao().rules().enrolment.roster.first { $0.term.basis.clause == "RZ-3.3" })
    #expect(rule.check == .photo(atLeast: 2, .decimal))
    let other = RosterRule(.photo(atLeast: 2, .binary), rule.term)
    let row = RosterRow("甲", identity: "110101199003077475", photoBytes: bytes)
    #expect(rule.findings(on: row).isEmpty == decimal)
    #expect(other.findings(on: row).isEmpty == binary)
  }

  @Test("RZ-3.4a 报名4月20日至5月20日，首尾均含", .tags(.clause))
  func window() throws {
    let window = try #require(try rizhao().rules().timetable.windows[.enrolment])
    #expect(window.finding(at: moment("2022-05-20 23:59"), "甲") == nil)
    #expect(
      window.finding(at: moment("2022-05-21 00:00"), "甲").map(brief)
        == "blocking afterWindow RZ-3.4a")
  }

  @Test("RZ-3.4b 防止一人获取多证", .tags(.clause))
  func oneCertificate() throws {
    let rule = try #require(try rizhao().rules().enrolment.oneCertificate)
    let enrolments = ["焊工", "电工"].enumerated().map { index, trade in
      Enrolment(
        "第\(index + 1)行", person: "p", year: 2022, course: Course(TradeID(trade), .senior),
        provider: "甲")
    }
    #expect(rule.findings(on: enrolments).map(brief) == ["blocking personEnrolledTwice RZ-3.4b"])
  }

  @Test("RZ-A1 报名表20项，出生年月与身份证一致", .tags(.clause))
  func form() throws {
    let rules = try rizhao().rules()
    #expect(rules.forms.person?.fields.count == 20)
    #expect(rules.forms.person?.signatures.count == 2)
    func findings(_ month: String) -> [String] {
      let row = RosterRow(
        "甲", identity: "110101199003077475", birthMonth: Month(of: day("\(month)-01")),
        photoBytes: 2_000_000)
      return rules.enrolment.roster.flatMap { $0.findings(on: row) }.map(brief)
    }
    #expect(findings("1990-03") == [])
    #expect(findings("1990-04") == ["blocking birthMonthDiffers RZ-A1"])
  }

  @Test("RZ-A2 汇总表13列，一表一工种一级别", .tags(.clause))
  func roster() throws {
    let form = try #require(try rizhao().rules().forms.roster)
    #expect(form.columns.count == 13)
    #expect(form.finding(on: [Course("焊工", .senior)], "甲") == nil)
    let mixed: Set<Course> = [Course("焊工", .senior), Course("电工", .senior)]
    #expect(form.finding(on: mixed, "甲").map(brief) == "blocking severalCourses RZ-A2")
  }
}
