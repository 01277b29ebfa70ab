import Accounts
import Assessment
import HTTPTypes
import Ledger
import Messages
import Office
import Papers
import Programmes
import Quantities
import Testing

@testable import Web

struct SheetActTests {
  /// A sheet with full points that one expert may sign, and a program of that expert.
  struct Desk {
    let program: Program
    let call: CallID
    let sheet: JSON
    let key: ScoreSheet.Key

    init(_ scene: WebScene) async throws {
      let id = try await scene.play(until: .submitSheet)
      let call = try #require(scene.office.read { $0.calls[id] })
      let programme = try scene.office.rules(of: call).programme
      let rubric = try #require(programme.scoring.flatMap { programme.rubric($0.rubric) })
      let (application, expert) = try #require(
        call.order.lazy.compactMap { id in call.scorers(of: id).first.map { (id, $0) } }.first)
      let channel = try #require(rubric.criteria.first { $0.isJudged }?.channel)
      let marks = rubric.criteria.filter { $0.isJudged && $0.channel == channel }.map {
        ["criterion": .text($0.id.text), "points": .text($0.points.description)] as JSON
      }
      program = try await scene.program(for: expert, as: .expert)
      self.call = id
      key = ScoreSheet.Key(application: application, expert: expert, channel: channel)
      sheet = [
        "application": .text(application.text), "expert": .text(expert.text),
        "channel": .text(channel.text), "marks": .list(marks),
      ]
    }

    func send(_ headers: HTTPFields = [:], sheet other: JSON? = nil) async throws -> ProgramReply {
      try await program.act(.submitSheet, other ?? sheet, in: call, headers: headers)
    }
  }

  @Test func `a sheet is recorded once and locked from there`() async throws {
    try await WebScene.run { scene in
      let desk = try await Desk(scene)
      let first = try await desk.send()
      #expect(first.status == 200, "\(first.text)")
      #expect(Schema.named("Done").faults(in: try first.json, at: "") == [])
      #expect(scene.office.read { $0.calls[desk.call]?.sheets[desk.key] } != nil)
      let second = try await desk.send()
      #expect((second.status, second.codes) == (422, ["sheetLocked"]))
    }
  }

  @Test func `a request that is sent again under its key acts once`() async throws {
    try await WebScene.run { scene in
      let desk = try await Desk(scene)
      let key: HTTPFields = [.idempotencyKey: "one"]
      async let first = desk.send(key)
      async let second = desk.send(key)
      #expect(try await [first.status, second.status] == [200, 200])
      #expect(try await desk.send(key).status == 200)
      let other: JSON = ["application": .text("X"), "reason": .text("Y")]
      let reuse = try await desk.program.act(.withdraw, other, in: desk.call, headers: key)
      #expect((reuse.status, reuse.codes) == (422, ["keyUsed"]))
    }
  }

  @Test func `a key is remembered by an office that was opened anew`() async throws {
    try await WebScene.run { scene in
      let (key, first, second) = (Digest.of([1]), Digest.of([2]), Digest.of([3]))
      let before = IdempotencyKeys(in: scene.accounts)
      let done = try await before.once(key, meaning: first) { [7] }
      #expect(done == [7])
      let after = IdempotencyKeys(in: scene.accounts)
      let repeated = try await after.once(key, meaning: first) { [8] }
      #expect(repeated == [7])
      await #expect(throws: APIRebuff.keyUsed) {
        try await after.once(key, meaning: second) { [9] }
      }
      scene.clock.advance(seconds: (Accounts.answerDays + 1) * 86_400)
      #expect(try await after.once(Digest.of([4]), meaning: first) { [5] } == [5])
      let later = IdempotencyKeys(in: scene.accounts)
      #expect(try await later.once(key, meaning: second) { [6] } == [6])
    }
  }

  @Test func `what has changed since it was read is not acted on`() async throws {
    try await WebScene.run { scene in
      let desk = try await Desk(scene)
      let path = "/api/calls/\(desk.call.text)/applications/\(desk.key.application.text)"
      let tag = try #require(try await desk.program.get(path).headers[.eTag])
      let stale = try await desk.send([.ifMatch: "\"0000000000000000\""])
      #expect((stale.status, stale.codes) == (412, ["stale"]))
      #expect(scene.office.read { $0.calls[desk.call]?.sheets[desk.key] } == nil)
      #expect(try await desk.send([.ifMatch: "\"x\", \(tag)"]).status == 200)
    }
  }

  @Test func `an expert signs for nobody else and reads nobody else's points`() async throws {
    try await WebScene.run { scene in
      let desk = try await Desk(scene)
      #expect(try await desk.send().status == 200)
      let call = try #require(scene.office.read { $0.calls[desk.call] })
      let others = call.scorers(of: desk.key.application).filter { $0 != desk.key.expert }
      let other = try await scene.program(for: try #require(others.first), as: .expert)
      let signed = try await other.act(.submitSheet, desk.sheet, in: desk.call)
      #expect(signed.status == 422)
      let path = "/api/calls/\(desk.call.text)/sheets.csv"
      let own = try await desk.program.get(path).text
      #expect(own.contains(desk.key.expert.text))
      #expect(!(try await other.get(path).text).contains(desk.key.expert.text))
      #expect(try await other.get("/api/calls/\(desk.call.text)/ranking").status == 404)
    }
  }

  @Test func `what a viewer may not see changes no byte of what the viewer reads`() async throws {
    try await WebScene.run { scene in
      let desk = try await Desk(scene)
      let call = try #require(scene.office.read { $0.calls[desk.call] })
      let others = call.scorers(of: desk.key.application).filter { $0 != desk.key.expert }
      let other = try await scene.program(for: try #require(others.first), as: .expert)
      let paths = ["", "/applications", "/sheets.csv", "/papers"].map {
        "/api/calls/\(desk.call.text)\($0)"
      }
      let before = try await replies(of: other, paths)
      #expect(try await desk.send().status == 200)
      #expect(try await replies(of: other, paths) == before)
    }
  }

  private func replies(of program: Program, _ paths: [String]) async throws -> [String] {
    var texts: [String] = []
    for path in paths { texts.append(try await program.get(path).text) }
    return texts
  }
}
