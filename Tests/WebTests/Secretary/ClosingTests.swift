import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// The secretary sees who has handed in, never what; the bureau reopens and seals.
struct ClosingTests {
  @Test func `the matrix tells who has signed and nothing of the points`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.panelSheets(PanelScene.call)
      #expect(try await visitor.get(path).text.contains("0 / 192"))
      let expert = try await panel.expert("zj01")
      #expect(try await panel.sign(ScoringTests.good, as: expert).status == .seeOther)
      let after = try await visitor.get(path)
      #expect(after.text.contains("1 / 192"))
      #expect(!after.body.contains("纳税证明缺一年"))
      #expect(!after.body.contains("4.5"))
      #expect(try await visitor.get(PanelScene.sheet).status == .forbidden)
    }
  }

  @Test func `only the bureau opens a signed sheet again, with a code`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let expert = try await panel.expert("zj01")
      #expect(try await panel.sign(ScoringTests.good, as: expert).status == .seeOther)
      let path = Addresses.reopening(
        PanelScene.call, PanelScene.application, "zj01", "documents")
      #expect(try await panel.visitor("sec01").get(path).status == .forbidden)
      let bureau = try await panel.visitor("city01")
      let matrix = try await bureau.get(Addresses.panelSheets(PanelScene.call))
      #expect(matrix.links.contains(path.text))
      let silent = try await bureau.send(["code": "03", "note": ""], to: path)
      #expect(silent.status == .unprocessableContent)
      let reply = try await bureau.send(["code": "03", "note": "小计不符"], to: path)
      #expect(reply.status == .seeOther)
      #expect(panel.state?.sheets.count == 0)
      let strange = Addresses.reopening(PanelScene.call, "JSGZZ-2022-99", "zj01", "documents")
      #expect(try await bureau.get(strange).status == .notFound)
    }
  }

  @Test func `the defence is drawn once, and its clock runs`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.defence(PanelScene.call)
      let page = try await visitor.get(path)
      let wrong = try await visitor.send(["minutes": "0"], to: path)
      #expect(wrong.status == .unprocessableContent)
      let drawn = try await visitor.send(["minutes": "20"], to: path)
      #expect(drawn.status == .seeOther)
      let second = try await visitor.post(
        page.hidden + [("minutes", "20")], to: path)
      #expect(second.status == .conflict)
      let order = try await visitor.get(path)
      let found = try #require(panel.state?.defence)
      #expect(order.text.contains("种子「\(found.seed)」，每家 20 分钟"))
      let again = Lot(of: found.order.sorted(), seed: found.seed).tickets.map(\.name)
      #expect(again == found.order)
      let token = order.hidden.filter { $0.0 != "turn" }
      #expect(try await visitor.post(token + [("turn", "2")], to: path).status == .seeOther)
      let running = try await visitor.get(path)
      #expect(running.text.contains("第 2 家，共 14 家"))
      #expect(running.body.contains("data-timer="))
    }
  }

  @Test func `the vote must order exactly the tied`() async throws {
    try await PanelScene.run(until: .recordVote) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.panelVote(PanelScene.call)
      let home = try await visitor.get(Addresses.home())
      #expect(home.links.contains(path.text))
      let twice = try await visitor.send(
        ["place-1": "JSGZZ-2022-06", "place-2": "JSGZZ-2022-06", "minute": "5:2"], to: path)
      #expect(twice.status == .unprocessableContent)
      #expect(twice.text.contains("表决须恰好包括并列的申报"))
      let reply = try await visitor.send(
        ["place-1": "JSGZZ-2022-06", "place-2": "JSGZZ-2022-11", "minute": "5:2"], to: path)
      #expect(reply.status == .seeOther)
      #expect(panel.state?.votes == [["JSGZZ-2022-06", "JSGZZ-2022-11"]])
    }
  }

  @Test func `sealing lists what is open, and is the bureau's to do`() async throws {
    try await PanelScene.run(until: .recordVote) { panel in
      let path = Addresses.sealing(PanelScene.call)
      let bureau = try await panel.visitor("city01")
      let open = try await bureau.get(path)
      #expect(open.text.contains("入围线上并列"))
      let early = try await bureau.post(
        open.hidden + [("version", panel.state?.stage.text ?? "")], to: path)
      #expect(early.status == .unprocessableContent)
      let vote = VoteRecorded(order: ["JSGZZ-2022-06", "JSGZZ-2022-11"], minute: "5:2")
      try await panel.perform(.recordVote(vote), by: "sec01", as: .panelSecretary)
      panel.scene.clock.advance(seconds: 1)
      let secretary = try await panel.visitor("sec01")
      #expect(try await secretary.get(path).text.contains("请通知市人社局"))
      let page = try await bureau.get(path)
      let refused = try await secretary.post(
        (try await secretary.get(path)).hidden + [("version", "scoring")], to: path)
      #expect(refused.status != .seeOther)
      #expect(panel.state?.ranking == nil)
      #expect(try await bureau.post(page.hidden, to: path).status == .seeOther)
      #expect(panel.state?.ranking != nil)
      #expect(try await bureau.post(page.hidden + [("x", "")], to: path).status == .conflict)
      let forged = page.hidden.filter { $0.0 != "version" } + [("version", "consultation")]
      #expect(try await bureau.post(forged, to: path).status == .conflict)
      #expect(panel.state?.stage == "consultation")
    }
  }

  @Test func `every page of the desk is a sound tree`() async throws {
    try await PanelScene.run(until: .verify) { panel in
      let call = PanelScene.call
      let secretary = try await panel.visitor("sec01")
      _ = try await secretary.send(["minutes": "20"], to: Addresses.defence(call))
      let places = [
        Addresses.panels(), Addresses.panel(call), Addresses.panelFacts(call),
        Addresses.factCheck(call, PanelScene.application), Addresses.panelSeats(call),
        Addresses.attendance(call), Addresses.defence(call), Addresses.panelSheets(call),
        Addresses.panelVote(call), Addresses.sealing(call),
      ]
      for place in places {
        let found = try await panel.findings(place, as: "sec01", .panelSecretary)
        #expect(found == [], "\(place.text)")
      }
    }
  }
}
