import Messages
import Testing

@testable import Prints

/// What may not begin or end a line of Chinese (GB/T 15834-2011, 5.1).
struct LineBreakTests {
  static let text = """
    （一）根据《关于开展“技师工作站”评审的通知》（示〔2022〕6号），经申报、初审、复核；专家评审：征求意见！现予公示？（拟定）。\
    合计1,234,567.50元，占40.00%。
    """

  @Test func `no line begins with a closing mark or ends with an opening one`() throws {
    let typesetter = PangoTypesetter(fonts: try Fonts(), language: .chinese)
    let style = TextStyle(.fangsong, Length(points: 16))
    for points in stride(from: 130, through: 450, by: 7) {
      let lines = typesetter.lines(
        of: LineBreakTests.text, style: style, width: Length(points: points), indent: .zero,
        justified: true)
      #expect(lines.map(\.text).joined() == LineBreakTests.text)
      for line in lines.dropFirst() {
        #expect(!"）》〕”，。、；：！？%".contains(line.text.first ?? "一"))
      }
      for line in lines.dropLast() { #expect(!"（《〔“".contains(line.text.last ?? "一")) }
    }
  }

  @Test func `justified lines end at the edge, all but the last`() throws {
    let typesetter = PangoTypesetter(fonts: try Fonts(), language: .chinese)
    let width = PageSetup.official.textWidth
    let lines = typesetter.lines(
      of: String(repeating: LineBreakTests.text, count: 3),
      style: TextStyle(.fangsong, CharacterSize.three), width: width, indent: .zero,
      justified: true)
    for line in lines.dropLast() {
      #expect(abs((width - line.width).units) <= Length(points: 2).units)
    }
  }

  @Test func `28 characters stand on a line of an official document`() throws {
    let typesetter = PangoTypesetter(fonts: try Fonts(), language: .chinese)
    let manner = Manner.official(in: .chinese)
    let lines = typesetter.lines(
      of: String(repeating: "字", count: 100), style: manner.body, width: manner.setup.textWidth,
      indent: .zero, justified: false)
    #expect(lines.map(\.text.count) == [28, 28, 28, 16])
  }

  @Test func `a broken code gets no hyphen, and quotation marks are narrow in English`() throws {
    let fonts = try Fonts()
    let style = TextStyle(.song, Length(points: 10))
    let english = PangoTypesetter(fonts: fonts, language: .english).line("“a”", style)
    let chinese = PangoTypesetter(fonts: fonts, language: .chinese).line("“a”", style)
    #expect(english.width < Length(points: 18))
    #expect(chinese.width > Length(points: 23))
    let code = PangoTypesetter(fonts: fonts, language: .chinese).lines(
      of: "91140500MA0EXAMP10", style: style, width: Length(points: 60), indent: .zero,
      justified: false)
    #expect(code.map(\.text).joined() == "91140500MA0EXAMP10")
    #expect(code.count > 1 && code.allSatisfy { $0.width <= Length(points: 60) })
  }
}
