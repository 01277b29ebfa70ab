import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// Reviewing offices: queue, checklist beside the evidence, decisions one by one and together.
struct ReviewTests {
  /// The last application of Lingchuan, which the gate on technicians stops (JC-1.1.1).
  static let stopped: ApplicationID = "JSGZZ-2022-14"
  static let page = Addresses.review(WebScene.sample, stopped)
  static let queue = Addresses.reviewQueue(WebScene.sample)

  private func inReview(
    _ body: @Sendable @escaping (WebScene) async throws -> Void
  ) async throws {
    try await WebScene.playing(until: nil, at: "2022-12-06T10:30:00+08:00", body)
  }

  @Test func `what waits leads to the checklist with clauses and evidence`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let home = try await county.get(Addresses.home())
      #expect(home.links.contains(Self.page.text))
      let queue = try await county.get(Self.queue)
      #expect(queue.text.contains("待审核 2 项"))
      let page = try await county.get(Self.page)
      #expect(page.text.contains("JC-1.1.1"))
      #expect(page.text.contains("要求不少于3人，现为2人"))
      #expect(page.text.contains("不符合"))
      let file = page.links.first { $0.contains("/files/") }
      #expect(try await county.ask(file ?? "/", .get).status == .ok)
    }
  }

  @Test func `what a gate stops is not passed and the reason is shown`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let reply = try await county.send(["decision": "pass", "opinion": "同意"], to: Self.page)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("未办理"))
      #expect(reply.text.contains("不符合申报条件"))
      #expect(scene.application(Self.stopped)?.reviews.isEmpty ?? false)
    }
  }

  @Test func `a rejection with its reason is recorded`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let reply = try await county.send(
        ["decision": "reject", "opinion": "技能带头人不足3名", "clause": "JC-1.1.1"], to: Self.page)
      #expect(reply.status == .seeOther)
      #expect(reply.location == Self.queue.text)
      #expect(
        scene.application(Self.stopped)?.progress
          == .rejected("county-review", clauses: ["JC-1.1.1", "技能带头人不足3名"]))
      let queue = try await county.get(Self.queue)
      #expect(queue.text.contains("待审核 1 项"))
    }
  }

  @Test(arguments: ["return", "reject"])
  func `a decision against an application needs words`(decision: String) async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let reply = try await county.send(["decision": decision, "opinion": " "], to: Self.page)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("须写明理由"))
    }
  }

  @Test func `a page made before a change decides nothing`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let hidden = try await county.get(Self.page).hidden.map {
        $0.0 == "version" ? ($0.0, "older") : $0
      }
      let reply = try await county.post(
        hidden + [("decision", "reject"), ("opinion", "不足")], to: Self.page)
      #expect(reply.status == .conflict)
      #expect(reply.text.contains("内容已有变动"))
      #expect(scene.application(Self.stopped)?.progress == .inProgress)
    }
  }

  @Test func `another county's application is not there`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let other: ApplicationID = "JSGZZ-2022-01"
      for path in [
        Addresses.review(WebScene.sample, other), Addresses.application(WebScene.sample, other),
        Addresses.findings(WebScene.sample, other),
      ] {
        #expect(try await county.get(path).status == .notFound)
      }
      let list = try await county.get(Addresses.applications(WebScene.sample))
      #expect(!list.text.contains("煤机装备"))
      #expect(list.text.contains("陵川"))
    }
  }

  @Test func `a file is opened only by those who may see it`() async throws {
    try await inReview { scene in
      let own = try await scene.visitor("lc01").get(Self.page)
      let file = own.links.first { $0.contains("/files/") } ?? ""
      #expect(try await scene.visitor("cq01").ask(file, .get).status == .notFound)
      #expect(try await scene.visitor("cw01").ask(file, .get).status == .notFound)
      #expect(try await scene.stranger().ask(file, .get).status == .unauthorized)
    }
  }

  @Test func `together each gets its own answer`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let box = try await county.get(Self.queue).box(of: Self.stopped)
      let refused = try await county.send(
        ["application": box, "decision": "pass", "opinion": ""], to: Self.queue)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("已办理 0 项，未办理 1 项"))
      #expect(refused.text.contains("JC-1.1.1"))
      let stale = try await county.send(
        ["application": "0 JSGZZ-2022-14", "decision": "reject", "opinion": "不足"], to: Self.queue)
      #expect(stale.text.contains("内容已有变动"))
      let done = try await county.send(
        ["application": box, "decision": "reject", "opinion": "不足"], to: Self.queue)
      #expect(done.status == .seeOther)
    }
  }

  @Test func `nothing ticked is said`() async throws {
    try await inReview { scene in
      let county = try await scene.visitor("lc01")
      let reply = try await county.send(["decision": "reject", "opinion": "不足"], to: Self.queue)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("请至少勾选一项申报"))
    }
  }

  @Test func `an exclusion is recorded and taken back for a coded reason`() async throws {
    try await inReview { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.findings(WebScene.sample, "JSGZZ-2022-01")
      let page = try await bureau.get(path)
      let veto = page.body.firstMatch(of: /option value="(V[0-9]+)"/).map { String($0.1) } ?? ""
      let raised = try await bureau.send(["veto": veto, "finding": "查实材料不实"], to: path)
      #expect(raised.status == .seeOther)
      #expect(scene.application("JSGZZ-2022-01")?.vetoes.keys.map(\.text) == [veto])
      let after = try await bureau.get(path)
      let hidden = after.hidden.map { $0.0 == "step" ? ($0.0, "lift") : $0 }
      let lifted = try await bureau.post(
        hidden + [("veto", veto), ("code", "01"), ("note", "查证有误")], to: path)
      #expect(lifted.status == .seeOther)
      #expect(scene.application("JSGZZ-2022-01")?.vetoes.isEmpty ?? false)
    }
  }
}
