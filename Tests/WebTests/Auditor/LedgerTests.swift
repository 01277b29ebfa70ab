import Assessment
import Foundation
import HTTPTypes
import Ledger
import Markup
import Messages
import Office
import Programmes
import Testing

@testable import Web

/// The ledger as pages, its proof and its export.
struct LedgerTests {
  @Test func `every kind of entry has a name in both languages and a topic`() throws {
    let folder = WebScene.root.appending(path: "Tests/OfficeTests/Golden")
    let kinds = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".v1.json") }.map { String($0.dropLast(8)) }
    #expect(kinds.count >= 40)
    for kind in kinds {
      let known = EntryKind(rawValue: kind)
      #expect(known != nil, "\(kind) has no words")
      #expect(known?.name.english != kind)
    }
    #expect(Set(EntryKind.allCases.map(\.name.chinese)).count == EntryKind.allCases.count)
  }

  @Test func `every entry is read in words, on a page that stays the same`() async throws {
    try await WebScene.playing(until: .submitSheet, at: "2022-12-20T09:00:00+08:00") { scene in
      let head = try scene.office.ledger.head()
      let auditor = try await scene.visitor(as: .auditor)
      let page = try await auditor.get(LedgerPage.place(of: 100).withoutFragment)
      #expect(page.body.contains("id=\"entry-1\""))
      #expect(page.body.contains("id=\"entry-100\""))
      #expect(!page.body.contains("id=\"entry-101\""))
      let last = try await auditor.get(Addresses.ledger())
      #expect(last.body.contains("id=\"entry-\(head.sequence)\""))
      #expect(last.text.contains(head.digest.description))
      #expect(try await auditor.get(Addresses.ledgerPage(0)).status == .notFound)
      #expect(try await auditor.get(Addresses.ledgerPage(9_999)).status == .notFound)
    }
  }

  @Test func `entries are found by call, topic, person and day`() async throws {
    try await WebScene.playing(until: .submitSheet, at: "2022-12-20T09:00:00+08:00") { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let found = try await auditor.get(
        Addresses.ledgerSearch().query("call", WebScene.sample.text).query("topic", "scoring"))
      #expect(found.text.contains("组成评审组"))
      #expect(!found.text.contains("审核决定 ·"))
      let nobody = try await auditor.get(Addresses.ledgerSearch().query("person", "nobody"))
      #expect(nobody.text.contains("没有找到记录"))
      let later = try await auditor.get(Addresses.ledgerSearch().query("from", "2030-01-01"))
      #expect(later.text.contains("没有找到记录"))
    }
  }

  @Test func `points stay unread in the ledger until the panel is sealed`() async throws {
    try await WebScene.playing(until: .answerDeviation, at: "2022-12-20T09:00:00+08:00") { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let search = Addresses.ledgerSearch().query("topic", "scoring")
      #expect(!(try await bureau.get(search).text.contains("评分表签署")))
      let page = try await bureau.get(Addresses.ledger())
      #expect(page.text.contains("现在不能看到的记录"))
      #expect(!page.text.contains("评分表签署"))
      #expect(try await bureau.get(Addresses.ledgerExport()).status == .forbidden)
      let auditor = try await scene.visitor(as: .auditor)
      #expect(try await auditor.get(search).text.contains("评分表签署"))
    }
  }

  @Test func `the whole ledger is proved, and a head from elsewhere is held against it`()
    async throws
  {
    try await WebScene.run { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let place = Addresses.verification()
      #expect(try await auditor.send(["head": ""], to: place).location == place.text)
      #expect(try await auditor.get(place).text.contains("台账完整"))
      let head = try scene.office.ledger.head()
      _ = try await auditor.send(["head": head.description], to: place)
      #expect(try await auditor.get(place).text.contains("与所给末条摘要相符"))
      let forged = Head(sequence: head.sequence, digest: .of(Array("forged".utf8)))
      _ = try await auditor.send(["head": forged.description], to: place)
      let page = try await auditor.get(place)
      #expect(page.text.contains("台账不完整"))
      #expect(page.links.contains(LedgerPage.place(of: head.sequence).withoutFragment.text))
      #expect(try await auditor.send(["head": "x"], to: place).status == .unprocessableContent)
      let other = try await scene.visitor(as: .admin)
      #expect(!(try await other.get(place).text.contains("台账不完整")))
    }
  }

  @Test func `a vault record is checked against its digest`() async throws {
    try await WebScene.run { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let digest = try #require(
        scene.office.read { $0.calls[WebScene.call]?.programmeDigest })
      let stray = try scene.office.ledger.vault.keep(Array("stray".utf8))
      let place = Addresses.record()
      #expect(try await auditor.get(place.query("digest", digest)).text.contains("完好"))
      let unknown = try await auditor.get(place.query("digest", stray.description))
      #expect(unknown.text.contains("没有记录依据这份材料"))
      #expect(!unknown.text.contains("完好"))
      #expect(try await auditor.get(place.query("digest", "xyz")).text.contains("64 位"))
    }
  }

  @Test func `the export holds every entry, one on a line`() async throws {
    try await WebScene.run { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let reply = try await auditor.get(Addresses.ledgerExport())
      var lines = ""
      try scene.office.ledger.export { lines += String(decoding: $0, as: UTF8.self) }
      #expect(reply.body == lines)
      #expect(reply.headers[.contentType] == "application/jsonl; charset=utf-8")
    }
  }
}

extension Path {
  /// The page on which the element stands.
  var withoutFragment: Path { Path(String(text.prefix { $0 != "#" })) ?? "/" }
}
