import Documents
import Foundation
import Messages
import Papers

/// A ranked list of 10,000 rows as PDF, Excel and Word, a table of 100,000 rows read from Excel, and
/// 5,000 score sheets in one PDF; each in a process of its own, beside openpyxl and LibreOffice.
///
/// openpyxl writes and reads the same cells without a style. LibreOffice makes the PDF and the workbook
/// from our CSV of the list, and CSV from the large workbook. The peaks of ours hold the list too.
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
    addSheets(to: &report)
    let text = folder.file("list.csv")
    try Data(Paper.rankedList(of: rows).csv(in: .chinese).utf8)
      .write(to: URL(fileURLWithPath: text))
    report.add(OtherProcess.jinbang(.pdf, rows, "-"), "PDF，\(rows)行", "PDF, \(rows) rows")
    report.add(OtherProcess.libreOffice(makes: "pdf", of: text), "  LibreOffice PDF")
    report.add(OtherProcess.jinbang(.xlsx, rows, "-"), "XLSX，\(rows)行", "XLSX, \(rows) rows")
    report.add(
      OtherProcess.openpyxlWrites(rows, to: folder.file("plain.xlsx")), "  openpyxl XLSX")
    report.add(OtherProcess.libreOffice(makes: "xlsx", of: text), "  LibreOffice XLSX")
    report.add(OtherProcess.jinbang(.docx, rows, "-"), "DOCX，\(rows)行", "DOCX, \(rows) rows")
    try addReading(to: &report)
    return report
  }

  /// Reads a workbook of 100,000 rows, cell by cell.
  private func addReading(to report: inout Report) throws {
    let (path, count) = (folder.file("table.xlsx"), rows * 10)
    try Data(try Documents.xlsx(of: .rankedList(of: count), in: .chinese))
      .write(to: URL(fileURLWithPath: path))
    report.add(
      OtherProcess.jinbang(.reading, count, path), "读取 XLSX，\(count)行",
      "reading XLSX, \(count) rows")
    report.add(OtherProcess.openpyxlReads(path), "  openpyxl 读取 reads")
    report.add(OtherProcess.libreOffice(makes: "csv", of: path), "  LibreOffice 读取 reads")
  }

  /// Memory is flat when ten times as many sheets need no more of it.
  private func addSheets(to report: inout Report) {
    for count in [setting.amount(5_000) / 10, setting.amount(5_000)] {
      report.add(
        OtherProcess.jinbang(.sheets, count, folder.file("sheets.pdf")),
        "评分表合成 PDF，\(count)张", "score sheets in one PDF, \(count)")
    }
  }
}

extension Report {
  fileprivate mutating func add(
    _ effort: OtherProcess.Effort?, _ chinese: String, _ english: String = ""
  ) {
    guard let effort else { return add(chinese, english, "—") }
    add(chinese, english, effort.time)
    add("  内存峰值", "  peak memory", "\(effort.peak / 1024) MiB")
  }
}
