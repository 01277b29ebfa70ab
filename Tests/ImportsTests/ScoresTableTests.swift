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
    let expected = try sheets.map { row, sheet in
      try PlannedAct(
        .submitSheet(sheet), .scores, row: row, at: "2022-12-20 15:00",
        by: Actor(sheet.expert, as: .expert))
    }
    #expect(try acts(.scores, text, in: context) == expected)
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
    let file = try TextFile(text: text, file: "s.csv")
    #expect(
      try LocatedSheet.read(file, under: selection)
        == sheets.map { LocatedSheet(place: Place(file: "s.csv", line: $0.row), sheet: $0.sheet) })
  }

  @Test func `the calculator refuses a criterion that occurs twice on a sheet`() throws {
    let text = text + "\nJC-001,e2,材料评审,A1,9,\nJC-001,e2,材料评审,Z9,9,"
    let problems = #expect(throws: Problems.self) {
      try LocatedSheet.read(TextFile(text: text, file: "s.csv"), under: selection)
    }
    #expect(
      problems?.all.map { $0.line(in: .chinese) } == [
        "s.csv:6:4: 错误 [指标]: “A1”与第 3 行重复；应为：只出现一次，请删除其中一行或改正",
        "s.csv:7:4: 错误 [指标]: “Z9”不是已知的评分指标；应为：“带头人”或“案例”或“现场答辩”",
      ])
  }
}
