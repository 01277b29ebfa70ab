import Foundation
import Messages
import Spreadsheets
import WorkbookScenes
import Workbooks

let columns = [
  Column("application", names: ["申报编号"]), Column("points", names: ["得分"]),
  Column("reason", names: ["扣分原因"], required: false),
  Column("day", names: ["日期"], required: false),
]

/// The table of a workbook.
func table(
  _ book: Book, _ columns: [Column] = columns, limits: WorkbookLimits = .usual
) throws(Problems) -> Table {
  try Table(TableFile(book.bytes, file: "b.xlsx", limits: limits), columns: columns)
}

/// The text of one cell beside an application, as readers of rows get it.
func cell(_ xml: String, in book: Book = Book("")) throws(Problems) -> [String?] {
  var book = book
  book.sheets = [
    (
      "评分",
      texts(1, ["申报编号", "得分"])
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c>\(xml)</row>"
    )
  ]
  return try table(book).read { row in .some(row.has("points") ? row.text("points") : nil) }
}

/// What is wrong, one line for each problem.
func complaints<Value>(
  _ language: Language = .chinese, _ body: () throws(Problems) -> Value
) -> [String] {
  do throws(Problems) {
    _ = try body()
    return []
  } catch {
    return error.all.map { $0.line(in: language) }
  }
}

/// A workbook that another program made.
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
}
