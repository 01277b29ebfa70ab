import Assessment
import Counter
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

  @Test(arguments: PaperForm.allCases)
  func `a paper comes in every form, under its Chinese name`(form: PaperForm) async throws {
    try await WebScene.playing(until: .award, at: "2023-01-05T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let reply = try await bureau.get(
        Addresses.paper(WebScene.sample, PaperName(.awardList, form)))
      #expect(reply.status == .ok)
      let marks: [PaperForm: String] = [
        .pdf: "%PDF-", .docx: "PK\u{3}\u{4}", .xlsx: "PK\u{3}\u{4}", .json: "{\n",
        .csv: "\u{FEFF}序号,",
      ]
      if let mark = marks[form] { #expect(reply.bytes.starts(with: Array(mark.utf8)), "\(form)") }
      let name = try #require(reply.headers[.contentDisposition])
      #expect(name.hasPrefix("attachment; filename=\"jincheng-2022-workstation-sample-award-list."))
      #expect(name.contains("-%E8%AF%84%E5%AE%A1%E7%BB%93%E6%9E%9C.\(form.ending)"))
    }
  }

  @Test func `the code on a paper from the web proves it, cell by cell`() async throws {
    try await WebScene.playing(until: .award, at: "2023-01-05T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let json = try await bureau.get(
        Addresses.paper(WebScene.sample, PaperName(.awardList, .json))
      ).body
      let code = try #require(json.firstMatch(of: /"checkCode": *"([^"]+)"/)?.1)
      for form in [PaperForm.csv, .text] {
        let text = try await bureau.get(
          Addresses.paper(WebScene.sample, PaperName(.awardList, form))
        ).body
        #expect(text.contains(code), "\(form)")
      }
      let good = try await bureau.send(
        ["code": String(code), "printed": json], to: Addresses.paperProof())
      #expect(good.text.contains("相符"))
      #expect(good.text.contains("重新推算的纸件"))
      let forged = json.replacing("96.60", with: "99.60", maxReplacements: 1)
      #expect(forged != json)
      let bad = try await bureau.send(
        ["code": String(code), "printed": forged], to: Addresses.paperProof())
      #expect(bad.text.contains("不符：1 处"))
      #expect(bad.text.contains("99.60"))
    }
  }

  @Test func `what the public may not know of changes no byte of the notice that it takes`()
    async throws
  {
    try await WebScene.playing(until: .registerObjection, at: "2022-12-28T10:00:00+08:00") {
      scene in
      let path = Addresses.paper(WebScene.sample, PaperName(.notice, .pdf))
      let before = try await scene.stranger().get(path)
      #expect(before.status == .ok)
      let person = Person(id: "new-01", name: "某新人", roles: [.expert], office: nil)
      try await scene.office.perform(
        Command(
          .enroll(person), in: nil, by: Actor(WebScene.account(.admin), as: .admin),
          at: scene.clock.now))
      #expect(try await scene.stranger().get(path).bytes == before.bytes)
    }
  }

  @Test func `all score sheets come in one PDF, to the session that asked for it`() async throws {
    try await WebScene.playing(until: .award, at: "2023-01-05T10:00:00+08:00") { scene in
      let bureau = try await scene.visitor("city01")
      let begun = try await bureau.send(
        ["kind": "score-sheet"], to: Addresses.bundle(WebScene.sample))
      #expect(begun.status == .seeOther)
      let page = try #require(begun.location)
      let id = try #require(page.split(separator: "/").last.map(String.init))
      for _ in 0..<600 where try await bureau.ask(page, .get).body.contains("<progress") {
        try await Task.sleep(for: .milliseconds(100))
      }
      let file = try await bureau.get(Addresses.errandFile(id))
      #expect(file.bytes.starts(with: Array("%PDF-".utf8)))
      let other = try await scene.visitor("sec01").get(Addresses.errandFile(id))
      #expect(other.status == .notFound)
      let foreign = try await scene.visitor("lc01").send(
        ["kind": "score-sheet"], to: Addresses.bundle(WebScene.sample))
      #expect(foreign.status == .notFound)
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
