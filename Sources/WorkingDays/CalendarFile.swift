import Messages

/// The rows of a calendar file, CSV with the columns `date,kind,name`, and what is wrong with them.
struct CalendarFile {
  /// One readable row and the line where it stands.
  struct Row {
    let line: Int
    let entry: WorkCalendar.Entry
  }

  private let file: String
  private(set) var rows: [Row] = []
  private(set) var problems: [Problem] = []

  init(_ text: String, file: String) {
    self.file = file
    let lines = text.trimmingByteOrderMark.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    checkHeading(lines[0])
    for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
      read(line, number: index + 1)
    }
    if rows.isEmpty, problems.isEmpty {
      refuse(1, nil, Phrase("文件中没有任何日期，请至少列出一行", "the file lists no day; give at least one row"))
    }
  }

  /// Notes a problem; `column` counts cells from 1.
  mutating func refuse(_ line: Int, _ column: Int?, _ message: Phrase) {
    let field = column.map { ["date", "kind", "name"][$0 - 1] }
    problems.append(
      Problem(at: Place(file: file, line: line, column: column), field: field, message))
  }

  private mutating func checkHeading(_ line: Substring) {
    let headings = [["date", "kind", "name"], ["日期", "类型", "名称"]]
    guard !headings.contains(line.cells) else { return }
    refuse(
      1, nil,
      Phrase(
        "第一行应为表头 date,kind,name（或 “日期”“类型”“名称”）",
        "the first line must be the heading date,kind,name"))
  }

  private mutating func read(_ line: Substring, number: Int) {
    let cells = line.cells
    guard cells.count == 3 else {
      return refuse(
        number, nil,
        Phrase(
          "应有三列：日期、类型、名称，实有\(cells.count)列",
          "expected three cells, date, kind and name, but found \(cells.count)"))
    }
    let day = day(cells[0], number)
    let kind = kind(cells[1], number)
    if cells[2].isEmpty {
      refuse(number, 3, Phrase("名称为空，请填写节日名称", "the name is empty; give the occasion"))
    } else if let day, let kind {
      rows.append(Row(line: number, entry: WorkCalendar.Entry(day, kind, cells[2])))
    }
  }

  private mutating func day(_ cell: String, _ line: Int) -> Day? {
    if let day = Day(cell) { return day }
    refuse(
      line, 1,
      Phrase(
        "“\(cell)”不是有效日期，应为 YYYY-MM-DD，例如 2027-01-01",
        "\"\(cell)\" is not a day; expected YYYY-MM-DD, such as 2027-01-01"))
    return nil
  }

  private mutating func kind(_ cell: String, _ line: Int) -> WorkCalendar.Kind? {
    switch cell {
    case "holiday", "放假": return .holiday
    case "workday", "上班": return .workday
    default:
      refuse(
        line, 2,
        Phrase(
          "“\(cell)”不是有效类型，应为 holiday（放假）或 workday（上班）",
          "\"\(cell)\" is not a kind; expected holiday or workday"))
      return nil
    }
  }
}

extension String {
  /// Excel puts a byte order mark before UTF-8 text.
  fileprivate var trimmingByteOrderMark: Substring {
    unicodeScalars.first == "\u{FEFF}" ? Substring(unicodeScalars.dropFirst()) : self[...]
  }
}

extension Substring {
  /// The cells of a line without surrounding blanks.
  fileprivate var cells: [String] {
    split(separator: ",", omittingEmptySubsequences: false).map { cell in
      let head = cell.drop(while: \.isWhitespace)
      return String(head.reversed().drop(while: \.isWhitespace).reversed())
    }
  }
}
