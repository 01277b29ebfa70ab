import Assessment
import Foundation
import Ledger
import Messages
import Programmes
import Synchronization
import Testing
import WorkingDays

@testable import Office

/// The front desk: durable before answered, all or nothing, and the same after a restart.
struct OfficeTests {
  private let admin = Actor("root", as: .admin)
  private let bureau = Actor("bureau", as: .cityBureau)
  private let now = Instant(milliseconds: 1_670_200_000_000)

  private func rubric() throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(
      try Data(contentsOf: root.appending(path: "Rubrics/jincheng-2022-workstation.yaml")))
  }

  private func enrol(_ account: PersonID, _ roles: Set<Role>) -> Command {
    Command(
      .enroll(Person(id: account, name: "示例", roles: roles, office: nil)), in: nil, by: admin,
      at: now)
  }

  private func anOffice(on ledger: Ledger) async throws -> Office {
    let office = try Office(ledger: ledger)
    try await office.perform([enrol("root", [.admin]), enrol("bureau", [.cityBureau])])
    try await office.open(
      "C1", title: Phrase(same: "C1"), programmeFile: try rubric(), name: "rubric", by: bureau,
      at: now)
    return office
  }

  @Test func `a call opens under a real programme file`() async throws {
    let office = try await anOffice(on: try Ledger.inMemory())
    let call = try #require(office.read { $0.calls["C1"] })
    #expect(call.stage == "intake")
    #expect(try office.rules(of: call).programme.id == "jincheng-2022-workstation")
  }

  @Test func `a restart folds to the same state`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let again = try Office(ledger: ledger)
    #expect(office.read(\.self) == again.read(\.self))
  }

  @Test func `a refused act records nothing`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let before = try ledger.head()
    await #expect(throws: Refusal.self) {
      try await office.perform(Command(.advance, in: "C1", by: bureau, at: now))
    }
    #expect(try ledger.head() == before)
  }

  @Test func `a batch is recorded whole or not at all`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let before = (try ledger.head(), office.read(\.self))
    let stranger = Command(
      .enroll(Person(id: "x", name: "示例", roles: [], office: nil)), in: nil,
      by: Actor("nobody", as: .admin), at: now)
    await #expect(throws: Refusal.self) {
      try await office.perform([enrol("e1", [.expert]), stranger, enrol("e2", [.expert])])
    }
    #expect(try ledger.head() == before.0)
    #expect(office.read(\.self) == before.1)
  }

  @Test func `acts of many at once are all recorded and chained`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask { try await office.perform(enrol(PersonID("p\(number)"), [.expert])) }
      }
      try await group.waitForAll()
    }
    #expect(office.read { $0.people.count } == 202)
    #expect(try ledger.verify().flaw == nil)
    #expect(try Office(ledger: ledger).read(\.self) == office.read(\.self))
  }

  @Test func `one refused act does not touch the others of its group`() async throws {
    let office = try await anOffice(on: try Ledger.inMemory())
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          let actor = number.isMultiple(of: 2) ? admin : Actor("nobody", as: .admin)
          let person = Person(
            id: PersonID("p\(number)"), name: "示例", roles: [.expert], office: nil)
          let command = Command(.enroll(person), in: nil, by: actor, at: now)
          return (try? await office.perform(command)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(outcomes == 25)
    #expect(office.read { $0.people.count } == 27)
  }

  @Test func `the state as it stood at a moment is one call`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let later = now.adding(milliseconds: 60_000)
    let person = Person(id: "late", name: "示例", roles: [.expert], office: nil)
    try await office.perform(Command(.enroll(person), in: nil, by: admin, at: later))
    #expect(try State(replaying: ledger, until: now).people["late"] == nil)
    #expect(try State(replaying: ledger).people["late"] == person)
  }

  @Test func `what is shown is what is recorded, act after act`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    for number in 0..<4 {
      try await office.perform(enrol(PersonID("p\(number)"), [.expert]))
      #expect(try State(replaying: ledger) == office.read(\.self))
    }
  }

  @Test func `what the ledger does not take is not shown`() async throws {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let before = office.read(\.self)
    // The file that should rule the call is not in the vault; the person before it is decided already.
    let opening = CallOpened(
      title: Phrase(same: "C2"), programme: "p", digest: Digest.zero.description, stage: "intake")
    await #expect(throws: LedgerFailure.self) {
      try await office.perform([
        enrol("ahead", [.expert]), Command(.openCall(opening), in: "C2", by: bureau, at: now),
      ])
    }
    #expect(office.read(\.self) == before)
    try await office.perform(enrol("late", [.expert]))
    #expect(try State(replaying: ledger) == office.read(\.self))
  }

  @Test func `who reads does not wait for the disk, and sees nothing that is not on it`()
    async throws
  {
    let ledger = try Ledger.inMemory()
    let office = try await anOffice(on: ledger)
    let (isHeld, isReleased) = (Flag(), Flag())
    defer { isReleased.raise() }
    // In memory there is one connection: while an entry is looked at, nothing is written.
    Thread.detachNewThread {
      try? ledger.forEach(through: 1) { _ in
        isHeld.raise()
        while !isReleased.isUp { usleep(1000) }
      }
    }
    while !isHeld.isUp { try await Task.sleep(for: .milliseconds(1)) }
    async let act = office.perform(enrol("late", [.expert]))
    for _ in 0..<5 {
      #expect(office.read { $0.people["late"] } == nil)
      try await Task.sleep(for: .milliseconds(1))
    }
    isReleased.raise()
    _ = try await act
    #expect(office.read { $0.people["late"] } != nil)
  }

  @Test func `a view follows the programme file of its call`() async throws {
    let office = try await anOffice(on: try Ledger.inMemory())
    let viewer = Viewer.person(bureau)
    let before = try #require(try office.view(for: viewer)["C1"])
    let text = String(decoding: try rubric(), as: UTF8.self) + "\n# 修订\n"
    try await office.amend(
      "C1", programmeFile: Array(text.utf8), name: "rubric", reason: "修订", by: bureau, at: now)
    let after = try #require(try office.view(for: viewer)["C1"])
    #expect(after.programmeDigest == Digest.of(Array(text.utf8)).description)
    #expect(before.programmeDigest != after.programmeDigest)
  }
}

/// Something that one thread tells another.
private final class Flag: Sendable {
  private let state = Mutex(false)

  var isUp: Bool { state.withLock(\.self) }

  func raise() { state.withLock { $0 = true } }
}
