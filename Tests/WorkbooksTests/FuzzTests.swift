import Messages
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks

/// Damaged workbooks give problems or a table, never a crash.
@Suite struct FuzzTests {
  static let fixtures = ["openpyxl.xlsx", "libreoffice.xlsx", "uncomputed.xlsx"]

  /// Reads a file to its last cell.
  private func outcome(_ bytes: [UInt8]) -> Bool {
    do throws(Problems) {
      let table = try Table(TableFile(bytes, file: "b.xlsx"), columns: columns)
      _ = try table.read { $0.text("points") }
      return true
    } catch {
      return !error.all.isEmpty
    }
  }

  @Test(arguments: fixtures)
  func `a truncated workbook is refused`(_ name: String) throws {
    let bytes = try fixture(name)
    for end in stride(from: 0, to: bytes.count, by: 64) {
      let problems = complaints { () throws(Problems) in
        try Table(TableFile(Array(bytes[..<end]), file: "b.xlsx"), columns: columns)
      }
      #expect(!problems.isEmpty)
    }
  }

  @Test(arguments: fixtures)
  func `flipped bytes give problems or a table`(_ name: String) throws {
    let bytes = try fixture(name)
    var random = Xorshift(state: 2022)
    for _ in 0..<400 {
      var copy = bytes
      for _ in 0...random.below(4) {
        copy[random.below(copy.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      #expect(outcome(copy))
    }
  }

  /// Inside an archive the check sums catch nearly everything, so the parts are damaged before packing.
  @Test func `flipped bytes inside the parts give problems or a table`() {
    let parts = [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    ]
    let xml =
      "<worksheet><dimension ref=\"A1:C3\"/><sheetData>" + texts(1, ["申报编号", "得分", "日期"])
      + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>44903.5</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c><c r=\"B3\"><f>1</f><v>1E2</v></c></row>"
      + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>"
    var random = Xorshift(state: 9)
    for round in 0..<600 {
      var book = Book("", shared: ["<t>甲</t>"], formats: ["yyyy-mm-dd"])
      var bytes = Array(xml.utf8)
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      book.parts = [(parts[round % 20 == 0 ? round / 20 % 4 : 0], bytes)]
      #expect(outcome(book.bytes))
    }
  }
}

/// Numbers that are the same in every run.
struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
