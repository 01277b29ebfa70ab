import Messages
import Papers
import Quantities
import Testing

@testable import Prints

/// What the pages of every renderer are built from.
struct PaperModelTests {
  @Test func `headings are numbered 一、 and （一） and begin anew`() {
    var numbering = Paper.Numbering()
    let word = Phrase(same: "x")
    let parts: [Paper.Part] = [
      .heading(word), .subheading(word), .paragraph(word), .subheading(word), .heading(word),
      .subheading(word),
    ]
    let marks = parts.map { numbering.mark(of: $0)?.chinese }
    #expect(marks == ["一、", "（一）", nil, "（二）", "二、", "（一）"])
  }

  @Test(arguments: [(1, "一、"), (10, "十、"), (11, "十一、"), (20, "二十、"), (34, "三十四、")])
  func `numbers are written as people write them`(count: Int, mark: String) {
    var numbering = Paper.Numbering()
    let marks = (0..<count).map { _ in numbering.mark(of: .heading(Phrase(same: "x")))?.chinese }
    #expect(marks.last == mark)
  }

  @Test func `annexes are sections, numbered where there are several`() {
    let paper = Paper.notice
    #expect(paper.sections.map(\.label?.chinese) == [nil, "附件1", "附件2"])
    #expect(paper.sections.map(\.title.chinese) == ["关于拨付示例经费的通知", "分配表", "意见表"])
    let one = Paper(.notice, title: Phrase(same: "题"), parts: [.annex(Phrase(same: "表"))])
    #expect(one.sections.map(\.label?.chinese) == [nil, "附件"])
    #expect(one.sections[0].parts == [])
  }

  @Test func `only a total that is the sum of its rows is one`() {
    let table = Paper.Table(
      "t", columns: (0..<5).map { Paper.Column("\($0)", Phrase(same: "c")) },
      rows: [
        [.count(1), .money(Money(yuan: 2)), .points(Points(hundredths: 100)), .count(3), .blank],
        [.count(2), .money(Money(yuan: 3)), .points(Points(hundredths: 300)), .blank, .blank],
      ],
      totals: [
        [
          .text(Phrase(same: "合计")), .money(Money(yuan: 5)), .points(Points(hundredths: 200)),
          .count(3), .blank,
        ]
      ])
    #expect(table.summedColumns == [1, 3])
    #expect(
      table.subtotal(of: 1..<2, label: Phrase(same: "小计")) == [
        .text(Phrase(same: "小计")), .money(Money(yuan: 3)), .blank, .blank, .blank,
      ])
    #expect(Paper.list(rows: 0).tables[0].subtotal(of: 0..<0, label: Phrase(same: "")) == nil)
  }

  @Test func `the text has the red head, the addressees, the annexes and the check code`() {
    let text = Paper.notice.text(in: .chinese)
    for line in [
      "示例市财政局文件", "示人社发〔2023〕1号", "各有关单位：", "（一）范围", "附件：1.分配表", "2.意见表", "附件2", "市局意见：",
      "抄送：示例市审计局。", "7K3M-Q9XA",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func `the JSON has them too`() {
    let json = Paper.notice.json(in: .english)
    for member in [
      "\"issuers\"", "\"recipients\"", "\"attachments\"", "\"annex\"", "\"closing\"",
      "\"checkCode\": \"7K3M-Q9XA\"",
    ] { #expect(json.contains(member), "\(member)") }
  }

  @Test func `a paper gets its check code last`() {
    let paper = Paper.list(rows: 1)
    let proof = Paper.Proof(code: "AAAA", payload: "JINBANG:AAAA")
    #expect(paper.proof == nil)
    #expect(paper.proven(by: proof).proof == proof)
    #expect(paper.proven(by: proof).checkCode.map(\.text.chinese) == ["AAAA"])
  }
}
