import Messages
import Papers
import Quantities
import Testing

@testable import Prints

struct TablePageTests {
  let pages = Composition.pages(of: .list(rows: 300))

  @Test func `a table of 300 rows has its heads on every page`() {
    #expect(pages.count > 5)
    for page in pages.dropLast() { #expect(page.texts.contains("编号")) }
    let rows = pages.flatMap(\.texts).filter { $0.hasPrefix("A-") }
    #expect(rows == (1...300).map { "A-\($0)" })
  }

  @Test func `the page totals add up to the total`() throws {
    let sums = pages.compactMap { page -> String? in
      guard let label = page.words.first(where: { $0.text == "本页小计" }) else { return nil }
      return page.words.first { $0.y == label.y && $0.text.contains(".") }?.text
    }
    let pagesWithRows = pages.filter { page in
      page.texts.contains { $0.hasPrefix("A-") }
    }
    #expect(sums.count == pagesWithRows.count)
    let amounts = sums.compactMap { Money($0.filter { $0 != "," }) }
    // 1000 + 0 … 1000 + 299: 300 × 1000 + 299 × 300 ÷ 2.
    #expect(amounts.total == Money(yuan: 344_850))
  }

  @Test func `a table on one page has no page total`() {
    #expect(!Composition.pages(of: .list(rows: 5)).flatMap(\.texts).contains("本页小计"))
  }

  @Test(arguments: 1...60)
  func `no row stands alone on the last page, and the total never without a row`(count: Int) {
    let pages = Composition.pages(of: .list(rows: count))
    let last = pages.last { page in page.texts.contains("合计") }
    let rows = last?.texts.count { $0.hasPrefix("A-") } ?? 0
    #expect(rows >= min(2, count))
  }

  @Test(arguments: 1...60)
  func `nobody signs on a page with fewer than two rows`(count: Int) {
    let pages = Composition.pages(of: .list(rows: count))
    let last = pages.last { page in page.texts.contains { $0.hasPrefix("统计人") } }
    #expect((last?.texts.count { $0.hasPrefix("A-") } ?? 0) >= min(2, count))
    let rows = pages.flatMap(\.texts).filter { $0.hasPrefix("A-") }
    #expect(rows == (1...count).map { "A-\($0)" })
  }

  @Test(arguments: 1...60)
  func `a remark alone below a table does not count as two lines`(count: Int) throws {
    guard case .table(let table) = try #require(Paper.list(rows: count).parts.first) else { return }
    let paper = Paper(
      .awardList, title: Phrase(same: "题"),
      parts: [.table(table), .paragraph(Phrase(same: "注"))], signatures: [Phrase(same: "签名")])
    let last = Composition.pages(of: paper).last { $0.texts.contains("签名：") }
    #expect((last?.texts.count { $0.hasPrefix("A-") } ?? 0) >= min(2, count))
    #expect(last?.texts.contains("注") == true)
  }

  @Test func `a row higher than a page goes on over pages`() {
    let words = String(repeating: "很长的说明", count: 2000)
    let paper = Paper(
      .minutes, title: Phrase(same: "记"),
      parts: [
        .table(
          Paper.Table("t", columns: [Paper.Column("a", Phrase(same: "说明"))], rows: [[.same(words)]])
        )
      ])
    let pages = Composition.pages(of: paper)
    #expect(pages.count > 1)
    let printed = pages.flatMap(\.texts).filter { $0 != "说明" && $0 != "记" }.joined()
    #expect(printed == words)
  }

  @Test func `cells of a row share one baseline`() {
    let page = Composition.pages(of: .list(rows: 3, names: ["喆堃䶮㛃𠮷"]))[0]
    let row = page.words.first { $0.text == "A-2" }?.y
    #expect(
      page.words.filter { $0.y == row }.map(\.text) == ["2", "A-2", "喆堃䶮㛃𠮷", "89.99", "1,001.00"])
  }

  @Test func `room to sign is at least ten millimetres high`() {
    let paper = Paper(
      .awardList, title: Phrase(same: "签到"),
      parts: [
        .table(
          Paper.Table(
            "t",
            columns: [
              Paper.Column("a", Phrase(same: "姓名")),
              Paper.Column("b", Phrase(same: "签名"), .writing),
            ], rows: [[.same("甲"), .blank], [.same("乙"), .blank]]))
      ])
    let words = Composition.pages(of: paper)[0].words
    let names = words.filter { ["甲", "乙"].contains($0.text) }.map(\.y)
    #expect(names[1] - names[0] >= .millimetres(10))
  }
}
