import Documents
import Foundation
import Messages
import Papers
import Prints
import Quantities
import Spreadsheets
import Workbooks

/// A ranked list of 10,000 rows as PDF, Excel and Word, and a table of 100,000 rows read from Excel.
///
/// The plain work is openpyxl, where Python has it, writing and reading the same cells without a style.
struct PapersMeasurement {
  private let setting: Setting
  private let folder: ScratchFolder
  private let rows: Int

  init(_ setting: Setting) throws {
    self.setting = setting
    folder = try ScratchFolder(in: setting.folder)
    rows = setting.amount(10_000)
  }

  func report() throws -> Report {
    var report = Report(
      "纸件与表格：\(rows)行、\(rows * 10)行", "papers and tables: \(rows) and \(rows * 10) rows")
    let list = PapersMeasurement.list(of: rows)
    let pdf = PDF(fonts: try Fonts())
    let printing = try times(3) { _ = try pdf.bytes(of: list, in: .chinese) }
    report.add("PDF，\(rows)行", "PDF, \(rows) rows", printing)
    let writing = try times(3) { _ = try Documents.xlsx(of: list, in: .chinese) }
    let plainWriting = python("w", rows, folder.file("plain.xlsx"))
    report.add("XLSX，\(rows)行", "XLSX, \(rows) rows", writing, to: plainWriting)
    report.add(
      "DOCX，\(rows)行", "DOCX, \(rows) rows",
      try times(3) { _ = try Documents.docx(of: list, in: .chinese) })
    try addReading(to: &report)
    return report
  }

  /// Reads a workbook of 100,000 rows, cell by cell.
  private func addReading(to report: inout Report) throws {
    let path = folder.file("table.xlsx")
    let table = PapersMeasurement.list(of: rows * 10)
    try Data(try Documents.xlsx(of: table, in: .chinese)).write(to: URL(fileURLWithPath: path))
    var cells = 0
    let reading = try times(3) {
      let columns = [Column("application", names: ["申报编号"]), Column("total", names: ["总分"])]
      cells = try Table(try TableFile.read(path), columns: columns).count
    }
    precondition(cells == rows * 10, "every row is read")
    report.add(
      "读取 XLSX，\(rows * 10)行", "reading XLSX, \(rows * 10) rows", reading,
      to: python("r", rows * 10, path))
  }

  private func times(_ rounds: Int, _ work: () throws -> Void) rethrows -> Stopwatch.Time {
    try (0..<setting.rounds(rounds)).map { _ in try Stopwatch.time(work) }.median
  }

  /// What openpyxl takes; nil where it is not installed.
  private func python(_ mode: String, _ rows: Int, _ path: String) -> Stopwatch.Time? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", PapersMeasurement.script, mode, "\(rows)", path]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let answer = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = answer.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 2 ? Stopwatch.Time(wall: numbers[0], processor: numbers[1]) : nil
  }

  private static let script = """
    import sys, time
    try: import openpyxl
    except ImportError: sys.exit()
    mode, rows, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    wall, processor = time.perf_counter(), time.process_time()
    if mode == 'w':
        book = openpyxl.Workbook(write_only=True); sheet = book.create_sheet()
        for n in range(rows): sheet.append([n, 'A-%d' % n, '示例第%d号机械制造有限公司' % n, 30 + n % 40, 10 + n % 15, 40 + n % 55, '是'])
        book.save(path)
    else:
        book = openpyxl.load_workbook(path, read_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True): len(row)
    print(time.perf_counter() - wall, time.process_time() - processor)
    """

  private static func list(of rows: Int) -> Paper {
    let columns = [
      Paper.Column("number", Phrase("序号", "No."), .numbers),
      Paper.Column("application", Phrase("申报编号", "Application")),
      Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
      Paper.Column("documents", Phrase("材料评审", "Documents"), .numbers),
      Paper.Column("defence", Phrase("答辩", "Defence"), .numbers),
      Paper.Column("total", Phrase("总分", "Total"), .numbers),
      Paper.Column("passed", Phrase("合格", "Passed"), .marks),
    ]
    let cells = (1...rows).map { n -> [Paper.Cell] in
      let documents = Points(hundredths: 3_000 + n % 4_000)
      let defence = Points(hundredths: 1_000 + n % 1_500)
      return [
        .count(n), .same("A-\(n)"), .same("示例第\(n)号机械制造有限公司"), .points(documents),
        .points(defence), .points(documents + defence), .flag(true),
      ]
    }
    return Paper(
      .awardList, title: Phrase("评审结果", "Results"),
      parts: [.table(Paper.Table("ranking", columns: columns, rows: cells))])
  }
}
