import Accounts
import Assessment
import Counter
import HTTPTypes
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes
import Testing
import WorkingDays

@testable import Web

/// What anybody reads and does without an account.
struct PublicTests {
  /// A scene with a published list, on its first day.
  private static func published(
    _ body: @Sendable (WebScene, CallID, NoticeView) async throws -> Void
  ) async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(
        until: .registerObjection)
      let view = try scene.server.office.view(for: .everyone)
      let call = try #require(view.calls.first { !$0.notices.isEmpty })
      let notice = try #require(call.notices.last)
      let wait = notice.first.start.milliseconds - scene.clock.now.milliseconds
      scene.clock.advance(seconds: Int(wait / 1000) + 36_000)
      try await body(scene, call.id, notice)
    }
  }

  @Test func `the notice is read with its days and its way of objecting`() async throws {
    try await Self.published { scene, call, notice in
      let visitor = scene.stranger()
      let list = try await visitor.get(Addresses.publicCalls())
      #expect(list.links.contains(Addresses.publicNotices(call).text))
      let page = try await visitor.get(Addresses.publicNotices(call))
      for entry in notice.entries { #expect(page.text.contains(entry.unit)) }
      #expect(page.text.contains(notice.last.longForm.chinese))
      #expect(page.text.contains("5 个工作日"))
      #expect(page.text.contains("公示中"))
      #expect(page.links.contains(Addresses.publicObjection(call).text))
    }
  }

  @Test func `a call of which nothing is published is not there`() async throws {
    try await WebScene.run { scene in
      let visitor = scene.stranger()
      let call = WebScene.call
      for path in [Addresses.publicNotices(call), Addresses.publicObjection(call)] {
        let reply = try await visitor.get(path)
        #expect(reply.status == .notFound)
      }
      let list = try await visitor.get(Addresses.publicCalls())
      #expect(list.text.contains("现在没有公示"))
    }
  }

  @Test func `an objection goes into the box and from there into the ledger`() async throws {
    try await Self.published { scene, call, notice in
      let unit = try #require(notice.entries.first?.application)
      let visitor = scene.stranger()
      let sent = try await visitor.send(
        [
          "application": unit.text, "named": "named", "name": "某举报人", "phone": "000-0000-0009",
          "grounds": "<b>某事实</b>",
        ], to: Addresses.publicObjection(call))
      #expect(sent.status == .ok, "\(sent.text)")
      let receipt = try #require(
        sent.body.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).map { String($0.0) })
      let before = try await visitor.send(["receipt": receipt], to: Addresses.objectionReceipt())
      #expect(before.text.contains("待登记"))
      #expect(!before.body.contains("某举报人"))

      let bureau = try await scene.visitor(as: .cityBureau)
      let box = try await bureau.get(Addresses.letterBox())
      #expect(box.links.contains(Addresses.letters(call).text))
      let docket = try await bureau.get(Addresses.objections(call))
      #expect(docket.links.contains(Addresses.letters(call).text))
      let letter = try await bureau.get(Addresses.letter(call, 1))
      #expect(letter.text.contains("某举报人"))
      #expect(letter.body.contains("&lt;b&gt;某事实"))
      let done = try await bureau.send(
        ["objection": "YY-1", "decision": "register"], to: Addresses.letter(call, 1))
      #expect(done.status == .seeOther, "\(done.text)")
      let filing = scene.office.read { $0.calls[call]?.objections["YY-1"]?.filing }
      #expect(filing?.application == unit)
      #expect(filing?.grounds == "<b>某事实</b>")
      #expect(filing?.objector?.count == 64)
      let after = try await visitor.send(
        ["receipt": receipt.lowercased()], to: Addresses.objectionReceipt())
      #expect(after.text.contains("已登记"))
      let twice = try await bureau.send(
        ["objection": "YY-2", "decision": "register"], to: Addresses.letter(call, 1))
      #expect(twice.status == .conflict)
    }
  }

  @Test func `a letter that is not registered gets a reason`() async throws {
    try await Self.published { scene, call, notice in
      let unit = try #require(notice.entries.first?.application)
      let content = Letter.Content(
        call: call, application: unit, isNamed: false, sender: nil, grounds: "某事实")
      let receipt = try await scene.accounts.keep(content)
      let bureau = try await scene.visitor(as: .cityBureau)
      let path = Addresses.letter(call, 1)
      let empty = try await bureau.send(["decision": "decline", "reason": ""], to: path)
      #expect(empty.status == .unprocessableContent)
      let done = try await bureau.send(["decision": "decline", "reason": "线索不具体"], to: path)
      #expect(done.status == .seeOther)
      let page = try await scene.stranger().send(
        ["receipt": receipt], to: Addresses.objectionReceipt())
      #expect(page.text.contains("线索不具体"))
    }
  }

  @Test(arguments: [
    (["application": "forged"], "不在公示期内"), (["grounds": ""], "此项必填"),
    (["named": "named", "name": ""], "此项必填"), (["named": "x"], "请选择一项"),
    (["grounds": String(repeating: "字", count: 3_001)], "最多 3000 字"),
    (["grounds": "甲\u{202E}乙"], "看不见的控制字符"),
  ])
  func `an objection that cannot be taken is explained`(
    changes: [String: String], words: String
  ) async throws {
    try await Self.published { scene, call, notice in
      let unit = try #require(notice.entries.first?.application)
      let visitor = scene.stranger()
      let page = try await visitor.get(Addresses.publicObjection(call))
      let fields = [
        ("application", unit.text), ("named", "nameless"), ("name", ""), ("phone", ""),
        ("grounds", "某事实"),
      ].map { ($0.0, changes[$0.0] ?? $0.1) }
      let reply = try await visitor.post(
        page.hidden + fields, to: Addresses.publicObjection(call))
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(words), "\(words)")
      #expect(try await scene.accounts.letters(in: call) == [])
    }
  }

  @Test func `after the last day nothing is taken any more`() async throws {
    try await Self.published { scene, call, notice in
      scene.clock.advance(seconds: 30 * 86_400)
      let visitor = scene.stranger()
      let page = try await visitor.get(Addresses.publicObjection(call))
      #expect(page.text.contains("公示期已满"))
      #expect(!page.body.contains("name=\"grounds\""))
    }
  }

  @Test func `whoever sends too much must wait`() async throws {
    try await WebScene.run { scene in
      let visitor = scene.stranger()
      var statuses: Set<Int> = []
      for _ in 0..<25 {
        let reply = try await visitor.send(
          ["receipt": "AAAA-BBBB-CCCC"], to: Addresses.objectionReceipt())
        statuses.insert(reply.text.contains("秒后再试") ? 1 : 0)
      }
      #expect(statuses == [0, 1])
    }
  }

  @Test(arguments: Role.allCases.filter { $0 != .cityBureau })
  func `nobody else reads letters`(role: Role) async throws {
    try await WebScene.run { scene in
      let reply = try await scene.visitor(as: role).get(Addresses.letters(WebScene.call))
      #expect(reply.status == .forbidden)
    }
  }

  @Test func `a printed paper is confirmed by its code, and a changed one is not`() async throws {
    try await Self.published { scene, call, _ in
      let sequence = try scene.office.ledger.head().sequence
      let archive = try Archive(of: scene.office, through: sequence)
      let dossier = try #require(try archive.dossier(of: call))
      let paper = try PaperRequest.notice(nil).paper(of: dossier)
      let code = try #require(paper.proof?.code)
      let visitor = scene.stranger()
      let good = try await visitor.send(["code": code], to: Addresses.paperProof())
      #expect(good.text.contains("相符"), "\(good.text)")
      #expect(good.text.contains("由台账重新推算的纸件与此校验码一致"))
      #expect(good.text.contains("逐项对照纸上的数字"))
      #expect(!good.text.contains("没有比对"))
      let wrong = try await visitor.send(
        ["code": String(code.dropLast()) + (code.last == "0" ? "1" : "0")],
        to: Addresses.paperProof())
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("校验码不成立"))
      let other = Self.otherCode(like: code)
      let bad = try await visitor.send(["code": other], to: Addresses.paperProof())
      #expect(bad.text.contains("不能证实"))
    }
  }

  @Test func `of a paper that is not open to the reader the code alone is checked, and it says so`()
    async throws
  {
    try await Self.published { scene, call, _ in
      let archive = try Archive(of: scene.office, through: try scene.office.ledger.head().sequence)
      let dossier = try #require(try archive.dossier(of: call))
      let paper = try PaperRequest.scoreSummary.paper(of: dossier)
      let code = try #require(paper.proof?.code)
      let forged = paper.json(in: .chinese).replacing("96.60", with: "99.60")
      for printed in [paper.json(in: .chinese), forged] {
        let reply = try await scene.stranger().send(
          ["code": code, "printed": printed], to: Addresses.paperProof())
        #expect(reply.text.contains("所给的内容没有比对，因为这份纸件不对您公开"), "\(reply.text)")
        #expect(!reply.text.contains("96.60"))
      }
      let alone = try await scene.stranger().send(["code": code], to: Addresses.paperProof())
      #expect(!alone.text.contains("没有比对"))
      #expect(!alone.text.contains("96.60"))
    }
  }

  /// A code that adds up and belongs to no paper.
  private static func otherCode(like code: String) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var letters = code.filter { $0 != "-" }.map { $0 }
    letters[10] = letters[10] == "0" ? "1" : "0"
    for last in alphabet {
      letters[15] = last
      if let other = try? CheckCode(typed: String(letters)) { return other.description }
    }
    return code
  }
}
