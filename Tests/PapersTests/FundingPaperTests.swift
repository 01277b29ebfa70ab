import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Testing

@Suite struct FundingPaperTests {
  @Test(.tags(.clause))
  func `JC-5.3 and JC-5.4 ten workstations are planned as soon as they are proposed`() throws {
    let paper = try TrancheSchedulePaper.paper(of: Story.sealed().dossier())
    #expect(paper.item("granted") == "3,000,000.00元（人民币叁佰万元整）")
    #expect(paper.item("firstTranche") == "1,200,000.00元（人民币壹佰贰拾万元整）")
    #expect(paper.row("tranches", where: "application", is: "W02")?["state"] == "待授牌")
    #expect(paper.row("tranches", where: "application", is: "W02")?["planned"] == "120000.00")
  }

  @Test(arguments: [
    ("W02", "已拨付并对账", "V1-W02"), ("W03", "已拨付", "V1-W03"), ("W04", "已下达", ""),
    ("W01", "待下达", ""),
  ])
  func `a payment shows how far it has come`(unit: String, state: String, voucher: String) throws {
    let paper = try TrancheSchedulePaper.paper(of: Story.paying().dossier())
    let row = paper.row("tranches", where: "application", is: unit)
    #expect(row?["state"] == state)
    #expect(row?["voucher"] == voucher)
    #expect(row?["document"] == "晋市人社发〔2023〕1号")
  }

  @Test(.tags(.clause)) func `JC-5.5 a failed acceptance leaves nothing due`() throws {
    let paper = try TrancheSchedulePaper.paper(of: Story.evaluated().dossier())
    let forfeited = paper.row("tranches", where: "state", is: "不再拨付（验收不合格）")
    #expect(forfeited?["application"] == "W03")
    #expect(forfeited?["due"] == "0.00")
    #expect(
      paper.row("units", where: "application", is: "W03") == [
        "application": "W03", "unit": "示例三号铸造有限公司", "creditCode": "91140500MA0EXAMP12",
        "granted": "300000.00", "paid": "120000.00", "pending": "0.00", "withdrawn": "180000.00",
        "claimed": "120000.00", "recovered": "50000.00",
      ])
  }

  /// By hand: 10·300000 = 3000000; 10·120000 + 180000 = 1380000; 8·180000 = 1440000; 180000.
  @Test func `no fen is lost: granted is paid, pending and withdrawn`() throws {
    let paper = try TrancheSchedulePaper.paper(of: Story.evaluated().dossier())
    let totals = paper.tables[1].totals[0].suffix(6)
    #expect(
      Array(totals)
        == [3_000_000, 1_380_000, 1_440_000, 180_000, 120_000, 50_000].map {
          Paper.Cell.money(Money(yuan: $0))
        })
  }

  @Test func `amounts are grouped for people and plain for programs`() throws {
    let paper = try TrancheSchedulePaper.paper(of: Story.paying().dossier())
    #expect(paper.text(in: .chinese).contains("  120,000.00  "))
    #expect(paper.csv(in: .chinese).contains(",120000.00,120000.00,"))
    #expect(paper.json(in: .chinese).contains("\"planned\": \"120000.00\","))
  }

  @Test func `there is no schedule before anyone is proposed`() throws {
    let dossier = try Story.scored().dossier()
    #expect(throws: Refusal.self) { try TrancheSchedulePaper.paper(of: dossier) }
  }
}
