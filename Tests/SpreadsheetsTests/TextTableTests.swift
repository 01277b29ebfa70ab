import Spreadsheets
import Testing

@Suite struct TextTableTests {
  @Test func `columns are aligned by what the eye sees`() {
    let table = TextTable(
      columns: [.init("名次", .right), .init("单位"), .init("总分", .right), .init("入围", .center)],
      rows: [
        ["1", "甲公司", "85.50", "√"], ["12", "Beta", "7.00"],
      ],
      footer: [["", "合计", "92.50"]])
    #expect(
      table.text == """
        名次  单位     总分  入围
        ────  ──────  ─────  ────
           1  甲公司  85.50   √
          12  Beta     7.00
        ────  ──────  ─────  ────
              合计    92.50

        """)
  }

  @Test func `what is too long goes on in the next line and nothing is lost`() {
    let table = TextTable(
      columns: [.init("意见", widths: 2...10), .init("分", .right, widths: 6...6)],
      rows: [["建设方案完整可行", "1"], ["the plan is complete", "2"], ["甲\n乙", "3"]])
    #expect(
      table.lines == [
        "意见            分",
        "──────────  ──────",
        "建设方案完       1",
        "整可行",
        "the plan         2",
        "is",
        "complete",
        "甲               3",
        "乙",
      ])
  }

  @Test func `no line begins with a closing mark or ends with an opening one`() {
    let table = TextTable(
      columns: [.init("单位", widths: 2...10)], rows: [["示例公司（虚构）"], ["示例厂）（虚构"]])
    #expect(
      table.lines == ["单位", "──────────", "示例公司", "（虚构）", "示例厂）", "（虚构"])
  }

  @Test(arguments: 2...9)
  func `no line is wider than its column and every character survives`(width: Int) {
    let text = "山西 ABC（示范）technician e\u{301}𠀀甲乙 a"
    let table = TextTable(columns: [.init("x", widths: 2...width)], rows: [[text]])
    let lines = table.lines.dropFirst(2)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `characters that would disturb a terminal are spelled out`() {
    let table = TextTable(columns: [.init("x")], rows: [["a\u{1B}[31m\u{202E}b"]])
    #expect(table.lines.last == "a[U+001B][31m[U+202E]b")
  }

  /// Python: unicodedata.east_asian_width is W or F for the first group; combining marks are Mn.
  @Test(arguments: [
    ("甲", 2), ("Ａ", 2), ("、", 2), ("（", 2), ("〔", 2), ("　", 2), ("￥", 2), ("한", 2), ("𠀀", 2),
    ("😀", 2),
    ("a", 1), ("¥", 1), ("é", 1), ("e\u{301}", 1), ("ｱ", 1), ("…", 1), ("①", 1), ("№", 1), ("", 0),
    ("甲乙丙ab", 8),
  ])
  func `display width follows East Asian Width`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}
