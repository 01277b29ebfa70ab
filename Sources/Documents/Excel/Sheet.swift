import CXLSXWriter
import Papers
import Quantities
import WorkingDays

/// One sheet of a workbook while it is written.
///
/// Words are always written as words: whatever a unit calls itself, no cell of it is a formula.
struct Sheet {
  let book: Book
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  /// Writes words.
  func write(_ text: String, at spot: Spot, _ style: CellStyle) {
    var style = style
    // Excel shows ##### for longer texts in cells of the format “text”.
    if style.numbers == .text, text.utf16.count > 255 { style.numbers = .general }
    book.note(
      worksheet_write_string(
        worksheet, UInt32(spot.row), UInt16(spot.column), text.inXML, book.format(style)))
  }

  /// Writes a number; words where it has more digits than Excel keeps.
  func write(_ number: ExactNumber, at spot: Spot, _ style: CellStyle) {
    guard let value = number.nearest() else { return write(number.text, at: spot, style) }
    book.note(
      worksheet_write_number(
        worksheet, UInt32(spot.row), UInt16(spot.column), value, book.format(style)))
  }

  /// Writes a formula and what it gives, for programs that do not compute.
  func write(formula: String, giving number: ExactNumber?, at spot: Spot, _ style: CellStyle) {
    book.note(
      worksheet_write_formula_num(
        worksheet, UInt32(spot.row), UInt16(spot.column), "=" + formula, book.format(style),
        number?.nearest() ?? 0))
  }

  /// Writes a formula that gives words.
  func write(formula: String, giving text: String, at spot: Spot, _ style: CellStyle) {
    book.note(
      worksheet_write_formula_str(
        worksheet, UInt32(spot.row), UInt16(spot.column), "=" + formula, book.format(style), text))
  }

  /// Leaves a cell empty and gives it a look.
  func blank(at spot: Spot, _ style: CellStyle) {
    book.note(
      worksheet_write_blank(
        worksheet, UInt32(spot.row), UInt16(spot.column), book.format(style)))
  }

  /// Writes words across columns 0 to `last` of a row.
  func write(_ text: String, acrossTo last: Int, row: Int, _ style: CellStyle) {
    guard last > 0 else { return write(text, at: Spot(row: row, column: 0), style) }
    book.note(
      worksheet_merge_range(
        worksheet, UInt32(row), 0, UInt32(row), UInt16(last), text.inXML, book.format(style)))
  }

  /// Sets a column's width in display columns, and hides it if it is only for programs.
  func setWidth(_ width: Int, column: Int, isHidden: Bool = false) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    book.note(
      worksheet_set_column_opt(
        worksheet, UInt16(column), UInt16(column), .init(width), nil, &options))
  }
}
