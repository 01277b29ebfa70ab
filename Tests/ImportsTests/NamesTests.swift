import Messages
import Spreadsheets
import Testing

@testable import Imports

@Suite struct NamesTests {
  private let names = Names<Int>(
    Phrase("指标", "fact"),
    [
      .init(1, id: "A1", name: Phrase("人数", "Persons"), synonyms: ["人员数"]),
      .init(2, id: "A2", name: Phrase("人数", "A1")),
      .init(3, id: "a.pdf", name: Phrase(same: "a.pdf")),
      .init(4, id: "A.PDF", name: Phrase(same: "A.PDF")),
    ])

  @Test(arguments: [
    ("A1", 1), ("ａ１", 1), ("persons", 1), ("人 员 数", 1), ("a2", 2), ("a.pdf", 3), ("A.PDF", 4),
  ])
  func `identifiers go before names, and spelling matters little`(text: String, value: Int) throws {
    #expect(try names.value(text) == value)
  }

  @Test(arguments: ["人数", "A.pdf"])
  func `what two things share names neither`(text: String) {
    #expect(throws: Mismatch("是几个指标共用的名称", "is the name of more than one fact")) {
      try names.value(text)
    }
  }

  @Test(arguments: [
    ("Person", "Persons"), ("Persans", "Persons"), ("B.pdf", "a.pdf"), ("员", nil), ("", nil),
    ("完全不同", nil),
  ])
  func `the nearest name is offered, if one is near`(text: String, near: String?) {
    let expected =
      near.map {
        Mismatch("不是已知的指标，最接近的是“\($0)”", "is no known fact, the nearest is “\($0)”")
      } ?? Mismatch("不是已知的指标", "is no known fact")
    #expect(throws: expected) { try names.value(text) }
  }

  @Test func `an expectation lists what there is`() {
    let none = Names<Int>(Phrase("部门", "department"), [])
    #expect(none.expectation == Phrase("空白（没有可填的部门）", "a blank cell (there is no department)"))
    let two = Names<Int>(
      Phrase("部门", "department"),
      [.init(1, id: "x", name: Phrase("甲", "A")), .init(2, id: "y", name: Phrase("乙", "B"))])
    #expect(two.expectation == Phrase("“甲”或“乙”", "“A” or “B”"))
    let many = Names<Int>(
      Phrase("部门", "department"),
      (0...12).map { .init($0, id: "\($0)", name: Phrase(same: "\($0)")) })
    #expect(
      many.expectation == Phrase("部门的编号或名称", "an identifier or name (department)"))
  }
}
