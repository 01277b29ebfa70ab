import Assessment
import Foundation
import Messages
import Programmes
import Testing

@Suite("Rights 权利表")
struct RightsTests {
  static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/rights.txt")

  /// Set `RECORD=1` to write the text anew; it is refused where `CI` is set.
  @Test func `the table of rights is the one that officials have read`() throws {
    let text = RightsText(of: try RightsScenes(), and: try TrainingRights()).text
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      try #require(environment["CI"] == nil, "a recorded table is committed, not made by CI")
      try Data(text.utf8).write(to: Self.golden)
    }
    let expected = try String(contentsOf: Self.golden, encoding: .utf8)
    let changed = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false)
    ).filter { $0 != $1 }.map { "\($0) ≠ \($1)" }
    #expect(changed == [])
    #expect(text == expected)
  }

  @Test func `an act is refused for its role before anything else is looked at`() throws {
    let scenes = try RightsScenes()
    for stage in aProgramme().stages {
      for kind in Act.Kind.allCases {
        for role in Role.allCases where !Rights.roles(for: kind).contains(role) {
          let refusals = scenes.reasons(against: kind, by: role, in: stage).map(\.code)
          #expect(refusals == ["noRight"], "\(kind) by \(role) in \(stage.id)")
        }
      }
    }
  }

  @Test func `an act of training is refused for its role first, then for its stage`() throws {
    let training = try TrainingRights()
    for stage in TrainingRights.stages {
      for kind in TrainingRights.kinds {
        let stages = Rights.stages(for: kind)
        for role in Role.allCases {
          let refusals = training.reasons(against: kind, by: role, in: stage).map(\.code)
          if !Rights.roles(for: kind).contains(role) {
            #expect(refusals == ["noRight"], "\(kind) by \(role) in \(stage.id)")
          } else if let stages, !stages.contains(stage.rule.kind) {
            #expect(refusals == ["wrongStage"], "\(kind) by \(role) in \(stage.id)")
          } else {
            #expect(refusals == [], "\(kind) by \(role) in \(stage.id)")
          }
        }
      }
    }
  }

  @Test func `an act outside its stages is refused for its stage`() throws {
    let scenes = try RightsScenes()
    for stage in aProgramme().stages {
      for kind in Act.Kind.allCases {
        guard let stages = Rights.stages(for: kind), !stages.contains(stage.rule.kind) else {
          continue
        }
        for role in Rights.roles(for: kind) {
          let refusals = scenes.reasons(against: kind, by: role, in: stage).map(\.code)
          #expect(refusals == ["wrongStage"], "\(kind) by \(role) in \(stage.id)")
        }
      }
    }
  }
}
