import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing

@testable import Web

/// A unit fills in the form, hands it in, completes it, adds to it, leaves.
struct ApplyingTests {
  @Test func `a whole application is handed in and gets a receipt`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let home = try await unit.visitor.get(Addresses.home())
      #expect(home.links.contains(ApplyingUnit.form.text))
      let reply = try await unit.apply()
      #expect(reply.status == .seeOther, "\(reply.text)")
      let id = try #require(unit.application)
      #expect(reply.location == Addresses.receipt(WebScene.call, id).text)
      let receipt = try await unit.visitor.get(Addresses.receipt(WebScene.call, id))
      #expect(receipt.text.contains("2022年12月2日"))
      #expect(receipt.text.contains("3 份（应交 3 份）"))
      #expect(receipt.text.contains(id.text))
      let stated = scene.office.read {
        $0.calls[WebScene.call]?.applications[id]?.submission
      }
      #expect(stated?.facts["area"] == .number(15_000))
      #expect(stated?.attachments.count == ApplyingUnit.documents.count)
      #expect(stated?.affiliation == .county("泽州县"))
      #expect(stated?.contact.map { $0.contains("某联系人") } == false)
      #expect(try await unit.visitor.get(ApplyingUnit.form).status == .unprocessableContent)
    }
  }

  @Test func `what is missing is said with its clause and nothing is recorded`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      try await unit.upload("form")
      let reply = try await unit.send(ApplyingUnit.fields)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("缺少材料：营业执照"))
      #expect(reply.text.contains("JC-2.1.3"))
      #expect(reply.body.contains("某联系人"))
      #expect(unit.application == nil)
    }
  }

  @Test(arguments: [
    ("creditCode", "91140500MA0EXAMP2X", "校验码不符"), ("creditCode", "", "此项必填"),
    ("kind", "nonsense", "请选择一项"), ("affiliation", "火星", "请选择一项"),
    ("phone", "call me", "应为电话号码"), ("copies", "-1", "应为 0 至 999"),
    ("fact-technicians", "三", "非负整数"), ("fact-technicians", "-1", "非负整数"),
    ("fact-technicians", "1.5", "非负整数"), ("fact-area", "1,000", "最多 2 位小数"),
    ("fact-agreementEnds", "2022-02-30", "日期"), ("fact-accountType", "假户", "基本户"),
    ("fact-reportProfile", String(repeating: "长", count: 4_001), "最多 4000 字"),
    ("fact-reportProfile", "甲\u{202E}乙", "看不见的控制字符"),
    ("contact", "甲\u{0}乙", "看不见的控制字符"), ("truth", "-", "真实、完整"),
  ])
  func `a field that cannot be read is named`(
    name: String, value: String, words: String
  ) async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let fields = ApplyingUnit.fields([name: value]).filter { $0.1 != "-" }
      let reply = try await unit.send(fields)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(words), "\(words)")
      #expect(unit.application == nil)
    }
  }

  @Test func `without a script the conditions are checked and the draft is kept`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let fields = ApplyingUnit.fields(["fact-technicians": "1", "fact-masters": "0"])
      let reply = try await unit.send(fields, then: "check")
      #expect(reply.status == .ok)
      #expect(reply.text.contains("✗ 不符合"))
      #expect(reply.text.contains("要求不少于3人，现为2人"))
      let again = try await unit.visitor.get(ApplyingUnit.form)
      #expect(again.body.contains("某联系人"))
      #expect(unit.application == nil)
    }
  }

  @Test func `while somebody types the engine's own verdicts come back`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let path = Addresses.formCheck(WebScene.call).text
      for (count, word) in [("2", "✗ 不符合"), ("3", "✓ 符合"), ("", "… 待填")] {
        let body = Fields([
          "kind": "enterprise", "fact-technicians": count, "fact-seniorTechnicians": "0",
          "fact-masters": "0",
        ]).wire
        let reply = try await unit.visitor.ask(
          path, .post, headers: try await unit.headers, body: body)
        #expect(reply.status == .ok)
        #expect(try reply.word("word") == word)
      }
    }
  }

  @Test func `a second click hands in nothing twice`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      for document in ApplyingUnit.documents { try await unit.upload(document) }
      let page = try await unit.visitor.get(ApplyingUnit.form)
      let fields = page.hidden + ApplyingUnit.fields + [("then", "submit")]
      let first = try await unit.visitor.post(fields, to: ApplyingUnit.form)
      let second = try await unit.visitor.post(fields, to: ApplyingUnit.form)
      #expect(first.status == .seeOther)
      #expect(second.location == first.location)
    }
  }

  @Test func `too few copies come back and are completed with the files kept`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      #expect(try await unit.apply(["copies": "1"]).status == .seeOther)
      let id = try #require(unit.application)
      let state = try await unit.visitor.get(Addresses.ownApplication(WebScene.call, id))
      #expect(state.text.contains("待补正"))
      #expect(state.text.contains("纸质材料应为3份，实收1份"))
      scene.clock.advance(seconds: 60)
      let page = try await unit.visitor.get(ApplyingUnit.form)
      #expect(page.text.contains("已退回，请补正后重新提交"))
      #expect(page.body.contains("91140500MA0EXAMP2R"))
      let kept = page.body.matches(of: /name="keep" value="([0-9a-f]{64})"/).map {
        ("keep", String($0.1))
      }
      #expect(kept.count == ApplyingUnit.documents.count)
      let reply = try await unit.visitor.post(
        page.hidden + ApplyingUnit.fields + kept + [("then", "submit")], to: ApplyingUnit.form)
      #expect(reply.status == .seeOther, "\(reply.text)")
      let version = scene.office.read { $0.calls[WebScene.call]?.applications[id]?.version }
      #expect(version == 2)
    }
  }

  @Test func `a unit leaves with a reason and may come back under another number`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      _ = try await unit.apply()
      let first = try #require(unit.application)
      let path = Addresses.withdrawal(WebScene.call, first)
      #expect(try await unit.visitor.send(["reason": ""], to: path).status == .unprocessableContent)
      let page = try await unit.visitor.get(path)
      let old = page.hidden.map { ($0.0, $0.0 == "version" ? "9" : $0.1) }
      let stale = try await unit.visitor.post(old + [("reason", "某原因")], to: path)
      #expect(stale.status == .conflict)
      scene.clock.advance(seconds: 60)
      #expect(try await unit.visitor.send(["reason": "某原因"], to: path).status == .seeOther)
      scene.clock.advance(seconds: 60)
      let again = try await unit.apply()
      #expect(again.status == .seeOther, "\(again.text)")
      #expect(again.location != Addresses.receipt(WebScene.call, first).text)
    }
  }

  @Test func `the copies for the seal are as many as are asked for`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      _ = try await unit.apply()
      let id = try #require(unit.application)
      let page = try await unit.visitor.get(Addresses.printout(WebScene.call, id))
      #expect(page.body.matches(of: /<article/).count == 3)
      #expect(page.text.contains("第 3 份，共 3 份"))
      #expect(page.text.contains("单位（公章）"))
      #expect(page.text.contains("150.00㎡"))
    }
  }

  @Test func `after the window nothing is taken`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let page = try await unit.visitor.get(ApplyingUnit.form)
      scene.clock.advance(seconds: 7 * 86_400)
      let fields = page.hidden + ApplyingUnit.fields + [("then", "submit")]
      let again = try await ApplyingUnit.signedIn(again: unit)
      let reply = try await again.post(fields, to: ApplyingUnit.form)
      #expect(reply.status != .seeOther)
      #expect(unit.application == nil)
    }
  }
}

extension ApplyingUnit {
  /// The same person in another browser.
  static func signedIn(again unit: ApplyingUnit) async throws -> Visitor {
    let visitor = unit.scene.stranger()
    _ = try await visitor.send(
      ["account": "unit-01", "password": WebScene.password], to: "/sign-in")
    return visitor
  }
}
