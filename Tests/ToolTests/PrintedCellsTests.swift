import Foundation
import Testing

@testable import Workbooks

/// What other programs read out of a PDF or a Word file, against the JSON of the same list.
@Suite(.serialized)
struct PrintedCellsTests {
  static let lists: [SampleList] =
    SampleTests.calls.flatMap { call in
      [
        SampleList(call, "award-list"), SampleList(call, "score-summary"),
        SampleList(call, "notice-1"), SampleList(call, "schedule"),
        SampleList(call, "result-notice"), SampleList(call, "acceptance-notice"),
        SampleList(call, "payment-notice", ["--number", "1"]), SampleList(call, "plaque-list"),
      ]
    }
    + [
      SampleList("dezhou-2021", "base-list"), SampleList("dezhou-2021", "training-plan"),
      SampleList("dezhou-2021", "roster-JLL-DZ-05"), SampleList("dezhou-2021", "statistics"),
      SampleList("dezhou-2021", "settlement"), SampleList("dezhou-2021", "training-status"),
      SampleList("weifang-2020", "base-list"), SampleList("weifang-2020", "training-plan"),
      SampleList("weifang-2020", "settlement"), SampleList("weifang-2020", "training-status"),
      SampleList("rizhao-2022", "base-list"), SampleList("rizhao-2022", "training-plan"),
      SampleList("rizhao-2022", "reward-list"), SampleList("rizhao-2022", "training-status"),
    ]

  @Test(arguments: lists)
  func `the PDF says cell by cell what the JSON says`(list: SampleList) throws {
    let pages = try list.file("pdf")
    let text = try Tool(URL(fileURLWithPath: "/usr/bin/env"), ["pdftotext", "-raw", pages, "-"])
    try #require(text.status == 0, "pdftotext 没有运行：请安装 poppler-utils; install poppler-utils")
    try check(text.output, against: list) { gap in
      // Between rows stands nothing, or the end of a page: its sum, its number, the heads again.
      gap.isEmpty || gap.contains("—") || gap.hasPrefix("本页小计")
    }
  }

  @Test(arguments: lists)
  func `the Word file says cell by cell what the JSON says`(list: SampleList) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: try list.file("docx")))
    let xml = try data.withUnsafeBytes { bytes in
      var archive = try ZipArchive(bytes, file: "docx", limits: .usual)
      return String(decoding: try archive.bytes(of: "word/document.xml"), as: UTF8.self)
    }
    let pieces = xml.components(separatedBy: "<w:t xml:space=\"preserve\">").dropFirst()
    let words = pieces.map { String($0.prefix { $0 != "<" }) }.joined()
    let text = words.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    try check(text, against: list) { $0.isEmpty }
  }

  private func check(
    _ text: String, against list: SampleList, isGap: (String) -> Bool
  ) throws {
    var scan = Scan(text)
    let tables = try list.tables()
    #expect(tables.contains { !$0.rows.isEmpty })
    for table in tables {
      for (number, row) in table.rows.enumerated() {
        let gap = scan.pass(row)
        #expect(gap != nil, "\(row)")
        guard number > 0, let gap else { continue }
        let holds = table.later.isEmpty ? isGap(gap) : gap.contains(table.later[number - 1])
        #expect(holds, "\(gap) above \(row)")
      }
      if let last = table.later.last { #expect(scan.rest.contains(last)) }
    }
  }
}

/// A list that a sample call makes.
struct SampleList: Sendable, CustomTestStringConvertible {
  let call: String
  /// As its file is called, or as it is printed.
  let name: String
  let arguments: [String]

  init(_ call: String, _ name: String, _ arguments: [String] = []) {
    (self.call, self.name, self.arguments) = (call, name, arguments)
  }

  var testDescription: String { "\(call) \(name)" }

  /// The list in a form: what the run wrote, else printed from its ledger.
  func file(_ form: String) throws -> String {
    let run = try SampleRun.of(call)
    let path = "\(run.folder.path)/\(name).\(form)"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    let printed = try Tool(
      arguments: [
        "print", name, "\(call)-sample", "--ledger", "\(run.folder.path)/ledger.sqlite",
        "--format", form, "--out", path,
      ] + arguments)
    try #require(printed.status == 0, "\(printed.errors)")
    return path
  }

  /// The rows of a table as they are printed, in the order of its columns.
  struct Rows {
    let rows: [[String]]
    /// What stands further on in each row; none where the rows hold every cell, so that nothing stands between them.
    var later: [String] = []
  }

  func tables() throws -> [Rows] {
    let text = try String(contentsOfFile: try file("json"), encoding: .utf8)
    let paper = try JSONDecoder().decode(PaperJSON.self, from: Data(text.utf8))
    if let ranking = paper.ranking {
      let rows = ranking.map { [$0.printedRank, $0.application, $0.unit] }
      return [Rows(rows: rows, later: ranking.map { $0.total ?? "—" })]
    }
    return (paper.body ?? []).compactMap(\.table).map { table in
      let start = text.range(of: "\"key\": \"\(table.key)\"")?.upperBound ?? text.startIndex
      let keys = Set((table.rows + table.totals).flatMap(\.keys)).sorted {
        place(of: $0, in: text[start...]) < place(of: $1, in: text[start...])
      }
      return Rows(
        rows: (table.rows + table.totals).map { row in keys.map { row[$0]?.printed ?? "" } })
    }
  }

  private func place(of key: String, in text: Substring) -> String.Index {
    text.range(of: "\"\(key)\":")?.lowerBound ?? text.endIndex
  }
}

/// The JSON of a paper, as far as its lists go.
private struct PaperJSON: Decodable {
  let ranking: [Place]?
  let body: [Part]?

  struct Place: Decodable {
    let application: String
    let unit: String
    let rank: Int?
    let total: String?

    var printedRank: String { rank.map(String.init) ?? "" }
  }

  struct Part: Decodable {
    let table: Table?
  }

  struct Table: Decodable {
    let key: String
    let rows: [[String: Cell]]
    let totals: [[String: Cell]]
  }

  struct Cell: Decodable {
    /// As people read it.
    let printed: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        printed = flag ? "是" : "否"
      } else if let number = try? value.decode(Int.self) {
        printed = String(number)
      } else {
        printed = value.decodeNil() ? "" : try value.decode(String.self)
      }
    }
  }
}

/// A text without blanks and separators of thousands, passed from its begin to its end.
private struct Scan {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Scan.bare(text) }

  private static func bare(_ text: String) -> [UInt8] {
    Array(text.filter { !$0.isWhitespace && $0 != "," }.utf8)
  }

  /// Marks before points that are dropped or count less, which the JSON has not.
  private static let marks = ["高", "低", "偏"].map { Array($0.utf8) }

  /// What was not passed yet.
  var rest: String { String(decoding: bytes[place...], as: UTF8.self) }

  /// Goes behind the next place where these cells stand side by side, and gives what was skipped.
  mutating func pass(_ row: [String]) -> String? {
    let cells = row.map(Scan.bare)
    for start in place..<bytes.count {
      guard let end = end(of: cells, from: start) else { continue }
      defer { place = end }
      return String(decoding: bytes[place..<start], as: UTF8.self)
    }
    return nil
  }

  private func end(of cells: [[UInt8]], from start: Int) -> Int? {
    var place = start
    for cell in cells {
      if !stands(cell, at: place), let mark = Scan.marks.first(where: { stands($0, at: place) }) {
        place += mark.count
      }
      guard stands(cell, at: place) else { return nil }
      place += cell.count
    }
    return place
  }

  private func stands(_ cell: [UInt8], at place: Int) -> Bool {
    bytes.dropFirst(place).starts(with: cell)
  }
}
