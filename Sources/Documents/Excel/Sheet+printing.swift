import CXLSXWriter
import Messages

extension Sheet {
  /// Prints columns 0 to `lastColumn` of rows 0 to `lastRow` on A4, as wide as one page.
  func setPage(lastRow: Int, lastColumn: Int, isLandscape: Bool, language: Language) {
    worksheet_set_paper(worksheet, 9)
    if isLandscape { worksheet_set_landscape(worksheet) } else { worksheet_set_portrait(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_center_horizontally(worksheet)
    worksheet_set_margins(worksheet, 0.7, 0.7, 0.8, 0.8)
    book.note(
      worksheet_print_area(worksheet, 0, 0, UInt32(lastRow), UInt16(lastColumn)))
    let pages = Phrase("第 &P 页　共 &N 页", "Page &P of &N")
    book.note(worksheet_set_footer(worksheet, "&C&10" + pages[language]))
  }

  /// Keeps the rows above `row` in sight while scrolling, and prints the last of them on every page.
  func keepHead(above row: Int, columns: Int = 0) {
    worksheet_freeze_panes(worksheet, UInt32(row), UInt16(columns))
    book.note(worksheet_repeat_rows(worksheet, UInt32(row - 1), UInt32(row - 1)))
  }

  /// Lets people choose rows by what stands in a column.
  func offerFilter(head: Int, lastRow: Int, lastColumn: Int) {
    book.note(
      worksheet_autofilter(worksheet, UInt32(head), 0, UInt32(lastRow), UInt16(lastColumn)))
  }

  /// Spares people the green corner that Excel puts on codes made of digits.
  func excuseNumbersAsText(lastRow: Int, lastColumn: Int) {
    let range = "A1:\(Spot(row: lastRow, column: lastColumn).name)"
    book.note(
      worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range))
  }
}
