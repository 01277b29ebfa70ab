import Messages
import Spreadsheets
import Testing

@Suite struct TableTests {
  @Test func `headings are found in any order, case and width`() throws {
    let table = try table("　ＲＥＡＳＯＮ ,得 分,Application\n无,1,A1\n")
    #expect(table.map(\.number) == [2])
    let read = try table.read { ($0.code("application"), $0.text("points"), $0.text("reason")) }
    #expect(read[0] == ("A1", "1", "无"))
  }

  @Test func `all wrong headings are named at once, with the nearest known one`() {
    #expect(
      problems { () throws(Problems) in try table("申报编码,得分,points,颜色,,x\n") } == [
        "t.csv:1:1: error [申报编码]: unknown heading “申报编码”; did you mean “申报编号”?",
        "t.csv:1:3: error [points]: heading “points” repeats column 2; expected each heading once",
        "t.csv:1:4: error [颜色]: unknown heading “颜色”; expected: “申报编号” “得分” “扣分原因”",
        "t.csv:1:5: error: a heading is blank; name the column or delete it",
        "t.csv:1:6: error [x]: unknown heading “x”; expected: “申报编号” “得分” “扣分原因”",
        "t.csv:1: error [申报编号]: a required column is missing: “申报编号” / “application”",
      ])
  }

  @Test func `blank headings at the end do no harm while nothing stands below them`() throws {
    #expect(try table("申报编号,得分,,\nA1,1,,\n").count == 1)
    #expect(
      problems { () throws(Problems) in try table("申报编号,得分,,\nA1,1,,x\n") } == [
        "t.csv:2:4: error: this row goes on after column 2, but the headings have only 2; "
          + "a cell with a comma in it must be in quotation marks"
      ])
  }

  @Test func `a row may end before optional columns only`() throws {
    #expect(try table("申报编号,得分,扣分原因\nA1,1\n").count == 1)
    #expect(
      problems { () throws(Problems) in try table("申报编号,得分,扣分原因\nA1,1\n\nA2\nA3,1,,x\n") } == [
        "t.csv:4:2: error: cells in this row: 1, expected 3 (at least 2); "
          + "the file may be cut off",
        "t.csv:5:4: error: this row goes on after column 3, but the headings have only 3; "
          + "a cell with a comma in it must be in quotation marks",
      ])
  }

  @Test func `a table of headings alone has no rows`() throws {
    #expect(try table("申报编号,得分\n").isEmpty)
  }

  @Test(arguments: [",,,\n", "\"\"\n"])
  func `a text of blank cells alone is an empty file`(text: String) {
    let optional = [Column("a", names: [], required: false)]
    #expect(
      problems { () throws(Problems) in try table(text, optional) } == [
        "t.csv: error: the file is empty; expected column headings in its first row"
      ])
  }

  @Test func `more columns than Excel has are refused without listing them`() {
    let text = String(repeating: ",", count: 20_000) + "x\n"
    #expect(
      problems { () throws(Problems) in try table(text) } == [
        "t.csv:1: error: the first row has 20001 columns, more than the 16384 of Excel; "
          + "check that this is a table"
      ])
  }

  @Test func `a missing optional column reads as blank`() throws {
    let table = try table("申报编号,得分\nA1,1\n")
    #expect(!table.has("reason"))
    #expect(try table.read { .some($0.optionalText("reason")) } == [nil])
  }

  @Test func `all rows or all problems`() {
    let text = "申报编号,得分\nA1,x\n,1\nA3,3\n\nA5,-1\n"
    #expect(
      problems { () throws(Problems) in
        try table(text).read { reader -> Int? in
          let application = reader.code("application")
          let points = reader.decimal("points", decimals: 2, in: 0...10_000)
          return application == nil ? nil : points
        }
      } == [
        "t.csv:2:2: error [得分]: “x” is not a number; expected a number with at most 2 decimals "
          + "from 0.00 to 100.00",
        "t.csv:3:1: error [申报编号]: the cell is blank; expected a number or name on one line",
        "t.csv:6:2: error [得分]: “-1” is too small; expected a number with at most 2 decimals "
          + "from 0.00 to 100.00",
      ])
  }

  @Test func `a repeated key names both rows, whatever the width of its letters`() {
    let text = "申报编号,得分\nA1,1\nA2,1\nＡ１,1\nA1,2\n"
    #expect(
      problems { () throws(Problems) in
        try table(text).read(unique: ["application", "points"]) { $0.code("application") }
      } == [
        "t.csv:4:1: error [申报编号 + 得分]: repeats row 2: “A1”, “1”; expected once, delete or "
          + "correct one of the two rows"
      ])
  }

  @Test func `beyond ten thousand problems only their number is told`() throws {
    let text = "申报编号,得分\n" + String(repeating: "A,x\n", count: 10_003)
    let found = problems { () throws(Problems) in
      try table(text).read { $0.integer("points") }
    }
    #expect(found.count == 10_001)
    #expect(found.last == "t.csv: error: 3 more problems are not listed")
  }

  @Test func `a row dropped without a reason is our mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = try table("申报编号,得分\nA1,1\n").read { _ in Int?.none }
    }
  }

  @Test func `a rule of the caller is recorded at the cell`() {
    #expect(
      problems { () throws(Problems) in
        try table("申报编号,得分\nA1,1\n").read { reader -> Int? in
          reader.refuse(
            "application", because: Phrase("不在本批次", "is not in this call"),
            expected: Phrase("本批次的申报编号", "an application of this call"))
          return 1
        }
      } == [
        "t.csv:2:1: error [申报编号]: “A1” is not in this call; expected an application of this call"
      ])
  }
}
