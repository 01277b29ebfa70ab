import Messages
import Papers
import Testing

@testable import Documents

@Suite struct ColumnNeedsTests {
  @Test func `columns fill the width, and none is torn while there is room`() {
    for table in [Paper.money, Paper.marks] {
      let needs = ColumnNeeds(of: table, in: .chinese)
      let least = needs.least.reduce(0, +)
      for width in 1...3 * least {
        let widths = needs.filling(width)
        #expect(widths.reduce(0, +) == width)
        if width >= least { #expect(zip(widths, needs.least).allSatisfy { $0 >= $1 }) }
      }
    }
  }

  @Test func `a number, a code and half a dozen characters stay whole`() {
    let needs = ColumnNeeds(of: Paper.money, in: .chinese)
    // 18 digits; 120,000.08; 2022-12-08.
    #expect(needs.least[1...4] == [19, 10, 4, 10])
  }

  @Test func `letters shrink before numbers do`() {
    let broad = WordSheetSize(orientation: .landscape)
    let wide = ColumnWidths(of: Paper.marks, on: broad, in: .chinese)
    let sheet = WordSheetSize(orientation: .portrait)
    let narrow = ColumnWidths(of: Paper.marks, on: sheet, in: .chinese)
    #expect(wide.size > narrow.size)
    #expect(wide.widths.reduce(0, +) == broad.typeWidth)
    #expect(narrow.widths.reduce(0, +) == sheet.typeWidth)
  }
}
