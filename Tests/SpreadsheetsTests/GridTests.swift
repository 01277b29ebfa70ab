import Messages
import Testing

@testable import Spreadsheets

@Suite struct GridTests {
  private func grid(_ text: String) throws(Problems) -> Grid {
    try Grid(TextFile(text: text, file: "t.csv"))
  }

  private func rows(_ text: String) throws(Problems) -> [[String]] {
    let grid = try grid(text)
    return grid.lines.indices.map { index in
      grid.cells(ofRow: index).map { CellText.lenient(grid.bytes(of: $0)) }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line break ends a row`(lineBreak: String) throws {
    let text = ["a,b", "1,2", "3,4"].joined(separator: lineBreak)
    #expect(try rows(text) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(try rows(text + lineBreak) == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test(arguments: [",", ";", "\t"])
  func `the heading row decides the separator`(separator: String) throws {
    let text = "\n\"x,;\ty\"\(separator)b\(separator)c\n1\(separator)2\(separator)3"
    #expect(try rows(text) == [["x,;\ty", "b", "c"], ["1", "2", "3"]])
  }

  @Test func `quoted cells keep separators, quotes and line breaks`() throws {
    #expect(
      try rows("a,b\n\"1,2\",\"say \"\"yes\"\"\"\n\"two\r\nlines\",\"\"\"\"") == [
        ["a", "b"], ["1,2", "say \"yes\""], ["two\nlines", "\""],
      ])
  }

  @Test func `blank rows are left out but counted, as Excel counts them`() throws {
    let grid = try grid("\n,\na,b\n\n\"x\ny\",1\n  ,\"\"\n2,3")
    #expect(grid.lines.map(\.number) == [3, 5, 7])
  }

  @Test func `every misplaced quote is located by line and column of the text`() {
    let text = "甲,b\n\"二\n行\",c\"d\"\n\"e\"f,g\n1,\"open\n2,3\n"
    #expect(
      problems { () throws(Problems) in try grid(text) } == [
        "t.csv:3:5: error: a quotation mark inside a cell that does not begin with one; expected "
          + "the whole cell in quotation marks, with those inside doubled",
        "t.csv:4:4: error: text after the closing quotation mark; a quotation mark inside a cell "
          + "must be doubled",
        "t.csv:5:3: error: the quotation mark that opens here is never closed; expected one at "
          + "the end of the cell, or the file was cut off",
      ])
  }

  /// All tables of two rows and two cells over an alphabet of everything that is special.
  @Test func `what is written is what is read`() throws {
    let words = [
      "", "a", "=1", "'", "'=", "\"", ",", ";", "\n", "甲 乙", "-", "a\"\"b", "＝x", "\"\u{301}",
    ]
    for first in words {
      for second in words {
        for third in words {
          let written = [["h1", "h2"], ["x" + first, second], [third, "y"]]
          var csv = CSVText(byteOrderMark: true)
          for row in written { csv.append(row.map { .text($0) }) }
          let grid = try grid(csv.text)
          let read = grid.lines.indices.map { index in
            grid.cells(ofRow: index).map { raw(grid.bytes(of: $0)).withoutFormulaGuard }
          }
          try #require(read == written)
        }
      }
    }
  }

  /// The cell without the cleaning that readers do.
  private func raw(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      separator: "\"", omittingEmptySubsequences: false
    ).enumerated().reduce(into: "") { text, part in
      text += part.offset.isMultiple(of: 2) ? String(part.element) : "\"" + String(part.element)
    }
  }
}
