import Messages
import Papers
import Testing

@testable import Prints

struct FontsTests {
  @Test func `a character that no font has is named with its code point and place`() throws {
    let paper = Paper.list(rows: 3, names: ["甲乙", "丙\u{E0AB}丁"])
    let problems = try Fonts().missing(in: paper, language: .chinese)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.place == Place(file: "示例名单", line: 2))
    #expect(problem.field == "单位")
    #expect(problem.message.chinese.contains("（U+E0AB）"))
    #expect(problem.message.english.contains("(U+E0AB)"))
  }

  @Test(arguments: ["喆堃䶮㛃𠮷垚赟旻昉芃嫚翀頔珺琤铚燊沄", "〔2023〕1号—“”（）《》、。", "Ünïted №1 №"])
  func `names, punctuation and Latin letters can be printed`(text: String) throws {
    let paper = Paper.list(rows: 1, names: [text])
    #expect(try Fonts().missing(in: paper, language: .chinese) == [])
  }

  @Test func `every part of a paper is looked at`() throws {
    let bad = Phrase(same: "\u{F8FF}")
    let paper = Paper(
      .notice, letterhead: Paper.Letterhead(issuers: [bad], number: bad), title: bad,
      parts: [
        .recipients([bad]), .heading(bad), .subheading(bad), .paragraph(bad),
        .items([Paper.Item("i", bad, bad)]), .attachments([bad]), .issued([bad]), .annex(bad),
        .box(Paper.Box("b", bad, text: bad, closing: [bad])),
        .table(
          Paper.Table(
            "t", caption: bad, columns: [Paper.Column("c", bad)], rows: [[.text(bad)]],
            totals: [[.text(bad)]])),
      ], signatures: [bad], footer: [Paper.Item("f", bad, bad)])
    #expect(try Fonts().missing(in: paper, language: .english).count == 22)
  }

  @Test func `missing fonts are told with the package that has them`() {
    let problems = #expect(throws: Problems.self) {
      try Fonts(families: ["DejaVu Sans"], coverage: Coverage())
    }
    #expect(problems?.all.count == 2)
    for problem in problems?.all ?? [] {
      #expect(problem.message.chinese.contains("fonts-noto-cjk"))
      #expect(problem.message.english.contains("fonts-noto-cjk"))
    }
  }

  @Test func `a real 仿宋 comes first where there is one, with Noto behind it`() throws {
    let noto: Set = ["Noto Serif CJK SC", "Noto Sans CJK SC"]
    let plain = try Fonts(families: noto, coverage: Coverage())
    #expect(plain.face(of: .fangsong).families == ["Noto Serif CJK SC"])
    let rich = try Fonts(families: noto.union(["FandolFang"]), coverage: Coverage())
    #expect(rich.face(of: .fangsong).families == ["FandolFang", "Noto Serif CJK SC"])
    #expect(rich.face(of: .title).isBold)
  }

  @Test func `a folder of fonts that is not there is named`() {
    let problems = #expect(throws: Problems.self) { try Fonts(folder: "/no/such/fonts") }
    #expect(problems?.all.first?.place == Place(file: "/no/such/fonts"))
  }
}
