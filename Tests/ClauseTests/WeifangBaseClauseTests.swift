import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("WF-5 培训基地")
struct WeifangBaseClauseTests {
  @Test("WF-5.1.1 理论教学场所，缺口每10%扣1分", .tags(.clause))
  func theory() throws {
    // 40 seats for a class of 50 leave two tenths without a seat.
    #expect(try weifang().assessed("A1", ["seatGapTenths": .number(2)]) == "6.00")
    #expect(try weifang().assessed("A1", ["seatGapTenths": .number(0)]) == "8.00")
  }

  @Test("WF-5.1.2 技能训练场所和设备，按工种得分", .tags(.clause))
  func practice() throws {
    let facts: [FactID: FactValue] = ["equippedTrades": .number(3), "trades": .number(4)]
    #expect(try weifang().assessed("A2", facts) == "9.00")
  }

  @Test("WF-5.1.3 每名教师都有规定的职务或资格，不合格的指明姓名", .tags(.clause))
  func teachers() throws {
    let programme = try weifang()
    let gate = try #require(programme.conditions.first { $0.basis.clause == "WF-5.1.3" })
    func verdict(_ names: String) -> Verdict {
      gate.rule.verdict(
        over: Facts(
          stated: ["theoryTeachersWithoutTitle": .text(names)], documents: [], kind: "accredited",
          lastDay: programme.intake.lastDay, programme: programme))
    }
    #expect(verdict("").holds)
    #expect(verdict("张某（中级）").answer == .no)
    #expect(
      verdict("张某（中级）").shortfalls.map(\.message.chinese)
        == ["没有高级专业技术职务的理论教师：要求没有，现为张某（中级）"])
    #expect(gate.failure == .ineligible)
  }

  @Test("WF-5.1.4 协调和组织教学能力0至5分", .tags(.clause))
  func organising() throws {
    let criterion = try #require(try weifang().rubric("annual")?.criterion("A3"))
    #expect(criterion.points == Points(hundredths: 500))
    #expect(criterion.isJudged)
  }

  @Test("WF-5.2.1 专门班子和教学管理细则", .tags(.clause))
  func team() throws {
    let programme = try weifang()
    #expect(programme.assessed("C1", [:]) == "0.00")
    #expect(programme.assessed("C1", [:], with: ["appointment"]) == "4.00")
    #expect(programme.conditions.contains { $0.rule == .attached("teachingRules") })
  }

  @Test("WF-5.2.2 每个班次有抽查记录", .tags(.clause))
  func records() throws {
    // Six classes with five records.
    let facts: [FactID: FactValue] = ["classes": .number(6), "classesUnchecked": .number(1)]
    #expect(try weifang().assessed("C3", facts) == "5.00")
  }

  @Test("WF-5.4.1 未完成计划的启动取消资格审查，不带三年限制", .tags(.clause))
  func unfinished() throws {
    let exit = try #require(try weifang().rules().supervision?.exit(on: .unfinishedPlan))
    #expect(
      exit.review(planned: 60, finished: 59, "甲").map(brief)
        == "blocking cancellationReview WF-5.4.1")
    #expect(exit.review(planned: 60, finished: 60, "甲") == nil)
    #expect(exit.sanctions == [.cancellation])
    #expect(exit.bar(after: day("2020-11-20")) == nil)
  }

  @Test("WF-5.4.2 处理只有四种", .tags(.clause))
  func sanctions() throws {
    let allowed = try #require(try weifang().rules().supervision).sanctions
    #expect(Set(allowed) == Set(Sanction.allCases))
    #expect(allowed.count == 4)
    #expect(Sanction(chinese: "罚款") == nil)
  }

  @Test("WF-5.4.3 严重问题通报批评并记明责任人", .tags(.clause))
  func severe() throws {
    let basis = try #require(try weifang().rules().supervision?.severe)
    let open = SanctionCase("案1", sanctions: [.criticism], isSevere: true)
    #expect(
      open.obstacles(severe: basis).map(brief) == [
        "blocking officeHeadMissing WF-5.4.3", "blocking leaderMissing WF-5.4.3",
      ])
    let named = SanctionCase(
      "案1", sanctions: [.criticism], isSevere: true, officeHead: "甲", leader: "乙")
    #expect(named.obstacles(severe: basis) == [])
  }

  @Test(
    "WF-5.4.4 造假、评定不合格、失信的三年内不予受理", .tags(.clause),
    arguments: [ExitGround.seriousFraud, .failedReview, .dishonesty])
  func bar(ground: ExitGround) throws {
    let exit = try #require(try weifang().rules().supervision?.exit(on: ground))
    let bar = try #require(exit.bar(after: day("2020-11-20")))
    #expect(
      bar.finding(on: day("2023-11-19"), "甲").map(brief) == "blocking barred WF-5.4.4")
    #expect(bar.finding(on: day("2023-11-20"), "甲") == nil)
  }

  @Test("WF-A1 附件1：五个基地190、130、70、60、50", .tags(.clause))
  func plans() throws {
    let heads: [(technician: Int, senior: Int)] = [
      (90, 100), (30, 100), (30, 40), (30, 30), (30, 20),
    ]
    let plan = try weifang().rules().plan
    let sum = [
      Level.technician: heads.map(\.technician).reduce(0, +),
      .seniorTechnician: heads.map(\.senior).reduce(0, +),
    ]
    #expect(plan.finding(onPlanned: sum, "附件1") == nil)
    let caps = heads.compactMap { plan.tolerance?.cap(on: $0.technician + $0.senior) }
    #expect(caps == [228, 156, 84, 72, 60])
    #expect(caps.reduce(0, +) == 600)
  }

  @Test("WF-8.3 实际人数原则上不高于计划的120%", .tags(.clause))
  func tolerance() throws {
    let tolerance = try #require(try weifang().rules().plan.tolerance)
    #expect(tolerance.finding(heads: 60, planned: 50, "甲") == nil)
    #expect(
      tolerance.finding(heads: 61, planned: 50, "甲").map(brief) == "warning planExceeded WF-8.3")
  }
}
