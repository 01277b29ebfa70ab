import CXLSXWriter
import Spreadsheets

extension Sheet {
  /// Makes a row as high as its texts need in the widths of their cells, in points.
  ///
  /// Excel finds the height by itself; LibreOffice and merged cells do not.
  func setHeight(
    of row: Int, for texts: [(text: String, width: Int)], line: Int = 15, least: Int = 0
  ) {
    let lines = texts.map { text, width in text.lines(within: width - 1) }.max() ?? 1
    setHeight(max(least, line * lines + 4), row: row)
  }

  /// Sets a row's height in points; Excel allows 409.
  func setHeight(_ points: Int, row: Int) {
    book.note(worksheet_set_row(worksheet, UInt32(row), .init(min(points, 409)), nil))
  }
}

extension String {
  /// How many lines the text takes in a width of display columns.
  fileprivate func lines(within width: Int) -> Int {
    split(separator: "\n", omittingEmptySubsequences: false).map {
      max(1, ($0.displayWidth + max(1, width) - 1) / max(1, width))
    }.reduce(0, +)
  }
}
