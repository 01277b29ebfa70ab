import CXLSXWriter
import Messages

extension Sheet {
  /// Refuses, with a message, what a rule does not allow in a cell, and shows the rule beside it.
  func allow(_ rule: PointsRule, in language: Language) {
    let title = Phrase("得分有误", "Wrong points")[language]
    // Excel shows at most 255 characters.
    let words = String(rule.words[language].prefix(250))
    ("=" + rule.formula).withMutableCString { formula in
      title.withMutableCString { title in
        words.withMutableCString { words in
          var validation = lxw_data_validation()
          validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
          validation.value_formula = formula
          validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
          validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
          validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
          validation.error_title = title
          validation.error_message = words
          validation.input_message = words
          book.note(
            worksheet_data_validation_cell(
              worksheet, UInt32(rule.cell.row), UInt16(rule.cell.column), &validation))
        }
      }
    }
  }

  /// Colours the cells of a range for which a formula holds, written for its first cell.
  func mark(_ range: CellRange, where formula: String, _ fill: CellStyle.Color) {
    ("=" + formula).withMutableCString { formula in
      var condition = lxw_conditional_format()
      condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      condition.value_string = formula
      condition.format = book.format(CellStyle(hasBorder: true, fill: fill))
      book.note(
        worksheet_conditional_format_range(
          worksheet, UInt32(range.first.row), UInt16(range.first.column),
          UInt32(range.last.row), UInt16(range.last.column), &condition))
    }
  }

  /// Keeps people from changing locked cells by mistake; there is no password, for nothing is secret.
  func protect() {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.autofilter = 1
    options.sort = 1
    worksheet_protect(worksheet, nil, &options)
  }

  /// Opens the workbook on this sheet with a cell chosen.
  func open(at spot: Spot) {
    worksheet_activate(worksheet)
    worksheet_set_selection(
      worksheet, UInt32(spot.row), UInt16(spot.column), UInt32(spot.row), UInt16(spot.column))
  }
}

extension String {
  /// Lends the text to a C library that promises in its manual, but not in its types, to leave it alone.
  fileprivate func withMutableCString(_ use: (UnsafeMutablePointer<CChar>) -> Void) {
    withCString { use(UnsafeMutablePointer(mutating: $0)) }
  }
}
