import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Papers
import Programmes
import Testing

@testable import Web

/// Papers are handed out to whoever may read everything on them.
struct PaperTests {
  private static func paper(_ kind: Paper.Kind) -> Path {
    Addresses.paper(WebScene.sample, PaperName(kind, .text))
  }

  @Test func `a score sheet is handed out after sealing, before that to its expert alone`()
    async throws
  {
    let sheet = Self.paper(.scoreSheet).query("application", "JSGZZ-2022-01")
      .query("expert", "zj01")
    try await WebScene.playing(until: .answerDeviation, at: "2022-12-19T16:00:00+08:00") { scene in
      for (person, status) in [
        ("zj01", HTTPResponse.Status.ok), ("zj02", .notFound), ("city01", .notFound),
        ("sec01", .notFound),
      ] {
        let reply = try await scene.visitor(PersonID(person)).get(sheet)
        #expect(reply.status == status, "\(person)")
      }
    }
    try await WebScene.playing(until: .recordOpinion, at: "2022-12-20T09:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01").get(sheet)
      #expect(bureau.status == .ok)
      let other = try await scene.visitor("zj02").get(sheet)
      #expect(other.status == .notFound)
    }
  }

  @Test func `each paper of the bureau is there and is nobody else's`() async throws {
    try await WebScene.playing(until: .award, at: "2023-01-05T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let page = try await bureau.get(Addresses.papers(WebScene.sample))
      let papers = page.links.filter { $0.hasSuffix(".txt") }
      #expect(papers.count >= 8)
      for paper in papers { #expect(try await bureau.ask(paper, .get).status == .ok, "\(paper)") }
      let county = try await scene.visitor("lc01")
      for kind in [
        Paper.Kind.qualification, .minutes, .objectionRecord, .drawRecord, .scoreSummary,
      ] {
        #expect(try await county.get(Self.paper(kind)).status == .notFound, "\(kind)")
      }
      let form = Self.paper(.opinionForm).query("application", "JSGZZ-2022-01")
      #expect(try await bureau.get(form).status == .ok)
      #expect(try await scene.visitor("sw01").get(form).status == .notFound)
    }
  }

  @Test func `an ended account ends its sessions`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let auditor = try await scene.visitor(as: .auditor)
      let person = WebScene.account(.auditor)
      let path = Addresses.endPerson(person)
      #expect(try await admin.get(path).text.contains("所有会话立即结束"))
      #expect(try await admin.send([:], to: path).status == .seeOther)
      #expect(scene.office.read { $0.people[person]?.roles } == [])
      #expect(try await auditor.get(Addresses.board()).status == .unauthorized)
      #expect(try await scene.visitor(as: .finance).get(path).status == .forbidden)
    }
  }
}
