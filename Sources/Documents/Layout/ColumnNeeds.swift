import Messages
import Papers
import Spreadsheets

/// How wide the columns of a table must and would like to be.
///
/// No column is narrower than its widest number, mark or code, since one in two lines is misread;
/// what is left goes to the columns that want more.
struct ColumnNeeds: Equatable {
  /// The widths below which a column would tear a number or a code.
  let least: [Int]
  /// The widths at which every cell stands on one line, up to the limit of its column.
  let wanted: [Int]

  /// In display columns.
  init(of table: Paper.Table, in language: Language) {
    let least = table.leastWidths(in: language)
    self.init(least: least, wanted: zip(least, table.widths(in: language)).map { max($0, $1) })
  }

  private init(least: [Int], wanted: [Int]) {
    self.least = least
    self.wanted = wanted
  }

  /// The same needs in another unit.
  func map(_ unit: (Int) -> Int) -> ColumnNeeds {
    ColumnNeeds(least: least.map(unit), wanted: wanted.map(unit))
  }

  /// Widths that add up to `width`: all alike smaller or larger where it is too small or more than
  /// wanted, else each between its two needs.
  func filling(_ width: Int) -> [Int] {
    let (sum, wish) = (least.reduce(0, +), wanted.reduce(0, +))
    var widths =
      if sum > width || wish <= width {
        wanted.map { $0 * width / wish }
      } else {
        zip(least, wanted).map { $0 + ($1 - $0) * (width - sum) / (wish - sum) }
      }
    if let last = widths.indices.last { widths[last] += width - widths.reduce(0, +) }
    return widths
  }
}

extension Paper.Table {
  /// The display columns below which a column would tear a number or a code.
  fileprivate func leastWidths(in language: Language) -> [Int] {
    columns.indices.map { index in
      let heading = columns[index].heading[language]
      let pieces = (rows + totals).lazy.map { $0[index].leastWidth(in: language) }
      return max(heading.longestCode, min(4, heading.displayWidth), pieces.max() ?? 0)
    }
  }
}

extension Paper.Cell {
  /// A number stands on one line; of words, six Chinese characters and every code do.
  fileprivate func leastWidth(in language: Language) -> Int {
    let text = text(in: language)
    return number == nil
      ? max(text.longestCode, min(12, text.displayWidth)) : text.displayWidth
  }
}

extension String {
  /// The display columns of the longest run of letters, digits and hyphens, up to 24.
  ///
  /// Capitals and the bold letters of headings are half a column wider than digits.
  fileprivate var longestCode: Int {
    var (longest, run) = (0, 0)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): run += 3
      case 0x21..<0x80: run += 2
      default: run = 0
      }
      longest = max(longest, run)
    }
    return min((longest + 2) / 2, 24)
  }
}
