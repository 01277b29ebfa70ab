import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing

@testable import Web

/// What belongs to another unit is not there, and what is hostile is refused or shown as text.
struct ForeignTests {
  @Test func `another unit's application is not there`() async throws {
    try await WebScene.run { scene in
      let owner = try await ApplyingUnit(in: scene)
      _ = try await owner.apply()
      let id = try #require(owner.application)
      let digest = try #require(
        scene.office.read {
          $0.calls[WebScene.call]?.applications[id]?.submission.attachments.first?.digest
        })
      let other = try await ApplyingUnit("另一示例公司", account: "unit-02", in: scene)
      let call = WebScene.call
      for path in [
        Addresses.ownApplication(call, id), Addresses.receipt(call, id),
        Addresses.printout(call, id), Addresses.withdrawal(call, id),
        Addresses.attachment(call, id, digest), Addresses.addition(call, id, "evidence"),
        Addresses.ownApplication(call, "forged"), Addresses.ownApplication("forged", id),
      ] {
        #expect(try await other.visitor.get(path).status == .notFound, "\(path.text)")
        #expect(try await scene.stranger().get(path).status != .ok, "\(path.text)")
      }
      let page = try await other.visitor.get(ApplyingUnit.form)
      let stolen = try await other.visitor.post(
        page.hidden + ApplyingUnit.fields + [("keep", digest), ("then", "submit")],
        to: ApplyingUnit.form)
      #expect(stolen.status == .unprocessableContent)
      #expect(other.application == nil)
      #expect(!stolen.body.contains(id.text))
    }
  }

  @Test func `another unit's files are not there`() async throws {
    try await WebScene.run { scene in
      let owner = try await ApplyingUnit(in: scene)
      let id = try await owner.announce("form").word("id")
      let other = try await ApplyingUnit("另一示例公司", account: "unit-02", in: scene)
      #expect(try await other.piece(ApplyingUnit.pdf, of: id, at: 0).status == .notFound)
      let upload = try #require(UploadID(pathPart: id))
      let path = Addresses.removeUpload(WebScene.call, upload)
      #expect(try await other.visitor.get(path).status == .notFound)
      _ = try await owner.piece(ApplyingUnit.pdf, of: id, at: 0)
      #expect(try await owner.visitor.get(path).status == .ok)
      #expect(try await owner.visitor.send([:], to: path).status == .seeOther)
      #expect(try await owner.visitor.get(path).status == .notFound)
    }
  }

  @Test func `a file comes in pieces over a line that breaks`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let id = try await unit.announce("form").word("id")
      let (head, tail) = (String(ApplyingUnit.pdf.prefix(9)), String(ApplyingUnit.pdf.dropFirst(9)))
      #expect(try await unit.piece(head, of: id, at: 0).body.contains("\"offset\": 9"))
      let twice = try await unit.piece(head, of: id, at: 0)
      #expect(twice.status == .conflict)
      #expect(twice.body.contains("\"offset\": 9"))
      #expect(try await unit.announce("form").body.contains("\"offset\": 9"))
      #expect(try await unit.piece(tail, of: id, at: 9).body.contains("\"whole\": true"))
      let page = try await unit.visitor.get(ApplyingUnit.form)
      #expect(page.text.contains("已上传"))
    }
  }

  @Test func `pieces and files beyond the limits are refused`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let large = try await unit.announce("form", size: UploadCheck.limit + 1)
      #expect(large.status == .unprocessableContent)
      #expect(large.body.contains("超过 64 MB"))
      let id = try await unit.announce("form", size: 1 << 20).word("id")
      let piece = String(repeating: "A", count: UploadShelf.pieceLimit + 1)
      #expect(try await unit.piece(piece, of: id, at: 0).status == .contentTooLarge)
      let fake = try await unit.announce("form", name: "a.pdf", size: 4, stamp: "2").word("id")
      let reply = try await unit.piece("<svg", of: fake, at: 0)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.body.contains("扩展名与内容不符"))
    }
  }

  @Test func `a script without the token of the page is refused`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let reply = try await unit.visitor.ask(
        Addresses.uploads(WebScene.call).text, .post,
        headers: [.contentType: "application/x-www-form-urlencoded"], body: "size=1")
      #expect(reply.status == .forbidden)
    }
  }

  @Test(arguments: HostileTextTests.texts)
  func `hostile text in any field is shown as it was typed`(text: String) async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(text, in: scene)
      var changes: [String: String] = ["contact": text, "supervisor": text]
      for (name, _) in ApplyingUnit.fields where name.hasPrefix("fact-report") {
        changes[name] = text
      }
      _ = try await unit.announce("form", name: text + ".pdf")
      let wrong = try await unit.send(
        ApplyingUnit.fields(changes.merging(["kind": text, "affiliation": text]) { $1 }))
      #expect(wrong.status == .unprocessableContent)
      for page in [wrong, try await unit.visitor.get(Addresses.ownCalls())] {
        #expect(!page.body.contains("<img"))
        #expect(!page.body.contains("<script>"))
        #expect(page.body.unescaped.contains(text))
      }
    }
  }

  @Test func `an account without a unit is told what to do`() async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .applicant)
      let reply = try await visitor.get(Addresses.ownCalls())
      #expect(reply.text.contains("没有登记申报单位"))
    }
  }
}
