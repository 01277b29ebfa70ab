import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing

@testable import Web

/// The bureau's board, the call page, going on and going back.
struct CallTests {
  private func atDeadline(
    _ body: @Sendable @escaping (WebScene) async throws -> Void
  ) async throws {
    try await WebScene.playing(until: .advance, at: "2022-12-08T18:00:00+08:00", body)
  }

  @Test func `the board counts what there is`() async throws {
    try await atDeadline { scene in
      let board = try await scene.visitor("city01").get(Addresses.board())
      #expect(board.status == .ok)
      #expect(board.links.contains(Addresses.call(WebScene.sample).text))
      let applications = scene.office.read { $0.calls[WebScene.sample]?.applications.count } ?? 0
      let list = try await scene.visitor("city01").get(Addresses.applications(WebScene.sample))
      #expect(list.text.contains("共 \(applications) 项"))
    }
  }

  @Test func `every blocker is listed and nothing goes on`() async throws {
    try await atDeadline { scene in
      let bureau = try await scene.visitor("city01")
      let path = Addresses.advance(WebScene.sample)
      let page = try await bureau.get(path)
      #expect(page.text.contains("还不能进入下一环节：1 项"))
      #expect(page.text.contains("申报截止到 2022-12-08 24时"))
      let token = try await bureau.get(Addresses.reopen(WebScene.sample)).hidden
      let forced = try await bureau.post(token, to: path)
      #expect(forced.status == .conflict || forced.status == .unprocessableContent)
      #expect(scene.office.read { $0.calls[WebScene.sample]?.stage } == "intake")
    }
  }

  @Test func `a call goes on and comes back for a coded reason`() async throws {
    try await atDeadline { scene in
      scene.turn(to: "2022-12-09T09:00:00+08:00")
      let bureau = try await scene.visitor("city01")
      let reply = try await bureau.send([:], to: Addresses.advance(WebScene.sample))
      #expect(reply.status == .seeOther)
      #expect(scene.office.read { $0.calls[WebScene.sample]?.stage } == "county-review")
      let back = Addresses.reopen(WebScene.sample)
      let silent = try await bureau.send(["stage": "intake", "code": "01", "note": ""], to: back)
      #expect(silent.status == .unprocessableContent)
      let reopened = try await bureau.send(
        ["stage": "intake", "code": "01", "note": "漏登一份申报"], to: back)
      #expect(reopened.status == .seeOther)
      #expect(scene.office.read { $0.calls[WebScene.sample]?.stage } == "intake")
    }
  }

  @Test func `a page of another stage does not go on`() async throws {
    try await atDeadline { scene in
      scene.turn(to: "2022-12-09T09:00:00+08:00")
      let bureau = try await scene.visitor("city01")
      let path = Addresses.advance(WebScene.sample)
      let hidden = try await bureau.get(path).hidden
      #expect(try await bureau.post(hidden, to: path).status == .seeOther)
      let again = try await bureau.post(
        hidden.map { $0.0 == "form-number" ? ($0.0, "another") : $0 }, to: path)
      #expect(again.status == .conflict)
      #expect(scene.office.read { $0.calls[WebScene.sample]?.stage } == "county-review")
    }
  }

  @Test(arguments: ["lc01", "zj01", "sb01", "cw01"])
  func `going on is for the bureau`(person: String) async throws {
    try await atDeadline { scene in
      let visitor = try await scene.visitor(PersonID(person))
      #expect(try await visitor.get(Addresses.advance(WebScene.sample)).status == .forbidden)
      #expect(try await visitor.get(Addresses.reopen(WebScene.sample)).status == .forbidden)
    }
  }

  @Test func `a part of a name or a status finds applications`() async throws {
    try await atDeadline { scene in
      let bureau = try await scene.visitor("city01")
      let list = Addresses.applications(WebScene.sample)
      let named = try await bureau.get(list.query("q", "光机电"))
      #expect(named.text.contains("共 1 项"))
      #expect(named.text.contains("JSGZZ-2022-07"))
      let county = try await bureau.get(list.query("county", "lingchuan"))
      #expect(!county.text.contains("JSGZZ-2022-07"))
      let none = try await bureau.get(list.query("q", "没有这个单位"))
      #expect(none.text.contains("没有符合条件的申报"))
      let odd = try await bureau.get(
        list.query("page", "999999").query("sort", "x").query("status", "y"))
      #expect(odd.status == .ok)
    }
  }

  @Test func `nobody sees points before the panel is sealed`() async throws {
    try await WebScene.playing(until: .answerDeviation, at: "2022-12-19T16:00:00+08:00") { scene in
      for person in ["city01", "admin01", "sec01", "zzb01", "lc01"] {
        let visitor = try await scene.visitor(PersonID(person))
        let ranking = try await visitor.get(Addresses.ranking(WebScene.sample))
        #expect(ranking.text.contains("排名尚未封存"), "\(person)")
      }
    }
  }
}
