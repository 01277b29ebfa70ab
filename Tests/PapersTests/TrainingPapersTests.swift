import Assessment
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@testable import Papers

@Suite struct TrainingPapersTests {
  /// Two welders (one passes), two cooks (both pass), one of whom left; a senior technician.
  private func trained(_ city: String) throws -> TrainingStory {
    var story = try TrainingStory(city)
    story.admit("R1", "焊工", .technician)
    story.admit("R2", "焊工", .technician)
    story.admit("R3", "中式烹调师", .technician)
    story.admit("R4", "中式烹调师", .technician)
    story.admit("R5", "焊工", .seniorTechnician)
    story.teach("K1", ["R1", "R2"], "焊工", .technician, teacher: "甲")
    story.teach("K2", ["R3", "R4"], "中式烹调师", .technician, teacher: "乙")
    story.teach("K3", ["R5"], "焊工", .seniorTechnician, teacher: "甲")
    for (id, passed) in [("R1", true), ("R2", false), ("R3", true), ("R5", true)] {
      story.result(EnrolmentID(id), passed: passed)
    }
    story.tell(
      .traineeLeft(TraineeLeft(application: "B1", enrolment: "R4", code: .ownWish, note: "-")))
    return story
  }

  /// Annex 4 of one city begins with senior technicians and has passes inside and outside the catalogue;
  /// annex 2 of the other begins with technicians and has one column of passes.
  @Test func `statistics follow the columns of each notice`() throws {
    let four = try StatisticsPaper.paper(of: trained("dezhou-2021").dossier(), application: "B1")
    #expect(
      four.tables[0].columns.map(\.heading.chinese) == [
        "职业（工种）", "高级技师培训人数", "高级技师目录内合格人数", "高级技师目录外合格人数", "技师培训人数",
        "技师目录内合格人数", "技师目录外合格人数",
      ])
    #expect(
      TrainingStory.lines(of: four) == [
        "中式烹调师,0,0,0,1,0,1", "焊工,1,1,0,2,1,0", "合计,1,1,0,3,1,1",
      ])
    #expect(four.signatures.map(\.chinese) == ["填报人", "联系电话"])
    let two = try StatisticsPaper.paper(of: trained("weifang-2020").dossier(), application: nil)
    #expect(
      two.tables[0].columns.map(\.heading.chinese) == [
        "职业（工种）", "技师培训人数", "技师考核评定合格人数", "高级技师培训人数", "高级技师考核评定合格人数",
      ])
    #expect(TrainingStory.lines(of: two).last == "合计,3,2,1,1")
  }

  @Test func `a notice without a form has no such paper`() throws {
    let dossier = try trained("rizhao-2022").dossier()
    #expect(throws: Refusal.self) {
      try StatisticsPaper.paper(of: dossier, application: nil)
    }
    #expect(throws: Refusal.self) {
      try RosterPaper.paper(of: trained("weifang-2020").dossier(), application: "B1")
    }
  }

  @Test func `a roster takes names from the vault and hides most of each number`() throws {
    let dossier = try trained("dezhou-2021").dossier(personal: [
      "identityNumber": "00000019900101001X", "phone": "000-0000-0001",
    ])
    let paper = try RosterPaper.paper(of: dossier, application: "B1")
    #expect(
      paper.tables[0].columns.map(\.key).prefix(4) == ["number", "name", "sex", "identityNumber"])
    let first = TrainingStory.lines(of: paper)[0]
    #expect(first.hasPrefix("1,名vault-R1,,000000********001X,示例厂"))
    #expect(first.contains("000******0001"))
    #expect(TrainingStory.lines(of: paper).count == 4)
  }

  @Test func `a form for one course only makes a table of each course`() throws {
    let paper = try RosterPaper.paper(
      of: trained("rizhao-2022").dossier(), application: "B1")
    #expect(
      paper.tables.map { $0.caption?.chinese } == [
        "培训工种：焊工　级别：技师", "培训工种：中式烹调师　级别：技师", "培训工种：焊工　级别：高级技师",
      ])
    #expect(
      paper.tables[0].columns.map(\.heading.chinese) == [
        "序号", "姓名", "性别", "单位名称", "出生年月", "身份证号码", "参加工作时间", "文化程度", "现从事职业",
        "从事职业年限", "现职业资格（技能等级）取得时间", "职业资格（技能等级）证书编号", "联系电话",
      ])
  }

  @Test func `forms of one person show what the vault keeps`() throws {
    let form = try PersonFormPaper.paper(
      of: trained("rizhao-2022").dossier(), enrolment: "R1")
    #expect(form.text(in: .chinese).contains("名vault-R1"))
    #expect(form.signatures.count == 2)
    let dossier = try trained("dezhou-2021").dossier()
    let pledge = try WorkPledge.paper(of: dossier, enrolment: "R1")
    #expect(pledge.text(in: .chinese).contains("单位应盖章"))
    let blank = try WorkPledge.paper(of: dossier, enrolment: nil)
    #expect(blank.tables[0].rows.count == 5)
    #expect(throws: Refusal.self) { try WorkPledge.paper(of: dossier, enrolment: "R9") }
  }

  @Test func `plans are printed in the shape of each notice`() throws {
    var levels = try TrainingStory("weifang-2020")
    for (base, technicians, seniors) in [("B1", 90, 100), ("B2", 30, 40)] {
      levels.tell(
        .planSet(
          TrainingPlan(
            application: ApplicationID(base),
            lines: [
              .init(trade: nil, level: .technician, heads: technicians),
              .init(trade: nil, level: .seniorTechnician, heads: seniors),
            ], subtotal: technicians + seniors)))
    }
    #expect(
      TrainingStory.lines(of: try TrainingPlanPaper.paper(of: levels.dossier())) == [
        "1,示例学校B2,30,40,70", "2,示例学校B1,90,100,190", ",合计,120,140,260",
      ])
    var trades = try TrainingStory("dezhou-2021")
    trades.tell(
      .planSet(
        TrainingPlan(
          application: "B1",
          lines: [
            .init(trade: "焊工", level: .technician, heads: 30),
            .init(trade: "电工", level: .technician, heads: 20),
          ], subtotal: 50)))
    #expect(
      TrainingStory.lines(of: try TrainingPlanPaper.paper(of: trades.dossier())) == [
        "1,示例学校B1,焊工,技师,30", "2,示例学校B1,电工,技师,20", ",示例学校B1,合计,,50", ",总计,,,50",
      ])
  }

  /// 30 × 3,000 + 2 × 5,000 = 100,000, of which 60% may be advanced; 28 and 2 of 3 passes earn 94,000.
  @Test func `a settlement shows what is left to pay, and its ceilings`() throws {
    var story = try TrainingStory("dezhou-2021")
    story.tell(
      .planSet(
        TrainingPlan(
          application: "B1",
          lines: [
            .init(trade: "焊工", level: .technician, heads: 30),
            .init(trade: "焊工", level: .seniorTechnician, heads: 2),
          ], subtotal: 32)))
    story.tell(
      .baseSettled(
        BaseSettled(
          application: "B1", document: "示例2号",
          lines: [
            .init(
              level: .seniorTechnician, planned: 2, trained: 3, passed: 3,
              rate: Money(fen: 500_000)),
            .init(
              level: .technician, planned: 30, trained: 31, passed: 28, rate: Money(fen: 300_000)),
          ], advance: Money(fen: 5_400_000), earned: Money(fen: 9_400_000),
          balance: Money(fen: 4_000_000), recovery: .zero, remarks: [])))
    let paper = try SettlementPaper.paper(of: story.dossier())
    #expect(
      TrainingStory.lines(of: paper) == [
        "B1,示例学校B1,高级技师,2,3,3,2,5000.00,10000.00",
        "B1,示例学校B1,技师,30,31,28,28,3000.00,84000.00", ",合计,,32,34,31,30,,94000.00",
      ])
    #expect(
      TrainingStory.lines(of: paper, table: 1)[0]
        == "B1,示例学校B1,示例2号,94000.00,54000.00,40000.00,0.00,0.00,0.00,0.00")
    #expect(paper.text(in: .chinese).contains("100,000.00元"))
    #expect(paper.text(in: .chinese).contains("60,000.00元"))
  }

  @Test func `the list of bases says who is qualified no more`() throws {
    var story = try TrainingStory("dezhou-2021")
    story.tell(
      .qualificationCancelled(
        QualificationCancelled(
          application: "B1", creditCode: "0", ground: .lowCredit, clause: nil,
          from: .init(number: 18_500), barredThrough: .init(number: 18_900))))
    let lines = TrainingStory.lines(of: try BaseList.paper(of: story.dossier()))
    #expect(lines[0].hasSuffix("有效"))
    #expect(lines[1].hasSuffix("2020-08-26取消，2021-09-30前（含）不予受理"))
  }

  @Test func `who never trained anybody has no papers of training`() throws {
    let dossier = try Story.sealed().dossier()
    for request in [.baseList, .trainingPlan, .settlement, .rewardList, .trainingStatus]
      as [PaperRequest]
    {
      #expect(throws: Refusal.self) { try request.paper(of: dossier) }
    }
  }
}
