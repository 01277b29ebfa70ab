import Assessment
import Messages
import Programmes
import Quantities
import Spreadsheets
import Testing
import WorkingDays

@testable import Imports

@Suite struct ScoresTableTests {
  private let text = """
    申报编号,专家,环节,指标,得分,扣分原因
    JC-001,e1,材料评审,A1,10,
    JC-001,e2,documents,A1,9.5,人数略少
    JC-001,e1,材料评审,案例,８．５,材料不全
    JC-001,e1,答辩,B1,7.00,表述不清
    """

  private func sheet(
    _ expert: PersonID, _ channel: ChannelID, _ points: [CriterionID: Int],
    _ reasons: [CriterionID: String]
  ) -> ScoreSheet {
    ScoreSheet(
      application: "JC-001", expert: expert, channel: channel,
      points: points.mapValues { Points(hundredths: $0) }, reasons: reasons)
  }

  private var sheets: [(row: Int, sheet: ScoreSheet)] {
    [
      (2, sheet("e1", "documents", ["A1": 1000, "A2": 850], ["A2": "材料不全"])),
      (3, sheet("e2", "documents", ["A1": 950], ["A1": "人数略少"])),
      (5, sheet("e1", "defence", ["B1": 700], ["B1": "表述不清"])),
    ]
  }

  @Test func `rows become sheets, each signed by its expert`() throws {
    let context = try sampleContext(at: moment("2022-12-20 15:00"))
    let rows: [[String: Int]] = [["A1": 2, "A2": 4], ["A1": 3], ["B1": 5]]
    let expected = try zip(sheets, rows).map { sheet, rows in
      PlannedAct(
        place: Place(file: "scores.csv", line: sheet.row), at: try moment("2022-12-20 15:00"),
        actor: Actor(sheet.sheet.expert, as: .expert), draft: .act(.submitSheet(sheet.sheet)),
        cells: rows.mapValues { Place(file: "scores.csv", line: $0, column: 5) })
    }
    #expect(try acts(.scores, text, in: context) == expected)
  }

  @Test func `a rule that speaks of a criterion speaks of its cell`() throws {
    let context = try sampleContext(at: moment("2022-12-20 15:00"))
    let act = try #require(try acts(.scores, text, in: context).first)
    let reason = Reason(
      "x", subject: "JC-001 · e1 · A2", Phrase(same: "m"), remedy: Phrase(same: ""))
    #expect(act.place(of: reason) == Place(file: "scores.csv", line: 4, column: 5))
    let other = Reason("x", subject: "JC-001", Phrase(same: "m"), remedy: Phrase(same: ""))
    #expect(act.place(of: other) == Place(file: "scores.csv", line: 2))
  }

  @Test func `points above the full mark are bad data at their cell`() throws {
    let context = try sampleContext(at: moment("2022-12-20 15:00"))
    let text = """
      申报编号,专家,环节,指标,得分
      JC-001,e1,材料评审,A1,10.01
      JC-001,e1,材料评审,A2,-1
      """
    #expect(
      try complaints(.scores, text, in: context) == [
        "scores.csv:2:5: 错误 [得分]: “10.01”太大；应为：0.00 到 10.00 之间的至多 2 位小数的数字",
        "scores.csv:3:5: 错误 [得分]: “-1”太小；应为：0.00 到 10.00 之间的至多 2 位小数的数字",
      ])
  }

  @Test func `the secretary enters paper sheets for experts`() throws {
    let secretary = Actor("secretary", as: .panelSecretary)
    let context = try sampleContext(at: moment("2022-12-20 15:00"), by: secretary)
    #expect(try acts(.scores, text, in: context).map(\.actor) == [secretary, secretary, secretary])
  }

  @Test func `a reopened sheet is signed again at another moment`() throws {
    let text = """
      时间,申报编号,专家,环节,指标,得分
      2022-12-20 15:00,JC-001,e1,答辩,B1,10
      2022-12-21 10:00,JC-001,e1,答辩,B1,9
      """
    #expect(
      try acts(.scores, text).map(\.at) == [
        moment("2022-12-20 15:00"), moment("2022-12-21 10:00"),
      ])
  }

  @Test func `the calculator needs neither a call nor people`() throws {
    let file = TableFile(try TextFile(text: text, file: "s.csv"))
    #expect(
      try LocatedSheet.read(file, under: selection)
        == sheets.map { LocatedSheet(place: Place(file: "s.csv", line: $0.row), sheet: $0.sheet) })
  }

  @Test func `the calculator refuses a criterion that occurs twice on a sheet`() throws {
    let text = text + "\nJC-001,e2,材料评审,A1,9,\nJC-001,e2,材料评审,Z9,9,"
    let problems = #expect(throws: Problems.self) {
      try LocatedSheet.read(TableFile(TextFile(text: text, file: "s.csv")), under: selection)
    }
    #expect(
      problems?.all.map { $0.line(in: .chinese) } == [
        "s.csv:6:4: 错误 [指标]: “A1”与第 3 行重复；应为：只出现一次，请删除其中一行或改正",
        "s.csv:7:4: 错误 [指标]: “Z9”不是已知的评分指标；应为：“带头人”或“案例”或“现场答辩”",
      ])
  }
}
