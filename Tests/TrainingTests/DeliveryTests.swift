import Messages
import Testing
import Training
import WorkingDays

@Suite struct DeliveryTests {
  static let plan =
    (1...4).map {
      Lesson(LessonID("L\($0)"), .theory, content: "质量意识\($0)", teacher: "甲", hours: 4)
    }
    + (5...8).map {
      Lesson(LessonID("L\($0)"), .practice, content: "操作\($0)", teacher: "乙", hours: 4)
    }

  static func held(
    _ lessons: [Lesson] = plan, signIns: Int = 30, items: Int = 5, minutes: Int = 20,
    mode: HeldLesson.Mode = .onSite
  ) -> [HeldLesson] {
    lessons.map {
      HeldLesson(
        $0, signIns: signIns, footageItems: items, footageMinutes: minutes, mode: mode)
    }
  }

  static func record(
    county: String? = "甲县", heads: Int = 30, filed: String? = "2020-09-10",
    _ lessons: [HeldLesson] = held(), photos: [Ceremony: Int] = [.opening: 2, .closing: 2],
    checks: [SpotCheck] = [SpotCheck(on: day("2020-10-01"))]
  ) -> ClassRecord {
    ClassRecord(
      "甲班", county: county, heads: heads, start: day("2020-09-10"),
      filing: filed.map { Filing(on: day($0), lessons: plan) }, lessons: lessons,
      ceremonyPhotos: photos, spotChecks: checks)
  }

  private func weifang(_ record: ClassRecord) -> [String] {
    Weifang.delivery.flatMap { $0.findings(on: record) }.brief
  }

  private func dezhou(_ record: ClassRecord) -> [String] {
    Dezhou.delivery.flatMap { $0.findings(on: record) }.brief
  }

  @Test func `a class that keeps to everything has no findings`() {
    #expect(weifang(Self.record()) == [])
    #expect(dezhou(Self.record()) == [])
  }

  @Test(.tags(.clause))
  func `WF-6.2.4 20 items of theory and 19 of practice fail practice`() {
    var lessons = Self.held()
    lessons[7] = Self.held([Self.plan[7]], items: 4)[0]
    #expect(
      weifang(Self.record(lessons)) == ["blocking tooFewFootageItems.practice WF-6.2.4"])
  }

  @Test(.tags(.clause), arguments: [HeldLesson.Mode.onSite, .onlineProven, .onlineUnproven])
  func `WF-6.2.4 online lessons need the platform's hours`(mode: HeldLesson.Mode) {
    let findings = weifang(Self.record(Self.held(mode: mode)))
    #expect(
      findings
        == Array(
          repeating: "blocking onlineHoursUnproven WF-6.2.4",
          count: mode == .onlineUnproven ? 8 : 0))
  }

  @Test(.tags(.clause), arguments: [(0, 8), (1, 0), (30, 0), (31, 8)])
  func `WF-6.2.4 every lesson has a sheet that fits the roster`(signIns: Int, wrong: Int) {
    let findings = weifang(Self.record(Self.held(signIns: signIns)))
    #expect(findings == Array(repeating: "blocking signInSheetWrong WF-6.2.4", count: wrong))
  }

  @Test(.tags(.clause))
  func `WF-6.2.3 an opening without pictures is a finding`() {
    #expect(
      weifang(Self.record(photos: [:])) == ["blocking tooFewPhotos.opening WF-6.2.3"])
  }

  @Test(
    .tags(.clause),
    arguments: [
      [], [SpotCheck(on: day("2020-10-01"), wasAnnounced: true)],
      [SpotCheck(on: day("2020-10-01"), isSigned: false)],
    ])
  func `WF-6.2.5 a class without an unannounced, signed check cannot settle`(
    checks: [SpotCheck]
  ) {
    #expect(weifang(Self.record(checks: checks)) == ["blocking tooFewSpotChecks WF-6.2.5"])
  }

  @Test(.tags(.clause))
  func `WF-6.2.2 a change of teacher, content or hours without filing is a finding`() {
    func changed(content: String = "操作8", teacher: String = "乙", hours: Int = 4) -> [String] {
      let lesson = Lesson("L8", .practice, content: content, teacher: teacher, hours: hours)
      return weifang(Self.record(Self.held(Self.plan.dropLast() + [lesson])))
    }
    #expect(changed() == [])
    #expect(changed(teacher: "丙") == ["blocking teacherChanged WF-6.2.2"])
    #expect(changed(content: "别的") == ["blocking contentChanged WF-6.2.2"])
    #expect(
      changed(teacher: "丙", hours: 3) == [
        "blocking teacherChanged WF-6.2.2", "blocking hoursChanged WF-6.2.2",
      ])
  }

  @Test(.tags(.clause))
  func `WF-6.2.2 a lesson dropped, added or given twice departs from the plan`() {
    let rule = DeliveryRule(.planKept, .must("WF-6.2.2"))
    func departures(_ lessons: [Lesson]) -> [String] {
      rule.findings(on: Self.record(Self.held(lessons))).map {
        "\($0.reason.subject ?? "") \($0.reason.code)"
      }
    }
    let extra = Lesson("L9", .theory, content: "补课", teacher: "甲", hours: 2)
    #expect(departures(Array(Self.plan.dropFirst())) == ["甲班 L1 lessonNotHeld"])
    #expect(departures(Self.plan + [extra]) == ["甲班 L9 lessonNotFiled"])
    #expect(departures(Self.plan + [Self.plan[0]]) == ["甲班 L1 lessonNotFiled"])
    #expect(departures(Self.plan.reversed()) == [])
    #expect(
      rule.findings(on: Self.record(filed: nil)).brief == ["blocking startedBeforeFiling WF-6.2.2"])
  }

  @Test(
    .tags(.clause),
    arguments: [("2020-09-09", true), ("2020-09-10", true), ("2020-09-11", false), (nil, false)])
  func `RZ-4.1 a class that begins before its filing is a finding`(filed: String?, isFine: Bool) {
    let rule = DeliveryRule(.filedBeforeStart, .must("RZ-4.1"))
    #expect(
      rule.findings(on: Self.record(filed: filed)).brief
        == (isFine ? [] : ["blocking startedBeforeFiling RZ-4.1"]))
  }

  @Test(.tags(.clause))
  func `RZ-4.0 a class belongs to a county`() {
    let rule = DeliveryRule(.countyNamed, .must("RZ-4.0"))
    #expect(rule.findings(on: Self.record()).isEmpty)
    #expect(rule.findings(on: Self.record(county: nil)).brief == ["blocking countyMissing RZ-4.0"])
  }

  @Test(.tags(.clause))
  func `DZ-3.5 footage is counted in minutes of every lesson, 19 are too few`() {
    var lessons = Self.held()
    lessons[0] = Self.held([Self.plan[0]], minutes: 19)[0]
    #expect(dezhou(Self.record(lessons)) == ["blocking footageTooShort DZ-3.5"])
    #expect(dezhou(Self.record(Self.held(items: 0))) == [])
  }

  @Test(.tags(.clause), arguments: [Ceremony.opening, .closing])
  func `DZ-3.5 one picture of a ceremony is too few`(ceremony: Ceremony) {
    let photos = [Ceremony.opening: 2, .closing: 2].merging([ceremony: 1]) { $1 }
    #expect(
      dezhou(Self.record(photos: photos)) == [
        "blocking tooFewPhotos.\(ceremony.rawValue) DZ-3.5"
      ])
  }

  // 98% of 8 × 50 places are 392.
  @Test(arguments: [(49, []), (48, ["warning signInShareTooLow -"])])
  func `a share of signatures that is only proposed warns and is marked as proposed`(
    signIns: Int, expected: [String]
  ) {
    let record = Self.record(heads: 50, Self.held(signIns: signIns))
    #expect(dezhou(record) == expected)
    let findings = Dezhou.delivery.flatMap { $0.findings(on: record) }
    #expect(findings.allSatisfy { $0.basis.isProposed })
    #expect(dezhou(Self.record([])) == ["warning signInShareTooLow -"])
  }

  @Test func `the hours of a class are those of its lessons`() {
    #expect(Self.record().hours == Hours(politics: 0, theory: 16, practice: 16))
    #expect(Self.record([]).hours == Hours(politics: 0, theory: 0, practice: 0))
  }
}
