import Assessment
import Foundation
import Markup
import Messages
import Office
import Programmes
import Testing
import Training
import WorkingDays

@testable import Web

/// The samples of training calls, played up to the first act of a kind.
struct TrainingScene: Sendable {
  let scene: WebScene
  let call: CallID
  let sample: String

  static func play(
    _ sample: String, until stop: Act.Kind?,
    _ body: @Sendable @escaping (TrainingScene) async throws -> Void
  ) async throws {
    try await WebScene.run { scene in
      try await SampleCall(sample, in: scene.office).play(until: stop)
      let calls = scene.office.read { $0.calls }
      let call = try #require(calls.keys.first { $0 != WebScene.call })
      let latest = try #require(calls[call]?.latest)
      scene.clock.advance(
        seconds: Int((latest.milliseconds - scene.clock.now.milliseconds) / 1000) + 60)
      try await body(TrainingScene(scene: scene, call: call, sample: sample))
    }
  }

  /// Puts the clock at noon of a day.
  func turn(to day: Day) { scene.turn(to: "\(day)T12:00:00+08:00") }

  func record(_ base: ApplicationID) throws -> TrainingRecord {
    try #require(scene.office.read { $0.calls[call]?.applications[base]?.training })
  }

  func course(_ base: ApplicationID, _ id: ClassID) throws -> TrainingClass {
    try #require(try record(base).classes[id])
  }

  /// The first three of a base's roster in the sample, without who handed it in and when.
  func roster(of base: ApplicationID) throws -> String {
    let file = WebScene.root.appending(path: "Applications/\(sample)/trainees.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let rows = lines.dropFirst().filter { $0.contains(",\(base),") }.prefix(3)
    return (lines.prefix(1) + rows).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2)
        .joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// Hands in a roster; returns what it would do, and the number of the preview.
  func tryOut(_ roster: String, _ visitor: Visitor) async throws -> (page: Reply, id: String) {
    let begun = try await visitor.upload(
      "花名册.csv", Array(roster.utf8), with: ["table": "trainees"], to: Addresses.imports(call))
    let id = try #require(begun.location?.split(separator: "/").last.map(String.init))
    return (try await visitor.follow(begun), id)
  }

  /// The lines of a table of the sample whose first cell is this, without the first cell.
  func lines(_ table: String, of first: String) throws -> [String] {
    let file = WebScene.root.appending(path: "Applications/\(sample)/\(table).csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("\(first),") }
      .map { String($0.dropFirst(first.count + 1)) }
  }
}

extension Visitor {
  /// Opens the page of a form and sends it with fields that are made while the test runs.
  func fill(_ path: Path, _ values: [(String, String)]) async throws -> Reply {
    let page = try await get(path)
    return try await post(page.hidden + values, to: path)
  }
}
