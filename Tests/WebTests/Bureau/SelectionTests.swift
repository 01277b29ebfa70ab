import Assessment
import HTTPTypes
import Messages
import Office
import Programmes
import Quantities
import Testing
import WorkingDays

@testable import Web

/// From the ranking to the award: opinions, publicity, objections, awards, acceptance.
struct SelectionTests {
  static let first: ApplicationID = "JSGZZ-2022-01"

  @Test func `the ranking shows the cut line, the ties and the reserves`() async throws {
    try await WebScene.playing(until: .recordOpinion, at: "2022-12-20T09:00:00+08:00") { scene in
      let page = try await scene.visitor("city01").get(Addresses.ranking(WebScene.sample))
      #expect(page.text.contains("96.60"))
      #expect(page.text.contains("入围线"))
      #expect(page.text.contains("评审组表决第1位"))
      #expect(page.text.contains("备选第1"))
    }
  }

  @Test func `a department answers for itself, and its words are kept`() async throws {
    try await WebScene.playing(until: .recordOpinion, at: "2022-12-20T09:00:00+08:00") { scene in
      let tax = try await scene.visitor("sw01")
      let path = Addresses.opinions(WebScene.sample)
      let page = try await tax.get(path)
      let box = page.box(of: Self.first)
      #expect(!page.text.contains("96.60"))
      let silent = try await tax.send(
        ["application": box, "answer": "objects", "text": ""], to: path)
      #expect(silent.status == .unprocessableContent)
      #expect(silent.text.contains("须写明理由"))
      let done = try await tax.send(
        ["application": box, "answer": "agrees", "text": "无欠税"], to: path)
      #expect(done.status == .seeOther)
      #expect(scene.application(Self.first)?.opinions["tax"]?.answer == .agrees)
      #expect(scene.application(Self.first)?.opinions.count == 1)
      #expect(try await scene.visitor("lc01").get(path).status == .notFound)
    }
  }

  @Test func `publishing shows units and days first`() async throws {
    try await WebScene.playing(until: .publish, at: "2022-12-27T09:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.publication(WebScene.sample)
      let page = try await bureau.get(path)
      // Five working days from 27 December 2022 with New Year's Day moved: see the calendar of 2023.
      #expect(page.text.contains("公示期从 2022-12-28 到 2023-01-04 24时"))
      #expect(page.text.contains("JSGZZ-2022-01"))
      let hidden = page.hidden.map { $0.0 == "version" ? ($0.0, "older") : $0 }
      #expect(try await bureau.post(hidden, to: path).status == .conflict)
      #expect(try await bureau.send([:], to: path).status == .seeOther)
      #expect(scene.office.read { $0.calls[WebScene.sample]?.notices.count } == 1)
      let again = try await bureau.get(path)
      #expect(again.text.contains("现在不能发布"))
      #expect(again.text.contains("剩 6 个工作日"))
    }
  }

  @Test func `an objection is registered, admitted and concluded`() async throws {
    try await WebScene.playing(until: .registerObjection, at: "2022-12-28T10:30:00+08:00") {
      scene in
      let bureau = try await scene.visitor("city01")
      let new = Addresses.newObjection(WebScene.sample, Self.first)
      let nameless = try await bureau.send(
        ["named": "yes", "name": "", "grounds": "设备已出租"], to: new)
      #expect(nameless.status == .unprocessableContent)
      for day in ["2022-12-29", "2022-12-01", ""] {
        let wrong = try await bureau.send(
          ["number": "YY-09", "received": day, "named": "no", "grounds": "设备已出租"], to: new)
        #expect(wrong.status == .unprocessableContent, "\(day)")
      }
      let registered = try await bureau.send(
        [
          "number": "YY-09", "received": "2022-12-27", "named": "yes", "name": "某举报人",
          "phone": "0356", "grounds": "设备已出租",
        ], to: new)
      #expect(registered.status == .seeOther)
      let filed = scene.office.read { $0.calls[WebScene.sample]?.objections["YY-09"]?.received }
      #expect(filed == Day("2022-12-27"))
      let path = Addresses.objection(WebScene.sample, "YY-09")
      let docket = try await bureau.get(Addresses.objections(WebScene.sample))
      #expect(docket.text.contains("个工作日"))
      let page = try await bureau.get(path)
      #expect(!page.text.contains("某举报人"))
      let admitted = try await bureau.send(["answer": "yes", "words": "线索具体"], to: path)
      #expect(admitted.status == .seeOther)
      let wordless = try await bureau.send(["answer": "no", "words": ""], to: path)
      #expect(wordless.status == .unprocessableContent)
      let concluded = try await bureau.send(["answer": "no", "words": "查无此事"], to: path)
      #expect(concluded.status == .seeOther)
      let status = scene.office.read { $0.calls[WebScene.sample]?.objections["YY-09"]?.status }
      #expect(status == .rejected("查无此事"))
      let names = scene.office.read { "\($0.calls[WebScene.sample]?.objections ?? [:])" }
      #expect(!names.contains("某举报人"))
    }
  }

  @Test func `objections are shown to nobody else`() async throws {
    try await WebScene.playing(until: .settleOpinion, at: "2022-12-29T12:00:00+08:00") { scene in
      let path = Addresses.objections(WebScene.sample)
      for person in ["lc01", "zj01", "sw01", "sec01", "cw01"] {
        let reply = try await scene.visitor(PersonID(person)).get(path)
        #expect(reply.status == .notFound, "\(person)")
      }
    }
  }

  @Test func `units are awarded together, each with its plaque`() async throws {
    try await WebScene.playing(until: .award, at: "2023-01-05T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.awards(WebScene.sample)
      let box = try await bureau.get(path).box(of: Self.first)
      let plain = try await bureau.send(
        ["application": box, "document": "示例1号", "start": "2023-02-01"], to: path)
      #expect(plain.status == .unprocessableContent)
      let early = try await bureau.send(
        [
          "application": box, "document": "示例1号", "start": "2022-02-01",
          "plaque JSGZZ-2022-01": "P-1",
        ], to: path)
      #expect(early.status == .unprocessableContent)
      #expect(early.text.contains("建设从2023年开始"))
      let done = try await bureau.send(
        [
          "application": box, "document": "示例1号", "start": "2023-02-01",
          "plaque JSGZZ-2022-01": "P-1",
        ], to: path)
      #expect(done.status == .seeOther)
      #expect(scene.application(Self.first)?.award?.plaque == "P-1")
      #expect(try await scene.visitor("lc01").get(path).status == .ok)
      #expect(try await scene.visitor("zj01").get(path).status == .notFound)
    }
  }

  @Test func `a unit taken off the list makes room for the reserve`() async throws {
    try await WebScene.playing(until: .publish, at: "2022-12-27T09:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.removal(WebScene.sample, Self.first)
      #expect(try await bureau.send(["reason": ""], to: path).status == .unprocessableContent)
      #expect(try await bureau.send(["reason": "申请退出"], to: path).status == .seeOther)
      #expect(scene.application(Self.first)?.isListed == false)
      #expect(scene.application("JSGZZ-2022-11")?.isListed == true)
    }
  }

  @Test func `an evaluation says what is missing and then records the result`() async throws {
    try await WebScene.playing(until: .evaluate, at: "2025-02-10T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.evaluation(WebScene.sample, Self.first)
      let empty = try await bureau.send(["unspent": ""], to: path)
      #expect(empty.status == .unprocessableContent)
      let call = try #require(scene.office.read { $0.calls[WebScene.sample] })
      let programme = try scene.office.rules(of: call).programme
      let form = EvaluationForm(of: programme)
      let facts = form.facts.map { fact in
        (EvaluationForm.field(fact.id), fact.kind == .flag ? "false" : "0")
      }
      let points = form.judged.map { (EvaluationForm.field($0.id), $0.points.description) }
      let hidden = try await bureau.get(path).hidden
      let reply = try await bureau.post(hidden + facts + points, to: path)
      #expect(reply.status == .seeOther, "\(reply.text)")
      #expect(scene.application(Self.first)?.acceptances.count == 1)
    }
  }
}
