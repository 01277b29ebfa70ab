import Messages
import Papers

/// How wide the columns of a table are on a sheet of paper, and how large its letters.
struct ColumnWidths: Equatable {
  /// In half-points.
  let size: Int
  /// In twentieths of a point; together they fill the width.
  let widths: [Int]

  /// The sizes that are tried, from 小四 to 六号 in Chinese, from 五号 on a form.
  private static func sizes(on sheet: WordSheetSize, in language: Language) -> [Int] {
    switch (language, sheet.isForm) {
    case (.chinese, false): [24, 21, 18, 15]
    case (.chinese, true): [21, 20, 19, 18, 17, 16, 15]
    case (.english, false): [21, 18, 16, 14]
    case (.english, true): [19, 18, 17, 16, 15, 14]
    }
  }

  /// Fits a table on a sheet, in the largest letters that give every column half of what it wants.
  init(of table: Paper.Table, on sheet: WordSheetSize, in language: Language) {
    let width = sheet.typeWidth
    let needs = ColumnNeeds(of: table, in: language)
    func room(_ columns: [Int], _ size: Int) -> Int {
      columns.map { ColumnWidths.room(for: $0, size: size) }.reduce(0, +)
    }
    let sizes = ColumnWidths.sizes(on: sheet, in: language)
    let size =
      sizes.first { room(needs.least, $0) + room(needs.wanted, $0) <= 2 * width }
      ?? sizes.first { room(needs.least, $0) <= width } ?? sizes.last ?? 18
    self.size = size
    widths = needs.map { ColumnWidths.room(for: $0, size: size) }.filling(width)
  }

  /// A display column is half a character wide; a cell has a margin on both sides.
  private static func room(for columns: Int, size: Int) -> Int {
    columns * size * 5 + 2 * margin + 20
  }

  /// The space between a border and its text, in twentieths of a point.
  static let margin = 50
}
