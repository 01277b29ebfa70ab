import Assessment
import AssessmentScenes
import Foundation
import Messages
import Programmes
import Testing

@Suite("Visibility 可见范围")
struct VisibilityTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Set `RECORD=1` to write the text anew; it is refused where `CI` is set.
  @Test func `the table of visibility is the one that officials have read`() throws {
    let golden = Self.folder.appending(path: "Golden/visibility.txt")
    let text = VisibilityText().text
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      try #require(environment["CI"] == nil, "a recorded table is committed, not made by CI")
      try Data(text.utf8).write(to: golden)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    let changed = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false)
    ).filter { $0 != $1 }.map { "\($0) ≠ \($1)" }
    #expect(changed == [])
    #expect(text == expected)
  }

  /// States along two courses of a call; each gets one more event of every kind.
  static let moments: [VisibilityMoment] = VisibilityMoment.all

  @Test(arguments: moments)
  func `what a viewer may not see changes nothing that the viewer receives`(
    moment: VisibilityMoment
  ) throws {
    let world = try moment.world()
    var unseen = 0
    for viewer in VisibilityWorld.viewers {
      let before = VisibilityWorld.dump(viewer, world.scene)
      for event in VisibilityWorld.events(on: "A1", "e1") + VisibilityWorld.events(on: "A2", "e2") {
        var scene = world.scene
        scene.record(event, by: .bureau, in: event.home)
        let notice = VisibilityNotice(
          viewer: viewer, event: event, before: world.scene.state, after: scene.state)
        guard !notice.isAllowed else { continue }
        unseen += 1
        let mean = world.isComplete || VisibilityWorld(bare: scene).isComplete
        let changed = before.changes(
          to: VisibilityWorld.dump(viewer, scene), besidesDeviations: mean && viewer.isExpert)
        #expect(changed == [], "\(viewer) notices \(event)")
      }
    }
    #expect(unseen > 600)
  }

  @Test func `every kind of event is tried`() throws {
    let tried = Set(VisibilityWorld.events(on: "A2", "e2").map(\.word))
    let source = Self.folder.appending(path: "../../Sources/Assessment/Events/Event.swift")
    let declared = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .compactMap { $0.firstMatch(of: /^\s+case (\w+)/).map { String($0.1) } }
    #expect(declared.count > 30)
    #expect(Set(declared).subtracting(tried).sorted() == [])
  }

  /// A new accessor that the property above does not ask fails here.
  @Test func `everything that a view can be asked is asked`() throws {
    let asked = try String(
      contentsOf: Self.folder.appending(path: "VisibilityDump.swift"), encoding: .utf8)
    let sources = Self.folder.appending(path: "../../Sources/Assessment/Visibility")
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter {
      $0.contains("View")
    }
    var missing: [String] = []
    for file in files.sorted() {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        guard let match = line.firstMatch(of: /^\s+public (?:var|func) (\w+)/) else { continue }
        if !asked.contains("\(match.1)") { missing.append("\(file) \(match.1)") }
      }
    }
    // Refusals are asked in tests of their own.
    #expect(missing == [])
  }
}

extension Event {
  /// The word of the case.
  var word: String { String("\(self)".prefix { $0 != "(" }) }

  /// The call in which the event is recorded: accounts in none, a new call beside the others.
  var home: CallID? {
    switch self {
    case .personEnrolled: nil
    case .callOpened: "2023-09"
    default: Scene.id
    }
  }
}

extension Viewer {
  var isExpert: Bool {
    if case .person(let actor) = self { actor.role == .expert } else { false }
  }
}

extension VisibilityDump {
  /// What differs, by the way to it.
  ///
  /// A deviation is measured from a complete panel's mean, so there an expert's own query may come and go.
  func changes(to other: VisibilityDump, besidesDeviations: Bool) -> [String] {
    guard self != other else { return [] }
    return Set(keys).union(other.keys).sorted().flatMap { key -> [String] in
      if self[key] == other[key] || besidesDeviations && ["deviations", "waiting"].contains(key) {
        return []
      }
      if let inner = self[key] as? VisibilityDump, let others = other[key] as? VisibilityDump {
        return inner.changes(to: others, besidesDeviations: besidesDeviations).map {
          "\(key)/\($0)"
        }
      }
      return [
        "\(key): \(String(describing: self[key])) → \(String(describing: other[key]))"
      ]
    }
  }
}
