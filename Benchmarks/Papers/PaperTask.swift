import ArgumentParser
import Documents
import Foundation
import Messages
import Papers
import Prints
import Spreadsheets
import Workbooks

/// One thing done with papers, measured in a process of its own.
enum PaperTask: String, ExpressibleByArgument {
  case pdf, xlsx, docx, reading, sheets

  /// Does it: a list of so many rows in memory, a workbook read from a path, or score sheets written
  /// there.
  func run(_ amount: Int, _ path: String) throws -> Stopwatch.Time {
    switch self {
    case .pdf:
      try listed(amount) { _ = try PDF(fonts: try Fonts()).bytes(of: $0, in: .chinese) }
    case .xlsx: try listed(amount) { _ = try Documents.xlsx(of: $0, in: .chinese) }
    case .docx: try listed(amount) { _ = try Documents.docx(of: $0, in: .chinese) }
    case .reading: try read(amount, path)
    case .sheets: try print(amount, path)
    }
  }

  private func listed(_ rows: Int, _ work: (Paper) throws -> Void) rethrows -> Stopwatch.Time {
    let list = Paper.rankedList(of: rows)
    return try Stopwatch.time { try work(list) }
  }

  private func read(_ rows: Int, _ path: String) throws -> Stopwatch.Time {
    let columns = Paper.rankedListColumns.map { Column($0.key, names: [$0.heading.chinese]) }
    var count = 0
    let time = try Stopwatch.time {
      count = try Table(try TableFile.read(path), columns: columns).count
    }
    precondition(count == rows, "every row is read")
    return time
  }

  private func print(_ count: Int, _ path: String) throws -> Stopwatch.Time {
    let sheets = (1...count).lazy.map { Paper.scoreSheet(number: $0) }
    return try Stopwatch.time {
      try PDF(fonts: try Fonts()).write(sheets, in: .chinese, to: path)
    }
  }
}

/// Does one task and prints its seconds, those of the processor, and the peak of memory in KiB.
struct DoPaperTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper-task", abstract: "做一件纸件的事。 Do one thing with papers.",
    shouldDisplay: false)

  @Argument(help: "做什么 what to do")
  var task: PaperTask
  @Argument(help: "多少行或张 how many rows or sheets")
  var amount: Int
  @Argument(help: "文件 file")
  var path: String

  func run() throws {
    let time = try task.run(amount, path)
    print(time.wall, time.processor, PeakMemory.kibibytes ?? 0)
  }
}
