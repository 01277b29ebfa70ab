import Messages
import Papers
import Quantities
import Testing

@testable import Documents

@Suite struct WorkbookTests {
  private static func book(_ paper: Paper, _ language: Language = .chinese) throws -> Workbook {
    Workbook(try Documents.xlsx(of: paper, in: language))
  }

  @Test func `every table has a sheet and the words around them one more`() throws {
    #expect(try WorkbookTests.book(.everything).names == ["首期经费", "分配表", "说明"])
    #expect(try WorkbookTests.book(.of(Paper.money)).names == ["首期经费"])
  }

  @Test func `money, counts and days are numbers, and what looks like a formula is words`() throws {
    let cells = try WorkbookTests.book(.of(Paper.money)).cells(1)
    #expect(cells["A4"] == .init(words: #"=HYPERLINK("http://x.example","甲")"#))
    #expect(cells["B4"] == .init(words: "012345678901234567"))
    #expect(cells["C4"] == .init(number: 120000.07))
    #expect(cells["D4"] == .init(number: 3))
    #expect(cells["E4"] == .init(number: 44903))
    #expect(cells["F4"] == .init(words: "是"))
    #expect(cells["A5"] == .init(words: "+乙公司"))
    #expect(cells["B5"] == .init(words: "-1+1"))
    #expect(cells["C5"] == .init(number: 0.01))
    #expect(cells["C6"] == .init(number: 0))
    #expect(cells["B6"] == .init(words: "喆堃䶮㛃𠮷"))
  }

  @Test func `a sum is a formula with its value, and a total that is no sum is a value`() throws {
    let cells = try WorkbookTests.book(.of(Paper.money)).cells(1)
    #expect(cells["C7"] == .init(number: 120000.08, formula: "SUM(C4:C6)"))
    #expect(cells["D7"] == .init(number: 9))
    #expect(cells["A8"]?.words?.contains("“人数”由系统按规则计算") == true)
  }

  @Test func `what is reckoned over a row is a formula, the marked extremes are numbers`() throws {
    let cells = try WorkbookTests.book(.of(Paper.marks)).cells(1)
    #expect(cells["D3"] == .init(number: 91))
    #expect(cells["G3"] == .init(words: "回避"))
    #expect(cells["J3"] == .init(number: 91, formula: "MAX(C3:I3)"))
    #expect(cells["K3"] == .init(number: 60, formula: "MIN(C3:I3)"))
    #expect(
      cells["L3"]
        == .init(number: 81.67, formula: "ROUND(ROUND(100*SUM(C3:I3),0)/COUNT(C3:I3),0)/100"))
    #expect(
      cells["M3"]
        == .init(
          number: 84.75,
          formula:
            "ROUND(ROUND(100*(SUM(C3:I3)-MAX(C3:I3)-MIN(C3:I3)),0)/(COUNT(C3:I3)-2),0)/100"))
  }

  @Test func `a figure that the row does not give stays a value`() throws {
    let row = Paper.marks.rows[0].dropLast() + [.points(Points(hundredths: 8476))]
    let table = Paper.Table("sheets", columns: Paper.marks.columns, rows: [Array(row)])
    #expect(try WorkbookTests.book(.of(table)).cells(1)["M3"] == .init(number: 84.76))
  }

  @Test func `totals of channels are sums only where every row adds up`() throws {
    func table(_ totals: [Int]) -> Paper.Table {
      Paper.Table(
        "ranking",
        columns: ["unit", "documents", "defence", "total"].map {
          Paper.Column($0, Phrase(same: $0), .numbers)
        },
        rows: totals.map { total in
          [.same("甲")] + [5_000, 3_010, total].map { .points(Points(hundredths: $0)) }
        })
    }
    let sums = try WorkbookTests.book(.of(table([8_010, 8_010]))).cells(1)
    #expect(sums["D3"] == .init(number: 80.1, formula: "SUM(B3:C3)"))
    let shares = try WorkbookTests.book(.of(table([8_010, 4_204]))).cells(1)
    #expect(shares["D3"] == .init(number: 80.1))
  }

  @Test func `heads stay in sight and on every page, and the page is A4 as wide as the table`()
    throws
  {
    let book = try WorkbookTests.book(.everything)
    #expect(book.sheet(1).contains(#"<pane ySplit="3" topLeftCell="A4""#))
    #expect(book.sheet(1).contains(#"paperSize="9""#))
    #expect(book.sheet(1).contains(#"fitToHeight="0""#))
    let defined = book.parts["xl/workbook.xml"]
    #expect(defined.contains("_xlnm.Print_Titles"))
    #expect(defined.count(of: "_xlnm.Print_Area") == 3)
    #expect(book.sheet(2).contains(#"orientation="landscape""#))
  }

  @Test(arguments: Language.allCases)
  func `nothing of the paper is lost`(language: Language) throws {
    let strings = try WorkbookTests.book(.everything, language).parts["xl/sharedStrings.xml"]
      .contents(of: "si").joined(separator: "\n")
    let words = Paper.everything.texts(in: language).filter { text in
      Paper.everything.tables.flatMap { ($0.rows + $0.totals).joined() }
        .allSatisfy { $0.text(in: language) != text }
    }
    let missing = words.filter { !strings.contains($0) }
    #expect(missing == [])
  }

  @Test func `characters that XML forbids are replaced and escapes of Excel stay text`() throws {
    let book = try WorkbookTests.book(.of(Paper.money))
    #expect(book.parts.malformed == [])
    let name = book.cells(1)["A6"]?.words
    #expect(name == "@丙\u{FFFD}\u{FFFD}社_x0041_" || name == "@丙\u{FFFD}\u{FFFD}社_x005F_x0041_")
  }

  @Test func `the same paper makes the same bytes, dated by no clock`() throws {
    let bytes = try Documents.xlsx(of: .everything, in: .chinese)
    #expect(try Documents.xlsx(of: .everything, in: .chinese) == bytes)
    let created = Unzipped(bytes)["docProps/core.xml"].contents(of: "dcterms:created")
    #expect(created == ["2000-01-01T00:00:00Z"])
  }

  @Test func `a folder that takes no file is named with what to do`() {
    let paper = PaperWorkbook(paper: .of(Paper.money), language: .chinese)
    let failure = #expect(throws: DocumentFailure.self) {
      _ = try paper.bytes(below: "/dev/null/nowhere")
    }
    #expect(failure?.message.chinese.contains("/dev/null/nowhere") == true)
    #expect(failure?.message.english.contains("TMPDIR") == true)
  }

  @Test func `a text longer than a cell holds is refused, never cut`() {
    let table = Paper.Table(
      "t", columns: [Paper.Column("a", Phrase(same: "a"))],
      rows: [[.same(String(repeating: "长", count: 32_768))]])
    let failure = #expect(throws: DocumentFailure.self) {
      _ = try Documents.xlsx(of: .of(table), in: .chinese)
    }
    #expect(failure?.message.chinese.contains("32767") == true)
  }
}
