import Assessment
import Foundation
import Messages
import Testing

@testable import Office

/// History stays readable for ever: every kind of event has a golden file per version.
struct EventCodingTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test(arguments: Examples.events)
  func `an event is written as it always was`(event: Event) throws {
    let file = EventCodingTests.file(of: event)
    let written = String(decoding: try EventCoding.payload(of: event), as: UTF8.self)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try (written + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == written + "\n")
  }

  @Test(arguments: Examples.events)
  func `an event is read back as it was`(event: Event) throws {
    let text = try String(contentsOf: EventCodingTests.file(of: event), encoding: .utf8)
    let bytes = Array(text.utf8.dropLast())
    let read = try bytes.withUnsafeBytes {
      try EventCoding.event(kind: event.name, version: EventCoding.version, payload: $0)
    }
    #expect(read == event)
  }

  @Test func `every kind of event has its golden file`() throws {
    let sources = EventCodingTests.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Assessment/Events")
    let cases = try ["Event", "TrainingEvent"].flatMap { name in
      try String(contentsOf: sources.appending(path: "\(name).swift"), encoding: .utf8)
        .matches(of: /\n\ \ case\ (\w+)/).map { String($0.1) }
    }.filter { $0 != "training" }.map { "\($0).v1.json" }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: EventCodingTests.folder.path)
    #expect(Set(cases) == Set(files))
  }

  @Test func `an objection tells the day of its receipt, and old ones tell none`() throws {
    let filing = Objection.Filing(
      id: "Y1", application: Examples.application, named: false, grounds: "人数不实",
      received: Examples.day)
    let event = Event.objectionRegistered(
      ObjectionRegistered(filing: filing, admitBy: Examples.day, concludeBy: Examples.day))
    let payload = try EventCoding.payload(of: event)
    #expect(String(decoding: payload, as: UTF8.self).contains("\"received\""))
    let read = try payload.withUnsafeBytes {
      try EventCoding.event(kind: "objectionRegistered", version: 1, payload: $0)
    }
    #expect(read == event)
  }

  @Test func `a kind that this release does not know is not guessed`() throws {
    let read = try Array("{}".utf8).withUnsafeBytes {
      try EventCoding.event(kind: "somethingNew", version: 1, payload: $0)
    }
    #expect(read == nil)
  }

  private static func file(of event: Event) -> URL {
    folder.appending(path: "\(event.name).v\(EventCoding.version).json")
  }
}
