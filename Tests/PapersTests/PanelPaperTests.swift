import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Testing

@Suite struct PanelPaperTests {
  @Test func `the summary shows test vector T1: mean 82.86, trimmed 85.80`() throws {
    let paper = try ScoreSummary.paper(of: Story.sealed().dossier())
    let row = paper.row("sheets", where: "application", is: "W01")
    #expect(row?["mean"] == "82.86")
    #expect(row?["trimmedMean"] == "85.80")
    #expect(row?["highest"] == "91.00")
    #expect(row?["lowest"] == "60.00")
    #expect(row?["deviations"] == "评委庚-27.59%")
    #expect(paper.row("sheets", where: "application", is: "W05")?["expert3"] == "回避")
  }

  @Test func `channels that count by shares have a table each`() throws {
    let paper = try ScoreSummary.paper(of: Story.scored(under: .shared).dossier())
    #expect(paper.tables.map(\.caption?.chinese) == ["材料评审", "答辩"])
    // By hand: docs (53,54,51,48,54,52,38) → trimmed (53+51+48+54+52)/5 = 51.6; defence
    // (35.5,37,34,31,36,34.5,22) → 34.2; 0.6·51.6 + 0.4·34.2 = 44.64.
    let rows = paper.tables.compactMap { table in
      table.rows.first { $0[1] == .same("W01") }
    }
    #expect(
      rows.map { $0[13] } == [.points(.init(hundredths: 5160)), .points(.init(hundredths: 3420))])
    #expect(rows.map { $0[17] } == Array(repeating: .points(.init(hundredths: 4464)), count: 2))
  }

  /// By hand: documents (45+46+43+40+46+44+30)/7 + 8 = 50.00, defence 230/7 = 32.86; trimmed by
  /// criterion 8 + 43.6 + 34.2 = 85.80.
  @Test func `where extremes are dropped by criterion the channels say that they are plain means`()
    throws
  {
    let paper = try AwardList.paper(of: Story.scored(under: .trimmedByCriterion).dossier())
    let row = paper.row("ranking", where: "application", is: "W01")
    #expect(row?["documents"] == "50.00")
    #expect(row?["defence"] == "32.86")
    #expect(row?["total"] == "85.80")
    #expect(paper.item("channels") == "为去极值前的平均分，不直接相加为总分")
  }

  @Test func `an absent expert is marked, minuted and has no sheet to print`() throws {
    let dossier = try Story.scored(under: .shared, absent: "e7").dossier()
    let summary = try ScoreSummary.paper(of: dossier)
    #expect(summary.row("sheets", where: "application", is: "W01")?["expert7"] == "缺席")
    let minutes = try Minutes.paper(of: dossier)
    #expect(
      minutes.row("excused", where: "kind", is: "缺席") == [
        "expert": "评委庚", "kind": "缺席", "application": "全部", "ground": "因病请假",
      ])
    #expect(minutes.row("members", where: "name", is: "评委庚")?["present"] == "否")
    #expect(throws: Refusal.self) {
      try ScoreSheetPaper.paper(of: dossier, application: "W01", expert: "e7")
    }
  }

  @Test func `two panels have a table each, and a mask stays with its expert`() throws {
    let first = Array(Story.units.prefix(6).map(\.id))
    let rest = Array(Story.units.dropFirst(6).map(\.id))
    let panels = [
      Panel(id: "P1", experts: Story.experts, applications: first),
      Panel(id: "P2", experts: Story.experts.reversed(), applications: rest),
    ]
    let dossier = try Story.scored(under: .shared, panels: panels).dossier()
    let summary = try ScoreSummary.paper(of: dossier)
    #expect(
      summary.tables.map(\.caption?.chinese) == [
        "评审组P1、材料评审", "评审组P1、答辩", "评审组P2、材料评审", "评审组P2、答辩",
      ])
    let ranking = try AwardList.paper(of: dossier).parsed()["ranking"] as? [[String: Any]]
    let sheets = ranking?.first { $0["application"] as? String == "W07" }?["sheets"]
    let names = (sheets as? [[String: Any]])?.prefix(2).compactMap { $0["expert"] as? String }
    #expect(names == ["专家7", "专家6"])
  }

  @Test func `a sheet that is not signed yet is a form to fill in`() throws {
    var story = try Story.reviewed()
    story.on(2022, 12, 14)
    try story.advance()
    try story.secretary(.seatPanel(Panel(id: "P1", experts: Story.experts)))
    let paper = try ScoreSheetPaper.paper(of: story.dossier(), application: "W02", expert: "e1")
    #expect(paper.row("documents", where: "criterion", is: "B1 制度、场所和设备")?["points"] == "")
    #expect(
      paper.row("objective", where: "criterion", is: "A1 合格带头人人数") == [
        "group": "A 技能带头人队伍", "criterion": "A1 合格带头人人数", "full": "10.00",
        "guidance": "3人6分，每多1人加1分", "points": "10.00", "grounds": "技能带头人数：7人",
        "basis": "JC-1.1.1、拟定",
      ])
  }

  @Test(arguments: [("W05", "e3"), ("W15", "e1"), ("W01", "city")])
  func `no sheet is printed for whom may not score`(application: String, expert: String) throws {
    let dossier = try Story.sealed().dossier()
    #expect(throws: Refusal.self) {
      try ScoreSheetPaper.paper(
        of: dossier, application: ApplicationID(application), expert: PersonID(expert))
    }
  }

  @Test func `the minutes keep votes, corrections, deviations and findings`() throws {
    let paper = try Minutes.paper(of: Story.evaluated().dossier())
    #expect(
      paper.row("ties", where: "application", is: "W11、W10")?["text"]
        == "评审组表决：7人参加，5票赞成W11列前")
    #expect(paper.row("corrections", where: "code", is: "03 分值汇总计算错误")?["note"] == "分值抄录有误")
    #expect(
      paper.row("deviations", where: "application", is: "W01")?["answer"] == "设备清单不全，坚持原评分")
    #expect(paper.row("vetoes", where: "application", is: "W13")?["veto"] == "V3 违法违规（JC-1.2.1b）")
    #expect(paper.row("results", where: "application", is: "W09")?["conclusion"] == "拟授牌")
  }
}
