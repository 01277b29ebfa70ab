import Messages
import Testing
import Training
import WorkingDays

@Suite struct DeadlineTests {
  private func late(
    _ deadline: Deadline, _ act: String?, today: String = "2022-12-30"
  ) throws -> Finding? {
    try deadline.finding(on: act.map(day), "甲", today: day(today), by: .china)
  }

  private func report(_ restDay: Deadline.RestDayPolicy) -> Deadline {
    Deadline(StatedDay(day("2021-01-10"), .clause("WF-6.3.4")), restDay: restDay)
  }

  @Test(.tags(.clause))
  func `WF-6.3.4 10 January 2021 is a Sunday, and both readings are shown`() throws {
    let strict = try report(.asPrinted).due(by: .china)
    let moved = try report(.nextWorkingDay).due(by: .china)
    #expect(strict.last == day("2021-01-10"))
    #expect(moved.last == day("2021-01-11"))
    #expect(strict.readings.chinese == "2021-01-10（休息日，不顺延；如顺延则为2021-01-11）")
    #expect(moved.readings.english == "2021-01-11 (moved from 2021-01-10, a rest day)")
    #expect(
      try late(report(.asPrinted), "2021-01-11").map(brief) == "blocking afterDeadline WF-6.3.4")
    #expect(try late(report(.nextWorkingDay), "2021-01-11") == nil)
    #expect(try late(report(.nextWorkingDay), "2021-01-12") != nil)
  }

  @Test(.tags(.clause))
  func `WF-6.3.1 an examination on 5 January is late`() throws {
    let deadline = Deadline(
      StatedDay(day("2020-12-31"), .clause("WF-6.3.1")), restDay: .asPrinted)
    #expect(try late(deadline, "2020-12-31") == nil)
    #expect(
      try late(deadline, "2021-01-05")?.reason.message.chinese
        == "2021-01-05办理，已超过期限2020-12-31")
  }

  @Test(.tags(.clause))
  func `DZ-3.1b the day of the evaluation binds, and the other reading is named`() throws {
    #expect(try late(Dezhou.trainingEnds, "2021-11-15") == nil)
    let finding = try #require(try late(Dezhou.trainingEnds, "2021-11-18"))
    #expect(brief(finding) == "blocking afterDeadline DZ-3.2")
    #expect(
      finding.reason.message.english
        == "done on 2021-11-18, after the last day, 2021-11-15; another reading allows until DZ-3.1b 2021-11-20"
    )
    let later = try #require(try late(Dezhou.trainingEnds, "2021-11-21"))
    #expect(later.reason.message.chinese == "2021-11-21办理，已超过期限2021-11-15")
  }

  @Test(.tags(.clause), arguments: [("2021-11-15", false), ("2021-11-16", true)])
  func `DZ-3.2 the evaluation is done by 15 November`(act: String, isLate: Bool) throws {
    let deadline = Deadline(
      StatedDay(day("2021-11-15"), .clause("DZ-3.2")), restDay: .asPrinted)
    #expect((try late(deadline, act) != nil) == isLate)
  }

  @Test(.tags(.clause), arguments: [("2021-12-31", false), ("2022-01-04", true)])
  func `DZ-5.3 the statistics are filed by 31 December`(act: String, isLate: Bool) throws {
    let deadline = Deadline(
      StatedDay(day("2021-12-31"), .clause("DZ-5.3")), restDay: .nextWorkingDay)
    #expect((try late(deadline, act) != nil) == isLate)
  }

  @Test func `what has not happened is late only after the last day`() throws {
    #expect(try late(report(.asPrinted), nil, today: "2021-01-10") == nil)
    #expect(
      try late(report(.asPrinted), nil, today: "2021-01-11")?.reason.message.english.hasPrefix(
        "not done yet, after the last day") == true)
  }

  @Test func `a year that the calendar does not know is refused`() {
    let deadline = Deadline(
      StatedDay(day("2031-01-10"), .clause("X")), restDay: .asPrinted)
    #expect(throws: CalendarGap.self) { try deadline.due(by: .china) }
  }

  @Test func `the stated day binds, whatever the other readings are`() throws {
    let others = ["2021-11-10", "2021-11-20"].map { StatedDay(day($0), .clause($0)) }
    for readings in [others, others.reversed(), []] {
      for policy in Deadline.RestDayPolicy.allCases {
        let deadline = Deadline(
          StatedDay(day("2021-11-15"), .clause("X")), otherReadings: readings, restDay: policy)
        #expect(try deadline.due(by: .china).last == day("2021-11-15"))
      }
    }
  }

  @Test(.tags(.clause))
  func `RZ-3.4a enrolment is open from 20 April to 20 May, both whole`() throws {
    func code(_ moment: Instant) -> String? {
      Rizhao.window.finding(at: moment, "甲").map(brief)
    }
    #expect(code(day("2022-04-19").end) == "blocking beforeWindow RZ-3.4a")
    #expect(code(day("2022-04-20").start) == nil)
    #expect(code(try #require(day("2022-05-20").at(hour: 23, minute: 59))) == nil)
    #expect(code(day("2022-05-21").start) == "blocking afterWindow RZ-3.4a")
  }

  @Test(
    .tags(.clause), arguments: [("2021-11-20", false), ("2021-11-25", true), ("2021-12-01", false)])
  func `DZ-3.3 the appraisal falls in the last third of November`(at: String, isWithin: Bool) {
    let window = Window(day("2021-11-21")...day("2021-11-30"), .must("DZ-3.3"))
    #expect((window.finding(at: day(at).start, "甲") == nil) == isWithin)
  }
}
