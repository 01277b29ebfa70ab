import Assessment
import Messages
import Programmes
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks
import WorkingDays

@testable import Imports

@Suite struct ScoreWorkbookTests {
  private let cover = [
    ("格式", "jinbang-score-workbook-1"), ("批次编号", "C"), ("批次名称", "示例批次"),
    ("项目办法摘要", String(repeating: "ab", count: 32)), ("专家账号", "e1"), ("专家姓名", "专家戊"),
    ("申报清单", "JC-001;JC-002"), ("版本", "7"), ("导出时间", "2022-12-20T09:00:00+08:00"),
  ]

  private let rows = [
    ["JC-001", "甲厂", "e1", "documents", "A1", "带头人", "10", "10", ""],
    ["JC-001", "甲厂", "e1", "documents", "A2", "案例", "10", "8.5", "材料不全"],
    ["JC-001", "甲厂", "e1", "defence", "B1", "现场答辩", "10", "", ""],
    ["JC-002", "乙厂", "e1", "defence", "B1", "现场答辩", "10", "9", "超时"],
  ]

  private func workbook(
    _ changes: [String: String] = [:], rows: [[String]]? = nil
  ) -> [UInt8] {
    var book = Book("")
    let lines = cover.enumerated().map { index, line in
      texts(index + 3, [line.0, changes[line.0] ?? line.1])
    }
    let heads = ["申报编号", "单位名称", "专家", "环节", "指标", "指标名称", "满分", "得分", "扣分原因"]
    let list = (rows ?? self.rows).enumerated().map { texts($0 + 4, $1) }
    book.sheets = [
      ("封面", texts(1, ["专家离线评分表"]) + lines.joined()),
      ("评分", texts(1, ["请填写得分"]) + texts(3, heads) + list.joined()),
      ("合计", texts(1, ["申报编号", "合计"]) + texts(2, ["JC-001", "18.5"])),
    ]
    return book.bytes
  }

  private func context(
    by actor: Actor? = nil, ballot isGiven: Bool = true, entries: Int = 7
  ) throws -> ImportContext {
    let call = try #require(try scoringState().calls["C"])
    let context = try sampleContext(at: moment("2022-12-21 10:00"), by: actor)
    return isGiven ? context.taking(Ballot(of: call, entries: entries)) : context
  }

  private func complaints(_ bytes: [UInt8], in context: ImportContext) -> [String] {
    do throws(Problems) {
      _ = try CallTable.scores.acts(of: TableFile(bytes, file: "e1.xlsx"), in: context)
      return []
    } catch {
      return error.all.map { $0.line(in: .chinese) }
    }
  }

  @Test func `filled sheets are handed in, blank ones wait`() throws {
    let acts = try CallTable.scores.acts(
      of: TableFile(workbook(), file: "e1.xlsx"), in: context())
    let sheets = acts.compactMap { act -> String? in
      guard case .act(.submitSheet(let sheet)) = act.draft else { return nil }
      let marks = sheet.marks.map { "\($0.criterion)=\($0.points)\($0.reason ?? "")" }
      return "\(act.place) \(sheet.application) \(sheet.expert) \(sheet.channel) \(marks)"
    }
    #expect(
      sheets == [
        "e1.xlsx[评分]:4 JC-001 e1 documents [\"A1=10.00\", \"A2=8.50材料不全\"]",
        "e1.xlsx[评分]:7 JC-002 e1 defence [\"B1=9.00超时\"]",
      ])
  }

  @Test func `a sheet that was begun must be complete`() throws {
    var rows = rows
    rows[1][7] = ""
    #expect(
      try complaints(workbook(rows: rows), in: context()) == [
        "e1.xlsx[评分]:5:8: 错误 [H5 得分]: 此格空白；应填：0.00 到 10.00 之间的至多 2 位小数的数字"
      ])
  }

  @Test(arguments: [
    (
      "格式", "jinbang-score-workbook-2",
      "e1.xlsx[封面]:3:2: 错误 [格式]: 评分表上是“jinbang-score-workbook-2”，现在是“jinbang-score-workbook-1”"
    ),
    ("批次编号", "D", "e1.xlsx[封面]:4:2: 错误 [批次编号]: 评分表上是“D”，现在是“C”"),
    ("项目办法摘要", "ff", "e1.xlsx[封面]:6:2: 错误 [项目办法摘要]: 评分表上是“ff”，现在是“abab"),
    ("申报清单", "JC-001;JC-003", "e1.xlsx[封面]:9:2: 错误 [申报清单]: 申报清单与现在应评的不同：表上多出 JC-003，缺少 JC-002"),
    ("版本", "8", "e1.xlsx[封面]:10:2: 错误 [版本]: 评分表导出于台账第“8”条，而本台账有 7 条"),
    ("版本", "X", "e1.xlsx[封面]:10:2: 错误 [版本]: 评分表导出于台账第“X”条，而本台账有 7 条"),
    ("专家账号", "e9", "e1.xlsx[封面]:9:2: 错误 [申报清单]: 申报清单与现在应评的不同：表上多出 JC-001、JC-002"),
  ])
  func `a workbook of another version is refused with both values`(
    _ label: String, _ value: String, _ message: String
  ) throws {
    let found = try complaints(workbook([label: value]), in: context())
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }

  @Test func `an expert hands in his own workbook only`() throws {
    let other = Actor("e2", as: .expert)
    #expect(
      try complaints(workbook(), in: context(by: other)).first?.hasPrefix(
        "e1.xlsx[封面]:7:2: 错误 [专家账号]: 评分表上是“e1”，现在是“e2”") == true)
    let secretary = Actor("secretary", as: .panelSecretary)
    #expect(try complaints(workbook(), in: context(by: secretary)) == [])
  }

  @Test func `rows that are not the expert's own are refused`() throws {
    var rows = rows
    rows[0][2] = "e2"
    rows[1][2] = "e2"
    #expect(
      try complaints(workbook(rows: rows), in: context())
        == [4, 5].map {
          "e1.xlsx[评分]:\($0):3: 错误 [C\($0) 专家]: “e2”不是封面上的专家；应为：e1"
        })
  }

  @Test func `without a call to check it against the workbook is refused`() throws {
    let found = try complaints(workbook(), in: context(ballot: false))
    #expect(found.count == 1 && found[0].contains("离线评分表"))
  }
}
