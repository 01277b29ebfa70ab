import AssessmentScenes
import Messages
import Programmes
import Testing
import Training
import WorkingDays

@Suite("DZ-3 DZ-5 培训、考评和监督")
struct DezhouClassClauseTests {
  @Test(
    "DZ-3.1a 课时应不少于210", .tags(.clause),
    arguments: [
      ((10, 110, 90), []),
      (
        (10, 110, 89),
        ["blocking tooFewHours.practice DZ-3.1a", "blocking tooFewHours.total DZ-3.1a"]
      ),
    ] as [((Int, Int, Int), [String])])
  func hours(given: (Int, Int, Int), findings: [String]) throws {
    let hours = try #require(Hours(politics: given.0, theory: given.1, practice: given.2))
    let rule = try #require(try dezhou().rules().level(.technician))
    #expect(rule.hours.findings(on: hours, "甲班").map(brief) == findings)
  }

  private func late(_ milestone: Milestone, _ act: String) throws -> Finding? {
    let deadline = try #require(try dezhou().rules().timetable.deadlines[milestone])
    return try deadline.finding(on: day(act), "甲", today: day(act), by: .china)
  }

  @Test("DZ-3.1b 先备案后开班，11月中旬前完成", .tags(.clause))
  func trainingEnd() throws {
    #expect(try late(.trainingEnd, "2021-11-15") == nil)
    let finding = try #require(try late(.trainingEnd, "2021-11-18"))
    #expect(brief(finding) == "blocking afterDeadline DZ-3.1b")
    #expect(finding.reason.message.chinese.hasSuffix("另一种理解允许至DZ-3.1b 2021-11-20"))
    var delivery = Delivery()
    delivery.filed = "2020-10-10"
    #expect(try dezhou().delivered(delivery.record) == ["blocking startedBeforeFiling DZ-3.1b"])
  }

  private func result(
    _ trade: TradeID, _ kind: ResultKind, voucher: String? = "Q1",
    signedBy: Set<TrainingResult.Evaluator> = [.base, .employer], isPublished: Bool = true
  ) throws -> [String] {
    let result = TrainingResult(
      "甲", Course(trade, .technician), isPassed: true,
      certificates: [IssuedCertificate(kind, number: "1", by: .bureau)], voucher: voucher,
      signedBy: signedBy, isPublished: isPublished)
    return try dezhou().rules().results.findings(on: result).map(brief)
  }

  @Test("DZ-3.1c 职业培训券", .tags(.clause))
  func voucher() throws {
    #expect(try result("焊工", .nationalCertificate) == [])
    #expect(
      try result("焊工", .nationalCertificate, voucher: nil) == ["blocking voucherMissing DZ-3.1c"])
  }

  @Test("DZ-3.2 基地和单位共同考评，11月15日前", .tags(.clause))
  func evaluation() throws {
    #expect(try late(.evaluation, "2021-11-16").map(brief) == "blocking afterDeadline DZ-3.2")
    #expect(
      try result("焊工", .nationalCertificate, signedBy: [.base])
        == ["blocking evaluatorMissing.employer DZ-3.2"])
  }

  @Test("DZ-3.3 11月下旬统一鉴定", .tags(.clause))
  func appraisal() throws {
    let window = try #require(try dezhou().rules().timetable.windows[.appraisal])
    #expect(window.finding(at: moment("2021-11-25"), "甲") == nil)
    #expect(
      window.finding(at: moment("2021-12-01"), "甲").map(brief) == "blocking afterWindow DZ-3.3")
  }

  @Test("DZ-3.4 焊工发国家职业资格证书，其他发培训合格证书并公布", .tags(.clause))
  func certificates() throws {
    #expect(
      try result("焊工", .completionCertificate, isPublished: true)
        == ["blocking certificateNumberMissing DZ-3.4"])
    #expect(try result("电工", .completionCertificate) == [])
    #expect(
      try result("电工", .completionCertificate, isPublished: false)
        == ["blocking notPublished DZ-3.4"])
  }

  @Test("DZ-3.5 每课影像20分钟，开班结业照片各2张", .tags(.clause))
  func footage() throws {
    var delivery = Delivery()
    #expect(try dezhou().delivered(delivery.record) == [])
    delivery.minutes = 19
    #expect(Set(try dezhou().delivered(delivery.record)) == ["blocking footageTooShort DZ-3.5"])
    var photos = Delivery()
    photos.closing = 1
    #expect(try dezhou().delivered(photos.record).map { $0.hasSuffix("DZ-3.5") } == [true])
    #expect(try dezhou().rules().archive.contents.items.count == 8)
  }

  @Test("DZ-5.1 定期检查和抽查", .tags(.clause))
  func inspections() throws {
    let rule = try #require(try dezhou().rules().supervision?.inspections)
    #expect(
      rule.finding(inspections: 0, year: 2021, "甲").map(brief)
        == "warning tooFewInspections DZ-5.1")
    #expect(rule.finding(inspections: 1, year: 2021, "甲") == nil)
  }

  @Test("DZ-5.3 统计表和报告12月31日前备案", .tags(.clause))
  func report() throws {
    #expect(try late(.report, "2021-12-31") == nil)
    #expect(try late(.report, "2022-01-04").map(brief) == "blocking afterDeadline DZ-5.3")
  }

  @Test("DZ-A4 统计表先高级技师后技师，合格分目录内外", .tags(.clause))
  func statistics() throws {
    let form = try #require(try dezhou().rules().forms.statistics)
    #expect(form.levels == [.seniorTechnician, .technician])
    #expect(form.columns == .trainedPassedInsideOutside)
    let wrong = CourseTally(trained: 30, passedInside: 20, passedOutside: 11)
    #expect(
      wrong.finding("焊工", basis: form.basis).map(brief) == "blocking morePassedThanTrained DZ-A4")
  }
}
