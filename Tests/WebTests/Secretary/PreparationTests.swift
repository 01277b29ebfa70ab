import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// The secretary checks facts, draws and seats the panel, and records who cannot score.
struct PreparationTests {
  @Test func `facts are confirmed as stated, or put right with a reason`() async throws {
    try await PanelScene.run(until: .verify) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.factCheck(PanelScene.call, PanelScene.application)
      let silent = try await visitor.send(
        [
          "check": "technicians", "value-technicians": "4", "evidence": "证书原件",
          "correction": "",
        ], to: path)
      #expect(silent.status == .unprocessableContent)
      #expect(silent.body.contains("value=\"4\""))
      let reply = try await visitor.send(
        [
          "check": "technicians", "check": "seniorTechnicians", "value-technicians": "4",
          "value-seniorTechnicians": "2", "evidence": "证书原件", "correction": "一人证书过期",
        ], to: path)
      #expect(reply.status == .seeOther)
      let found = panel.state?.applications[PanelScene.application]?.verifications
      #expect(found?["technicians"]?.values == ["technicians": .number(4)])
      #expect(found?["technicians"]?.evidence.contains("一人证书过期") ?? false)
      #expect(
        found?["seniorTechnicians"]
          == Verification(
            application: PanelScene.application, values: ["seniorTechnicians": .number(2)],
            evidence: "证书原件"))
    }
  }

  @Test(arguments: [("technicians", "五"), ("facilitiesComplete", "maybe"), ("area", "1.234")])
  func `a value that cannot be read is refused beside its field`(
    fact: String, value: String
  ) async throws {
    try await PanelScene.run(until: .verify) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.factCheck(PanelScene.call, PanelScene.application)
      let page = try await visitor.get(path)
      let fields = [("check", fact), ("value-\(fact)", value), ("evidence", "原件")]
      let reply = try await visitor.post(page.hidden + fields, to: path)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("读不懂"))
      let found = panel.state?.applications[PanelScene.application]?.verifications
      #expect(found == [:])
    }
  }

  @Test func `a page from before the last check is told so`() async throws {
    try await PanelScene.run(until: .verify) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.factCheck(PanelScene.call, PanelScene.application)
      let old = try await visitor.get(path)
      let fields = [("check", "technicians"), ("value-technicians", "3"), ("evidence", "原件")]
      let stated = [("correction", "核对")]
      _ = try await visitor.post(old.hidden + fields + stated, to: path)
      let late = try await visitor.post(old.hidden + fields, to: path)
      #expect(late.status == .conflict)
    }
  }

  @Test func `a panel is drawn by chance, seated, and the draw can be repeated`() async throws {
    try await PanelScene.run(until: .seatPanel) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.panelSeats(PanelScene.call)
      let page = try await visitor.get(path)
      let token = page.hidden.filter { $0.0 != "step" }
      let pool = (1...8).map { ("pool", "zj0\($0)") }.dropLast()
      let units = (panel.state?.applicationsInOrder ?? []).filter(\.isInProgress)
        .map { ("application", $0.id.text) }
      let fields = token + [("step", "draw"), ("panel", "P1")] + units
      let empty = try await visitor.post(fields, to: path)
      #expect(empty.status == .unprocessableContent)
      let short = try await visitor.post(
        fields + pool + [("excluded", "zj03 请假")], to: path)
      #expect(short.status == .unprocessableContent)
      #expect(short.text.contains("可入座专家6人，评审组须7人"))
      #expect(panel.state?.panels == [])
      #expect(try await visitor.post(fields + pool, to: path).status == .seeOther)
      let drawn = try #require(panel.state?.draws["P1"])
      #expect(drawn.seed.utf8.count == 32)
      let order = Lot(of: drawn.order.sorted(), seed: drawn.seed).tickets.map(\.name)
      #expect(order == drawn.order)
      #expect(panel.state?.panels == [Panel(id: "P1", experts: order)])
      #expect(try await visitor.get(path).text.contains("种子「\(drawn.seed)」"))
    }
  }

  @Test func `a panel drawn elsewhere is seated by hand`() async throws {
    try await PanelScene.run(until: .seatPanel) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.panelSeats(PanelScene.call)
      let page = try await visitor.get(path)
      let token = page.hidden.filter { $0.0 != "step" }
      let units = (panel.state?.applicationsInOrder ?? []).filter(\.isInProgress)
        .map { ("application", $0.id.text) }
      let order: [PersonID] = ["zj02", "zj01", "zj03", "zj04", "zj05", "zj06", "zj07"]
      let seats = order.enumerated().map { ("seat-\($0 + 1)", $1.text) }
      let fields = token + [("step", "seat"), ("panel", "P1")] + units
      let twice = seats.dropLast() + [("seat-7", "zj01")]
      let refused = try await visitor.post(fields + twice, to: path)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("重复列入"))
      #expect(try await visitor.post(fields + seats, to: path).status == .seeOther)
      #expect(panel.state?.panels == [Panel(id: "P1", experts: order)])
    }
  }

  @Test func `recusals and absences are recorded, and refused where they cannot be`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let visitor = try await panel.visitor("sec01")
      let path = Addresses.attendance(PanelScene.call)
      let page = try await visitor.get(path)
      let token = page.hidden.filter { $0.0.hasPrefix("form-") }
      let recusal = [
        ("step", "recusal"), ("recused", "zj02"), ("application", "JSGZZ-2022-01"),
        ("ground", "亲属任职"),
      ]
      #expect(try await visitor.post(token + recusal, to: path).status == .seeOther)
      #expect(panel.state?.recusals["JSGZZ-2022-01"]?["zj02"]?.ground == "亲属任职")
      let expert = try await panel.expert("zj01")
      #expect(try await panel.sign(ScoringTests.good, as: expert).status == .seeOther)
      let absence = [("step", "absence"), ("absent", "zj01"), ("reason", "请假")]
      let refused = try await visitor.post(token + absence, to: path)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("该专家已提交评分表"))
    }
  }
}
