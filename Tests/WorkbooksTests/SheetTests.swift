import Messages
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks

@Suite struct SheetTests {
  private func rows(_ book: Book) throws(Problems) -> [String] {
    try table(book).read { row in
      "\(row.row.number) \(row.code("application") ?? "?") \(row.text("points") ?? "?")"
    }
  }

  @Test func `titles above, blank rows between and remarks beside do not matter`() throws {
    let book = Book(
      texts(1, ["2022年评分表"]) + texts(3, ["单位", "样例市"])
        + texts(5, ["", "得分", "申报编号", "", "错误说明"])
        + texts(6, ["", "9", "JC-1", "", "太大"])
        + "<row r=\"7\"/><row r=\"8\"><c r=\"A8\" s=\"1\"/></row>"
        + texts(1000, ["", "8", "JC-2"]))
    #expect(try rows(book) == ["6 JC-1 9", "1000 JC-2 8"])
  }

  @Test func `heads of two rows are joined, and merged cells fill the rows below`() throws {
    var book = Book(
      texts(1, ["申报表"]) + texts(2, ["单位名称", "培训人数", "", "得分"])
        + texts(3, ["", "技师", "高级技师", ""]) + texts(4, ["甲厂", "3", "2", "1"])
        + texts(5, ["", "4", "1", "2"]) + texts(6, ["", "5", "0", "3"]))
    book.afterRows =
      "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/>"
      + "<mergeCell ref=\"D2:D3\"/><mergeCell ref=\"A4:A5\"/></mergeCells>"
    let columns = [
      Column("unit", names: ["单位名称"]), Column("a", names: ["培训人数/技师"]),
      Column("b", names: ["高级技师"]), Column("points", names: ["得分"]),
    ]
    let rows = try table(book, columns).read { row in
      ["unit", "a", "b", "points"].map { row.has($0) ? row.text($0) ?? "?" : "-" }
        .joined(separator: " ")
    }
    #expect(rows == ["甲厂 3 2 1", "甲厂 4 1 2", "- 5 0 3"])
  }

  @Test func `the sheet is the only one with the columns`() throws {
    var book = Book("")
    book.sheets = [
      ("说明", texts(1, ["申报编号", "怎样填写"])), ("空", ""),
      ("数据", texts(1, ["申报编号", "得分"]) + texts(2, ["JC-1", "9"])),
    ]
    #expect(try rows(book) == ["2 JC-1 9"])
  }

  @Test func `several sheets that fit are listed, and one may be named`() throws {
    let sheet = texts(1, ["申报编号", "得分"])
    var book = Book("")
    book.sheets = [
      ("一组", sheet + texts(2, ["JC-1", "9"])), ("二组", sheet + texts(2, ["JC-2", "8"])),
    ]
    let copy = book
    #expect(
      complaints { () throws(Problems) in try table(copy) } == [
        "b.xlsx: 错误: 几个工作表都有所需的列：“一组” “二组”；请写明用哪一个，或删除多余的工作表"
      ])
    let file = try TableFile(book.bytes, file: "b.xlsx")
    #expect(file.sheetNames == ["一组", "二组"])
    #expect(try Table(file.sheet(named: "二组"), columns: columns).count == 1)
    #expect(
      complaints(.english) { () throws(Problems) in try file.sheet(named: "三组") } == [
        "b.xlsx: error: there is no sheet “三组”; expected one of “一组” “二组”"
      ])
  }

  @Test func `sheets that all lack columns are told one by one`() {
    var book = Book("")
    book.sheets = [("甲", texts(1, ["申报编号", "x"])), ("乙", texts(1, ["得分", "y"]))]
    let copy = book
    #expect(
      complaints { () throws(Problems) in try table(copy) } == [
        "b.xlsx[甲]: 错误: 这个工作表缺少必需的列：“得分”", "b.xlsx[乙]: 错误: 这个工作表缺少必需的列：“申报编号”",
      ])
  }

  @Test func `wrong headings, stray cells and blank cells are named by sheet and cell`() {
    let book = Book(
      texts(2, ["申报编号", "得份", "得分"]) + texts(3, ["JC-1", "", "9"]))
    #expect(
      complaints { () throws(Problems) in try rows(book) } == [
        "b.xlsx[评分]:2:2: 错误 [得份]: 不认识列名“得份”；是否为“得分”？"
      ])
    let stray = Book(
      texts(1, ["申报编号", "得分"]) + texts(2, ["JC-1", "", "", "x"]) + texts(3, ["", "9"]))
    #expect(
      complaints { () throws(Problems) in try rows(stray) } == [
        "b.xlsx[评分]:2:4: 错误 [D2]: 这一格在表头的右边，没有列名；应删除，或在表头补上列名"
      ])
    let blank = Book(texts(1, ["申报编号", "得分"]) + texts(2, ["JC-1"]) + texts(3, ["", "9"]))
    #expect(
      complaints { () throws(Problems) in try rows(blank) } == [
        "b.xlsx[评分]:2:2: 错误 [B2 得分]: 此格空白；应填：文字",
        "b.xlsx[评分]:3:1: 错误 [A3 申报编号]: 此格空白；应填：不换行的编号或名称",
      ])
  }

  @Test func `hidden sheets are left out with a note`() throws {
    var book = Book("")
    let sheet = texts(1, ["申报编号", "得分"])
    book.sheets = [("旧", sheet), ("新", sheet + texts(2, ["JC-1", "9"]))]
    book.hidden = ["旧"]
    let file = try TableFile(book.bytes, file: "b.xlsx")
    #expect(try Table(file, columns: columns).count == 1)
    #expect(
      file.notes.map { $0.line(in: .chinese) } == [
        "b.xlsx: 提示: 隐藏的工作表没有读取：“旧”；需要时请取消隐藏"
      ])
  }

  @Test func `a text is read as before`() throws {
    let file = try TableFile(Array("申报编号,得分\nJC-1,9\n".utf8), file: "t.csv")
    #expect(try Table(file, columns: columns).count == 1)
    #expect(file.sheetNames == [])
  }

  @Test func `a workbook of openpyxl is read`() throws {
    let file = try TableFile(try fixture("openpyxl.xlsx"), file: "b.xlsx")
    let names = ["申报编号", "专家", "环节", "指标", "得分", "扣分原因", "日期"]
    let table = try Table(
      file, columns: names.map { Column($0, names: [$0], required: $0 != "扣分原因") })
    let rows = try table.read { row in
      "\(row.row.number) "
        + names.map { row.has($0) ? row.text($0) ?? "?" : "-" }.joined(separator: "|")
    }
    #expect(
      rows == [
        "5 JC-001|e1|材料评审|A1|10|-|2022-12-08",
        "6 JC-001|e1|材料评审|A2|84.5|材料\"不全\"|2022-12-08 17:30",
        "9 JC-002|e2|材料评审|A1|８．５|=1+1 文本|2022年12月8日", "10 JC-003|e2|材料评审|A1|0.3|𠮷|44903",
      ])
    #expect(file.sheetNames == ["评分", "说明"])
  }

  @Test func `a workbook of LibreOffice is read with its computed totals`() throws {
    let file = try TableFile(try fixture("libreoffice.xlsx"), file: "b.xlsx")
    let names = ["单位名称", "培训人数/技师", "培训人数/高级技师", "合计", "日期"]
    let table = try Table(file, columns: names.map { Column($0, names: [$0]) })
    let rows = try table.read { row in
      names.map { row.text($0) ?? "?" }.joined(separator: "|")
    }
    #expect(
      rows == [
        "甲厂（虚构）|3|2|5|2022-01-31", "甲厂（虚构）|1|0|1|2022-02-28", "乙厂（虚构）|5|1|6|2022-03-01",
      ])
  }
}
