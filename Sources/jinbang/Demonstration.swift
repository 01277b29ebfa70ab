import Accounts
import Assessment
import Foundation
import Imports
import Ledger
import Messages
import Office
import ProgrammeFiles
import Programmes
import WorkingDays

/// Fills a new ledger with the calls of a folder, each up to a point where there is work to do.
struct Demonstration {
  let office: Office
  let accounts: Accounts
  let rubrics: String

  /// Where each call in turn stops: before the first act of the kind.
  private static let stops: [Act.Kind] = [.submitSheet, .registerObjection]

  /// Plays the calls and gives one account of each role a password; returns what people must know.
  func prepare(from folder: String, in surroundings: Surroundings) async throws -> String {
    let calls = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { "\(folder)/\($0)" }
      .filter { FileManager.default.fileExists(atPath: "\($0)/call.csv") }
    for (number, call) in calls.enumerated() {
      try await play(call, until: Self.stops[number % Self.stops.count])
    }
    let people = office.read { $0.people.values.sorted { $0.id < $1.id } }
    var lines: [String] = []
    var passwords: [PersonID: String] = [:]
    for role in Role.allCases {
      guard let person = people.first(where: { $0.roles.contains(role) }) else { continue }
      // One account may hold two roles of the samples; it has one password.
      let password = passwords[person.id] ?? Self.password(from: surroundings)
      if passwords.updateValue(password, forKey: person.id) == nil {
        try await accounts.setPassword(password, of: person.id)
      }
      lines.append("\(person.id)\t\(password)\t\(role.name.chinese) \(role.name.english)")
    }
    return "演示账号、密码、身份 accounts, passwords, roles:\n" + lines.joined(separator: "\n")
  }

  private func play(_ path: String, until stop: Act.Kind) async throws {
    let folder = try CallFolder(at: path)
    let plan = try folder.plan(programme: { name throws(Problems) in
      try ProgrammeFile.read(try Files.bytes(of: file(of: name)), file: file(of: name)).programme
    })
    try await enroll(plan)
    try await office.open(
      plan.id, title: plan.title, programmeFile: try Files.bytes(of: file(of: plan.programmeName)),
      name: plan.programmeName, by: plan.opener, at: plan.opening)
    for planned in plan.acts {
      if planned.kind == stop { break }
      do {
        try await perform(planned, of: plan, in: path)
      } catch is Refusal {
        // The samples hold acts that rules refuse, as real calls do.
      }
    }
  }

  /// A person of two folders holds the roles of both.
  private func enroll(_ plan: CallPlan) async throws {
    let known = office.read(\.people)
    let opener = plan.people.filter { $0.id == plan.opener.person }
    let others = plan.people.filter { $0.id != plan.opener.person }
    let everyone = (opener + others).map { person in
      Person(
        id: person.id, name: person.name,
        roles: person.roles.union(known[person.id]?.roles ?? []), office: person.office)
    }
    try await office.perform(
      everyone.map { Command(.enroll($0), in: nil, by: plan.opener, at: plan.opening) })
  }

  private func perform(_ planned: PlannedAct, of plan: CallPlan, in folder: String) async throws {
    let call = try office.call(named: plan.id.text).call
    let vault = office.ledger.vault
    let act = try planned.act(
      in: call, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
      digest: { try vault.keep(fileAt: "\(folder)/\($0)").description },
      person: { try office.ledger.personKey(ofIdentity: $0) })
    try await office.perform(
      Command(act, in: plan.id, by: planned.actor, at: planned.at))
  }

  private func file(of programme: String) -> String { "\(rubrics)/\(programme).yaml" }

  /// Sixteen letters and digits that cannot be mistaken for one another: 80 bits.
  private static func password(from surroundings: Surroundings) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let letters = surroundings.randomBytes(16).map { alphabet[Int($0) % alphabet.count] }
    return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}
