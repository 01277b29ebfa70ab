import Messages
import Testing
import Training
import WorkingDays

/// Sanctions, cancellation and the bar.
@Suite struct BaseTests {
  private func exit(_ ground: ExitGround) throws -> ExitRule {
    try #require(Weifang.exits.first { $0.ground == ground })
  }

  @Test(.tags(.clause))
  func `WF-5.4.1 59 of 60 asks for a review of the qualification, without a bar`() throws {
    let rule = try exit(.unfinishedPlan)
    #expect(
      rule.review(planned: 60, finished: 59, "甲校").map(brief)
        == "blocking cancellationReview WF-5.4.1")
    #expect(rule.review(planned: 60, finished: 60, "甲校") == nil)
    #expect(rule.bar(after: day("2020-11-20")) == nil)
  }

  @Test(.tags(.clause))
  func `WF-5.4.2 there are four measures, and a fine is none of them`() {
    #expect(
      Sanction.allCases.map(\.name.chinese) == ["通报批评", "限期整改", "追缴补助资金", "取消培训基地资格"])
    #expect(Sanction(chinese: "限期整改") == .rectification)
    #expect(Sanction(chinese: "罚款") == nil)
  }

  @Test(.tags(.clause))
  func `WF-5.4.3 a severe case is closed with public criticism and both names`() {
    func codes(
      severe: Bool, _ sanctions: Set<Sanction>, _ head: String?, _ leader: String?
    ) -> [String] {
      SanctionCase(
        "案1", sanctions: sanctions, isSevere: severe, officeHead: head, leader: leader
      ).obstacles(severe: .clause("WF-5.4.3")).blocking.map(\.code)
    }
    #expect(codes(severe: true, [.criticism], "甲", "乙") == [])
    #expect(codes(severe: true, [.criticism], nil, "") == ["officeHeadMissing", "leaderMissing"])
    #expect(codes(severe: true, [.recovery], "甲", "乙") == ["criticismMissing"])
    #expect(codes(severe: false, [], nil, nil) == [])
  }

  @Test(.tags(.clause), arguments: [ExitGround.seriousFraud, .failedReview, .dishonesty])
  func `WF-5.4.4 three grounds bar a base for three years`(ground: ExitGround) throws {
    let bar = try #require(try exit(ground).bar(after: day("2020-11-20")))
    #expect(bar.finding(on: day("2020-11-20"), "甲校").map(brief) == "blocking barred WF-5.4.4")
    #expect(
      bar.finding(on: day("2023-11-19"), "甲校")?.reason.remedy
        == Phrase("2023-11-20起可以申请", "apply from 2023-11-20"))
    #expect(bar.finding(on: day("2023-11-20"), "甲校") == nil)
  }

  @Test(.tags(.clause))
  func `WF-5.4.4 with the other date rule the anniversary is barred too`() throws {
    let rule = ExitRule(
      .seriousFraud, [.cancellation], bar: ExitRule.BarTerm(years: 3, isLastDayBarred: true),
      basis: .clause("WF-5.4.4"))
    let bar = try #require(rule.bar(after: day("2020-11-20")))
    #expect(bar.finding(on: day("2023-11-20"), "甲校") != nil)
    #expect(bar.finding(on: day("2023-11-21"), "甲校") == nil)
  }

  @Test(.tags(.clause))
  func `WF-5.4.4 exactly three grounds carry a bar`() {
    #expect(
      Weifang.exits.filter { $0.bar != nil }.map(\.ground) == [
        .seriousFraud, .failedReview, .dishonesty,
      ])
    #expect(Weifang.exits.count == ExitGround.allCases.count)
  }

  @Test(arguments: ExitGround.allCases)
  func `only an unfinished plan is reviewed for its numbers`(ground: ExitGround) throws {
    let review = try exit(ground).review(planned: 60, finished: 0, "甲校")
    #expect((review != nil) == (ground == .unfinishedPlan))
  }
}
