import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// The budget of the whole sample, against its own expected schedule.
struct BudgetTests {
  // expected/schedule.csv: ten units of 120,000 and nine of 180,000; the tenth is withdrawn and 38,650.00 came back.
  static let table = """
    \u{FEFF}Year,Promised,Paid,Ordered,Not ordered,Withdrawn,Claimed,Recovered,Paid in the year,\
    Recovered in the year\r
    2023,3000000.00,2820000.00,0.00,0.00,180000.00,38650.00,38650.00,1200000.00,0.00\r
    2025,0.00,0.00,0.00,0.00,0.00,0.00,0.00,1620000.00,38650.00\r

    """

  @Test func `what was promised is what is paid, pending and withdrawn`() async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(until: nil)
      scene.turn(to: "2025-07-01T09:00:00+08:00")
      let finance = try await scene.visitor(as: .finance)
      _ = try await finance.ask("/language/en", .get)
      let table = try await finance.get(Addresses.budgetTable())
      #expect(table.body == Self.table)
      let page = try await finance.get(Addresses.finance())
      #expect(page.text.contains("3,000,000.00"))
      #expect(page.text.contains("equal"))
      let units = try await finance.get(Addresses.moneyTable(WebScene.sample))
      #expect(units.body.split(separator: "\r\n").count == 12)
      #expect(
        units.body.hasSuffix(
          ",Sum,,3000000.00,2820000.00,0.00,0.00,180000.00,38650.00,38650.00\r\n"))
    }
  }

  @Test func `money that comes in is recorded, and never more than is claimed`() async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(until: .recover)
      scene.turn(to: "2025-06-11T09:00:00+08:00")
      let finance = try await scene.visitor(as: .finance)
      let place = Addresses.recovery(WebScene.sample, "JSGZZ-2022-06")
      let home = try await finance.get(Addresses.home())
      #expect(home.links.contains(place.text))
      let form = try await finance.get(place)
      #expect(form.body.contains("value=\"38650.00\""))
      let much = try await finance.send(["amount": "38650.01", "voucher": "R-1"], to: place)
      #expect(much.status == .unprocessableContent)
      let odd = try await finance.send(["amount": "38650,00", "voucher": "R-1"], to: place)
      #expect(odd.text.contains("金额，如"))
      let some = try await finance.send(["amount": "20000.00", "voucher": "R-1"], to: place)
      #expect(some.status == .seeOther)
      let grant = try await finance.get(Addresses.grant(WebScene.sample, "JSGZZ-2022-06"))
      #expect(grant.text.contains("18,650.00"))
    }
  }

  @Test func `a table never hands a formula to a spreadsheet`() {
    let file = Download(
      table: "t", head: ["a"], rows: [["=1+1"], ["x,y"], ["say \"no\""], ["12.00"]])
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "\u{FEFF}a\r\n'=1+1\r\n\"x,y\"\r\n\"say \"\"no\"\"\"\r\n12.00\r\n")
  }

  @Test(arguments: ["tranche-1", "tranche-12", "advance", "balance", "reward"])
  func `what an order pays is read as it is written`(text: String) {
    #expect(PurposeChoice(text)?.description == text)
  }

  @Test(arguments: ["", "tranche", "tranche-x", "reward-P001", "advance-1", "all"])
  func `anything else is no purpose`(text: String) {
    #expect(PurposeChoice(text) == nil)
  }
}
