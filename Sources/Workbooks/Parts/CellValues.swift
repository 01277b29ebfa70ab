import Messages
import Spreadsheets

/// A cell as it stands in the file.
struct RawCell {
  /// The type that the cell states (ST_CellType).
  enum Kind { case number, shared, text, boolean, error, unknown }

  var kind = Kind.number
  var style = 0
  var text: [UInt8] = []
  var hasValue = false
  var isFormula = false

  mutating func reset(type: UnsafeBufferPointer<UInt8>?, style: Int) {
    kind = type.map(RawCell.kind) ?? .number
    self.style = style
    text.removeAll(keepingCapacity: true)
    hasValue = false
    isFormula = false
  }

  private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
    switch String(decoding: name, as: UTF8.self) {
    case "s": .shared
    case "n": .number
    case "str", "inlineStr", "d": .text
    case "b": .boolean
    case "e": .error
    default: .unknown
    }
  }
}

/// What cells hold, as people see it: shared texts, dates by their format, numbers without noise.
struct CellValues {
  let shared: [Grid.Cell]
  let formats: [NumberFormat]
  let countsFrom1904: Bool

  /// What was found in a cell.
  enum Value {
    case blank
    case cell(Grid.Cell)
    case text([UInt8])
    /// No value that could be used, for this reason.
    case flaw(Phrase)
    case damaged
  }

  func value(of raw: RawCell) throws(Problems) -> Value {
    if raw.isFormula, !raw.hasValue, raw.text.isEmpty { return .flaw(CellValues.uncomputed) }
    if raw.text.isEmpty { return .blank }
    switch raw.kind {
    case .shared:
      guard let index = Int(String(decoding: raw.text, as: UTF8.self)),
        shared.indices.contains(index)
      else { return .damaged }
      return .cell(shared[index])
    case .text: return .text(raw.text)
    case .boolean: return .text(Array((raw.text == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8))
    case .error: return .flaw(CellValues.error(raw.text))
    case .number: return number(raw)
    case .unknown: return .damaged
    }
  }

  private func number(_ raw: RawCell) -> Value {
    guard let number = DecimalText(raw.text)?.text else { return .damaged }
    let format = formats.indices.contains(raw.style) ? formats[raw.style] : .number
    return .text(Array(shown(number, as: format).utf8))
  }

  /// A number that Excel's calendar lacks stays a number, so that the reader of the cell refuses it.
  private func shown(_ number: String, as format: NumberFormat) -> String {
    guard format != .number, let date = SerialDate(number, from1904: countsFrom1904) else {
      return number
    }
    switch format {
    case .number: return number
    case .date: return date.day
    case .dateAndTime: return "\(date.day) \(date.timeOfDay)"
    case .time: return date.isTime ? date.timeOfDay : "\(date.day) \(date.timeOfDay)"
    }
  }

  private static let uncomputed = Phrase(
    "公式没有保存结果；请用 Excel 打开文件并保存，或直接填写数值",
    "the formula was saved without its result; open the file in Excel and save it, or enter the value"
  )

  private static func error(_ text: [UInt8]) -> Phrase {
    let code = String(decoding: text.prefix(16), as: UTF8.self)
    return Phrase(
      "此格是错误值 \(code)；请改正公式或直接填写数值",
      "the cell shows the error \(code); correct the formula or enter the value")
  }
}
