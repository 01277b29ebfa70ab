import Assessment
import Foundation
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Testing

@testable import Web

/// Programme files: checked, read as pages, put in force.
struct ProgrammeTests {
  private static func sample() throws -> String {
    try String(
      contentsOf: WebScene.root.appending(path: "Rubrics/jincheng-2022-workstation.yaml"),
      encoding: .utf8)
  }

  @Test func `problems name line and column, and nothing is opened`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let broken = try Self.sample().replacing("stages:", with: "stagez:")
      let reply = try await bureau.send(["text": broken], to: Addresses.checkProgramme())
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(/programme\.yaml:\d+:\d+/))
      let opened = try await bureau.send(
        ["id": "next", "title-zh": "新批次", "title-en": "Next", "text": broken],
        to: Addresses.openCall())
      #expect(opened.status == .unprocessableContent)
      #expect(scene.office.read { $0.calls["next"] } == nil)
    }
  }

  @Test func `a sound file is read as a page and opens a call`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let text = try Self.sample()
      let page = try await bureau.send(["text": text], to: Addresses.checkProgramme())
      #expect(page.status == .ok)
      #expect(page.text.contains("文件没有错误"))
      #expect(page.text.contains("申报条件"))
      let opened = try await bureau.send(
        ["id": "next", "title-zh": "新批次", "title-en": "Next", "text": text],
        to: Addresses.openCall())
      #expect(opened.status == .seeOther)
      #expect(scene.office.read { $0.calls["next"]?.title.chinese } == "新批次")
    }
  }

  @Test func `the file itself can be chosen, and its problems stand beside its text`() async throws
  {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let path = Addresses.checkProgramme()
      let hidden = try await bureau.get(path).hidden + [("text", "")]
      func check(_ text: String) async throws -> Reply {
        try await bureau.ask(
          path.text, .post, headers: [.contentType: FileFormTests.type],
          body: FileFormTests.body(hidden, name: "办法.yaml", file: text))
      }
      #expect(try await check(Self.sample()).text.contains("文件没有错误"))
      let broken = try await check(Self.sample().replacing("stages:", with: "stagez:"))
      #expect(broken.status == .unprocessableContent)
      #expect(broken.text.contains(/programme\.yaml:\d+:\d+/))
      #expect(broken.body.contains("stagez:"))
    }
  }

  @Test func `a programme is amended before scoring for a reason`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let path = Addresses.amendment(WebScene.call)
      let text = try Self.sample() + "\n# 更正说明\n"
      let silent = try await bureau.send(["reason": "", "text": text], to: path)
      #expect(silent.status == .unprocessableContent)
      let before = scene.office.read { $0.calls[WebScene.call]?.programmeDigest }
      let done = try await bureau.send(["reason": "补充说明", "text": text], to: path)
      #expect(done.status == .seeOther)
      #expect(scene.office.read { $0.calls[WebScene.call]?.programmeDigest } != before)
    }
  }

  @Test func `the rules of a call are read in both languages`() async throws {
    try await WebScene.run { scene in
      let auditor = try await scene.visitor(as: .auditor)
      let chinese = try await auditor.get(Addresses.programme(WebScene.call))
      #expect(chinese.text.contains("评分标准") || chinese.text.contains("满分"))
      _ = try await auditor.get(Addresses.language(.english))
      let english = try await auditor.get(Addresses.programme(WebScene.call))
      #expect(english.text.contains("Conditions"))
    }
  }
}
