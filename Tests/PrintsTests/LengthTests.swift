import Messages
import Testing

@testable import Prints

struct LengthTests {
  // round(mm / 25.4 × 72 × 1024), worked out with exact fractions apart from this code.
  @Test(arguments: [(2970, 862_095), (2100, 609_562), (254, 73_728), (1560, 452_818), (10, 2903)])
  func `tenths of a millimetre become the nearest unit`(tenths: Int, units: Int) {
    #expect(Length(tenthMillimetres: tenths).units == units)
  }

  @Test func `A4 with the margins of the standard leaves 26 mm at the right and 35 mm below`() {
    let page = PageSetup.official
    #expect(abs((page.width - page.right - .millimetres(26)).units) <= 2)
    #expect(abs((page.height - page.bottom - .millimetres(35)).units) <= 2)
  }

  @Test func `22 lines of 28 characters fill the type area and do not leave it`() {
    let manner = Manner.official(in: .chinese)
    #expect(manner.pitch * 22 <= manner.setup.textHeight)
    #expect(manner.pitch * 23 > manner.setup.textHeight)
    #expect(manner.body.size * 28 <= manner.setup.textWidth)
    #expect(manner.body.size * 29 > manner.setup.textWidth)
    // 三号 is nominally 16 points.
    #expect((157...160).contains(manner.body.size.units * 10 / 1024))
  }

  @Test(arguments: [PageSetup.official, .form, .wideForm])
  func `the page number stands on the sheet below the text`(page: PageSetup) {
    #expect(page.pageNumber > page.bottom)
    #expect(page.pageNumber < page.height - .millimetres(5))
    #expect(page.right < page.width - .millimetres(10))
  }
}
