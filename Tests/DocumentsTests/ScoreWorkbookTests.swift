import Assessment
import Messages
import Papers
import Programmes
import Testing

@testable import Documents

@Suite struct ScoreWorkbookTests {
  private static func book(_ language: Language = .chinese) throws -> Workbook {
    let workbook = try ScoreWorkbook(of: Dossier.scoring(), expert: "e1", version: 467)
    return Workbook(try workbook.xlsx(in: language))
  }

  @Test(arguments: Language.allCases)
  func `the cover says whose it is and of which version`(language: Language) throws {
    let book = try ScoreWorkbookTests.book(language)
    let cells = book.cells(1)
    #expect(book.names == ["封面", "评分", "合计"])
    let lines = (3...11).map { [cells["A\($0)"]?.words ?? "", cells["B\($0)"]?.words ?? ""] }
    #expect(
      lines == [
        ["格式", "jinbang-score-workbook-1"], ["批次编号", "2022"],
        ["批次名称", language == .chinese ? "2022年示例批次" : "Sample call 2022"],
        ["项目办法摘要", String(repeating: "ab", count: 32)], ["专家账号", "e1"], ["专家姓名", "评委甲"],
        ["申报清单", "W01;W03"], ["版本", "467"], ["导出时间", "2022-12-14T09:00:00+08:00"],
      ])
  }

  /// e1 is recused from W02 and has handed in the documents of W01.
  @Test func `every row that is still to be scored stands there once`() throws {
    let cells = try ScoreWorkbookTests.book().cells(2)
    let columns = ["A", "C", "D", "G", "I", "L", "M"]
    #expect(
      columns.map { cells["\($0)3"]?.words } == [
        "申报编号", "专家", "环节", "指标", "满分", "得分", "扣分原因",
      ])
    let rows = (4...6).map { row in columns.map { cells["\($0)\(row)"]?.words ?? "-" } }
    #expect(
      rows == [
        ["W01", "e1", "defence", "C1", "-", "-", "-"],
        ["W03", "e1", "documents", "B1", "-", "-", "-"],
        ["W03", "e1", "defence", "C1", "-", "-", "-"],
      ])
    #expect(cells["A7"] == nil)
  }

  @Test func `only points and reasons are open, with the steps of the programme`() throws {
    let sheet = try ScoreWorkbookTests.book().sheet(2)
    #expect(sheet.contains("<sheetProtection"))
    let rules = sheet.contents(of: "formula1")
    #expect(
      rules == [
        "OR(L4=40.00,L4=20.00)",
        "AND(ISNUMBER(L5),L5>=0,L5<=50.00,ABS(L5*100-ROUND(L5*100,0))<0.000001,"
          + "MOD(ROUND(L5*100,0),50)=0)",
        "OR(L6=40.00,L6=20.00)",
      ])
    #expect(sheet.contains("请填 0 到 50 之间的数，每 0.5 分一档"))
    #expect(sheet.contains("请填下列分值之一：好＝40、差＝20"))
  }

  @Test func `totals are formulas over the list`() throws {
    let cells = try ScoreWorkbookTests.book().cells(3)
    #expect(cells["A3"]?.words == "W01")
    #expect(
      cells["C3"]?.formula
        == "SUMIFS('评分'!$L$4:$L$6,'评分'!$A$4:$A$6,A3,'评分'!$D$4:$D$6,\"defence\")")
    #expect(cells["E4"]?.formula == "SUMIFS('评分'!$L$4:$L$6,'评分'!$A$4:$A$6,A4)")
    #expect(cells["F4"]?.number == 90)
    #expect(
      cells["G4"] == .init(number: 2, formula: "COUNTIFS('评分'!$A$4:$A$6,A4,'评分'!$L$4:$L$6,\"\")"))
  }

  @Test func `in English a row of translations stands above the headings`() throws {
    let cells = try ScoreWorkbookTests.book(.english).cells(2)
    #expect(cells["L3"]?.words == "points")
    #expect(cells["L4"]?.words == "得分")
    #expect(cells["A5"]?.words == "W01")
  }

  @Test(arguments: [("e9", "notScorer"), ("e2", "nothingLeft")])
  func `there is no workbook without anything to score`(expert: String, code: String) throws {
    let refusal = #expect(throws: Refusal.self) {
      _ = try ScoreWorkbook(of: Dossier.scoring(), expert: PersonID(expert), version: 1)
    }
    #expect(refusal?.reasons.map(\.code) == [code])
  }
}
