import Testing
import Training

@Suite struct HourTests {
  struct Row: Sendable {
    let hours: [Int]
    let short: [String]
    init(_ hours: [Int], _ short: String...) {
      self.hours = hours
      self.short = short
    }
  }

  private func hours(_ row: Row) throws -> Hours {
    try #require(Hours(politics: row.hours[0], theory: row.hours[1], practice: row.hours[2]))
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row([10, 110, 90]), Row([0, 120, 90], "blocking tooFewHours.politics WF-6.2.1"),
      Row(
        [10, 110, 89], "blocking tooFewHours.practice WF-6.2.1",
        "warning tooFewHours.total WF-6.2.1"),
    ])
  func `WF-6.2.1 the parts must be reached, the total as a rule`(row: Row) throws {
    #expect(Weifang.hours.findings(on: try hours(row), "甲班").brief == row.short)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row([10, 110, 90]),
      Row(
        [10, 109, 90], "blocking tooFewHours.theory DZ-3.1a", "blocking tooFewHours.total DZ-3.1a"),
    ])
  func `DZ-3.1a a total of 209 is refused`(row: Row) throws {
    #expect(Dezhou.hours.findings(on: try hours(row), "甲班").brief == row.short)
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row([10, 110, 90]), Row([0, 120, 90], "blocking tooFewHours.politics RZ-4.3a"),
    ])
  func `RZ-4.3a technicians have the same floors`(row: Row) throws {
    for level in [Level.technician, .seniorTechnician] {
      let rule = try #require(Rizhao.hours[level])
      #expect(rule.findings(on: try hours(row), "甲班").brief == row.short)
    }
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row([0, 30, 70]), Row([5, 25, 70]), Row([0, 29, 71], "blocking tooFewHours.theory RZ-4.3b"),
      Row([4, 25, 71], "blocking tooFewHours.theory RZ-4.3b"),
    ])
  func `RZ-4.3b for senior workers politics is part of theory`(row: Row) throws {
    let rule = try #require(Rizhao.hours[.senior])
    #expect(rule.findings(on: try hours(row), "甲班").brief == row.short)
  }

  @Test func `in every small world a floor is reported exactly when it is missed`() throws {
    for politics in 0...3 {
      for theory in 0...3 {
        for practice in 0...3 {
          let hours = try #require(
            Hours(politics: politics, theory: theory, practice: practice))
          for place in [HourRule.Politics.besideTheory, .withinTheory] {
            let rule = HourRule(
              HourRule.Part.allCases.map { HourRule.Floor($0, 2, .must("X")) }, politics: place)
            let inTheory = theory + (place == .withinTheory ? politics : 0)
            let missed = [politics, inTheory, practice, politics + theory + practice].filter {
              $0 < 2
            }
            #expect(rule.findings(on: hours, "甲班").count == missed.count)
          }
        }
      }
    }
  }

  @Test func `hours below zero or beyond reason are none`() {
    #expect(Hours(politics: -1, theory: 0, practice: 0) == nil)
    #expect(Hours(politics: 0, theory: 0, practice: 10_001) == nil)
  }
}
