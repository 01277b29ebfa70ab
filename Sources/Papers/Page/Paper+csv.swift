public import Messages
import Spreadsheets

extension Paper {
  /// The tables as comma-separated values: headings, rows, sums; a blank line between two tables.
  ///
  /// A paper that can be proven ends, behind a blank line, with the ledger head and its check code.
  /// Excel needs the byte order mark to see that the text is UTF-8.
  public func csv(in language: Language, byteOrderMark: Bool = true) -> String {
    var csv = CSVText(byteOrderMark: byteOrderMark)
    for (number, table) in tables.enumerated() {
      if number > 0 {
        csv.append([])
        if let caption = table.caption { csv.append([.text(caption[language])]) }
      }
      csv.append(table.columns.map { .text($0.heading[language]) })
      for row in table.rows + table.totals {
        csv.append(row.map { $0.csv(in: language) })
      }
    }
    if proof != nil {
      csv.append([])
      for item in footer + checkCode {
        csv.append([.text(item.label[language]), .text(item.text[language])])
      }
    }
    return csv.text
  }
}

extension Paper.Cell {
  fileprivate func csv(in language: Language) -> CSVText.Cell {
    switch self {
    case .text, .flag, .blank: .text(plain(in: language))
    case .points, .marked, .money, .count, .day: .number(plain(in: language))
    }
  }
}
