/// How a cell of a spreadsheet looks, and whether it may be changed.
struct CellStyle: Hashable {
  var face = Face.body
  var size = 11
  var isBold = false
  var alignment = Alignment.left
  var numbers = NumberFormat.general
  var hasBorder = false
  var fill: Color?
  var ink: Color?
  var isLocked = true

  /// The typeface; government computers have all of them.
  enum Face: Hashable {
    /// 宋体.
    case body
    /// 黑体.
    case heading
    /// 方正小标宋简体, as titles of official documents are set.
    case title
  }

  enum Alignment: Hashable { case left, right, centre }

  /// How a number is written.
  enum NumberFormat: Hashable {
    case general
    /// Text stays text when a person edits it: codes keep their zeros, `=1+1` is not computed.
    case text
    case whole
    /// Points with two decimals.
    case points
    /// Points with a mark before them, such as 高 for a dropped extreme.
    case marked(String)
    /// Money with two decimals, grouped by threes.
    case money
    case day

    /// In the language of Excel's number formats.
    var code: String {
      switch self {
      case .general: "General"
      case .text: "@"
      case .whole: "0"
      case .points: "0.00"
      case .marked(let mark): "\"\(mark.filter { $0 != "\"" })\"\\ 0.00"
      case .money: "#,##0.00"
      case .day: "yyyy-mm-dd"
      }
    }
  }

  /// Red, green and blue as one number, 0xRRGGBB.
  enum Color: UInt32 {
    /// Behind headings.
    case pale = 0xDDEBF7
    /// Behind sums.
    case grey = 0xF2F2F2
    /// Behind cells that wait to be filled.
    case yellow = 0xFFF2CC
    /// Behind cells that are wrong.
    case red = 0xF8CBAD
    /// Of small print.
    case faint = 0x595959
  }
}

extension CellStyle {
  static let title = CellStyle(face: .title, size: 16, alignment: .centre)
  static let heading = CellStyle(
    face: .heading, alignment: .centre, hasBorder: true, fill: .pale)
  static let words = CellStyle(numbers: .text, hasBorder: true)
  static let prose = CellStyle(numbers: .text)
  static let label = CellStyle(face: .heading, numbers: .text)
  static let proof = CellStyle(size: 9, numbers: .text, ink: .faint)
}
