import Documents
import Foundation
import Messages
import Papers
import Prints
import Quantities
import Spreadsheets
import Workbooks

/// A ranked list of 10,000 rows as PDF, Excel and Word, a table of 100,000 rows read from Excel, and
/// 5,000 score sheets in one PDF; each with its peak of memory, beside openpyxl and LibreOffice.
///
/// openpyxl writes and reads the same cells without a style. LibreOffice makes the PDF and the workbook
/// from our CSV of the list, and CSV from the large workbook.
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
    // First, while this process is small: later it keeps memory that it once needed.
    try addSheets(to: &report)
    let list = Paper.rankedList(of: rows)
    let text = folder.file("list.csv")
    try Data(list.csv(in: .chinese).utf8).write(to: URL(fileURLWithPath: text))
    let pdf = PDF(fonts: try Fonts())
    try add("PDF", to: &report) { _ = try pdf.bytes(of: list, in: .chinese) }
    report.add(OtherProgram.libreOffice(makes: "pdf", of: text), "LibreOffice PDF")
    try add("XLSX", to: &report) { _ = try Documents.xlsx(of: list, in: .chinese) }
    report.add(OtherProgram.openpyxlWrites(rows, to: folder.file("plain.xlsx")), "openpyxl XLSX")
    report.add(OtherProgram.libreOffice(makes: "xlsx", of: text), "LibreOffice XLSX")
    try add("DOCX", to: &report) { _ = try Documents.docx(of: list, in: .chinese) }
    try addReading(to: &report)
    return report
  }

  private func add(_ name: String, to report: inout Report, _ work: () throws -> Void) throws {
    PeakMemory.reset()
    let time = try times(3, work)
    report.add("\(name)，\(rows)行", "\(name), \(rows) rows", time)
    report.addPeak(PeakMemory.kibibytes)
  }

  /// Reads a workbook of 100,000 rows, cell by cell.
  private func addReading(to report: inout Report) throws {
    let path = folder.file("table.xlsx")
    do {
      let table = Paper.rankedList(of: rows * 10)
      try Data(try Documents.xlsx(of: table, in: .chinese)).write(to: URL(fileURLWithPath: path))
    }
    PeakMemory.reset()
    var cells = 0
    let columns = Paper.rankedListColumns.map { Column($0.key, names: [$0.heading.chinese]) }
    let reading = try times(3) {
      cells = try Table(try TableFile.read(path), columns: columns).count
    }
    precondition(cells == rows * 10, "every row is read")
    report.add("读取 XLSX，\(rows * 10)行", "reading XLSX, \(rows * 10) rows", reading)
    report.addPeak(PeakMemory.kibibytes)
    report.add(OtherProgram.openpyxlReads(path), "openpyxl 读取 reads")
    report.add(OtherProgram.libreOffice(makes: "csv", of: path), "LibreOffice 读取 reads")
  }

  /// Memory is flat when ten times as many sheets need no more of it.
  private func addSheets(to report: inout Report) throws {
    for count in [setting.amount(5_000) / 10, setting.amount(5_000)] {
      PeakMemory.reset()
      let sheets = (1...count).lazy.map { Paper.scoreSheet(number: $0) }
      let path = folder.file("sheets.pdf")
      let time = try Stopwatch.time {
        try PDF(fonts: try Fonts()).write(sheets, in: .chinese, to: path)
      }
      report.add("评分表合成 PDF，\(count)张", "score sheets in one PDF, \(count)", time)
      report.addPeak(PeakMemory.kibibytes)
    }
  }

  private func times(_ rounds: Int, _ work: () throws -> Void) rethrows -> Stopwatch.Time {
    try (0..<setting.rounds(rounds)).map { _ in try Stopwatch.time(work) }.median
  }
}

extension Report {
  fileprivate mutating func addPeak(_ kibibytes: Int?) {
    add("  内存峰值", "  peak memory", "\((kibibytes ?? 0) / 1024) MiB")
  }

  fileprivate mutating func add(_ effort: OtherProgram.Effort?, _ name: String) {
    guard let effort else { return add("  \(name)", "", "—") }
    add("  \(name)", "", effort.time)
    addPeak(effort.peak)
  }
}
