import Messages
import Papers
import Testing

@testable import Prints

/// The places that GB/T 9704-2012 gives to the parts of a document.
struct OfficialPageTests {
  let pages = Composition.pages(of: .notice)
  static let setup = PageSetup.official
  static let em = CharacterSize.three

  func word(_ text: String, page: Int = 0) throws -> (x: Length, y: Length, width: Length) {
    let words = pages[page].words
    let word = try #require(words.first { $0.text == text }, "\(text): \(words.map(\.text))")
    return (word.x - OfficialPageTests.setup.left, word.y, word.width)
  }

  @Test func `the red head begins 35 mm below the upper edge of the type area`() throws {
    let name = try word("示例市人力资源和社会保障局")
    let size = try #require(
      pages[0].marks.compactMap { mark -> Length? in
        if case .text(let line, _, _) = mark, line.style.ink == .red {
          line.style.size
        } else {
          nil
        }
      }.first)
    let top = name.y - Length(units: size.units * 88 / 100)
    #expect(abs((top - OfficialPageTests.setup.top - .millimetres(35)).units) < 1024)
  }

  @Test func `the red line stands 4 mm below the number and is as wide as the type area`() throws {
    let rules = pages[0].marks.compactMap { mark -> (Mark.Point, Mark.Point)? in
      if case .rule(let start, let end, _, .red) = mark { (start, end) } else { nil }
    }
    let rule = try #require(rules.first)
    #expect(rules.count == 1)
    #expect(rule.1.x - rule.0.x == OfficialPageTests.setup.textWidth)
    let number = try word("示人社发〔2023〕1号")
    let below = rule.0.y - number.y
    #expect(below > .millimetres(4) && below < .millimetres(8))
  }

  @Test func `the addressees stand at the left edge, paragraphs and annexes two characters in`()
    throws
  {
    #expect(try word("各有关单位：").x == .zero)
    #expect(try word("一、用途").x == OfficialPageTests.em * 2)
    #expect(try word("（一）范围").x == OfficialPageTests.em * 2)
    #expect(try word("附件：", page: 1).x == OfficialPageTests.em * 2)
  }

  @Test func `the date ends four characters from the right edge, the name is centred above it`()
    throws
  {
    let (date, name) = (try word("2023年1月9日", page: 1), try word("示例市人力资源和社会保障局", page: 1))
    let right = OfficialPageTests.setup.textWidth - date.x - date.width
    #expect(right >= OfficialPageTests.em * 4)
    #expect(abs((date.x + date.width / 2 - name.x - name.width / 2).units) <= 2)
    #expect(name.y < date.y)
  }

  @Test func `each annex begins a page with its number at the left edge`() {
    #expect(pages.map(\.texts.first).suffix(2) == ["附件1", "附件2"])
    #expect(pages[2].texts.contains("一、明细"))
  }

  @Test func `the imprint stands on the last line of the last page`() throws {
    let page = try #require(pages.last)
    #expect(page.texts.suffix(2) == ["示例市局办公室", "2023年1月9日印发"])
    let lines = page.marks.compactMap { mark -> Length? in
      if case .rule(let start, let end, _, _) = mark, start.y == end.y { start.y } else { nil }
    }
    #expect(lines.max() == page.setup.bottom)
  }

  @Test(arguments: [(1, false), (2, true), (3, false)])
  func `odd pages are numbered at the right and even ones at the left`(number: Int, atLeft: Bool)
    throws
  {
    let setup = PageSetup.official
    let page = Page(setup: setup, number: number, marks: [])
      .numbered(checkCode: "7K3M", with: SquareTypesetter())
    let mark = try #require(page.words.first { $0.text == "— \(number) —" })
    let code = try #require(page.words.first { $0.text == "7K3M" })
    #expect((mark.x == setup.left + CharacterSize.four) == atLeft)
    #expect((mark.x + mark.width == setup.right - CharacterSize.four) == !atLeft)
    #expect((code.x > mark.x) == atLeft)
  }

  @Test func `the lines of a title are about equally long and no bracket is left open`() {
    let lines = SquareTypesetter().balanced(
      "关于二〇二二年技师工作站（示例）名单的公示", TextStyle(.title, Length(points: 20)), Length(points: 400))
    #expect(lines.count == 2)
    #expect(!lines[0].text.hasSuffix("（示"))
    #expect(abs((lines[0].width - lines[1].width).units) <= Length(points: 160).units)
  }

  @Test func `a title is not broken within a word`() {
    let lines = SquareTypesetter().balanced(
      "关于拨付二〇二三年市级技师工作站建设扶持经费（首期）的通知", TextStyle(.title, Length(points: 22)),
      Length(points: 442))
    #expect(lines.count == 2)
    #expect(lines[0].text.hasSuffix("工作站") || lines[0].text.hasSuffix("建设"))
  }

  @Test(arguments: 1...60)
  func `issuer, signatures and proof stand on a page with two lines of the body`(count: Int) {
    let body = Array(repeating: Paper.Part.paragraph(Phrase(same: "正文")), count: count)
    let issued = Paper(
      .notice, title: Phrase(same: "题"),
      parts: body + [.issued([Phrase(same: "局"), Phrase(same: "日")])],
      footer: [Paper.Item("head", Phrase(same: "末条"), Phrase(same: "cdcd"))])
    let signed = Paper(
      .minutes, title: Phrase(same: "题"), parts: body, signatures: [Phrase(same: "签名")])
    for (paper, sign) in [(issued, "局"), (issued, "末条："), (signed, "签名：")] {
      let last = Composition.pages(of: paper).last { $0.texts.contains(sign) }
      #expect((last?.texts.count { $0 == "正文" } ?? 0) >= min(2, count))
    }
  }
}
