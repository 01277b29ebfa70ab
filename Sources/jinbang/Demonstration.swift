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

/// Fills a new ledger with the calls of a folder, each up to a moment at which there is work to do.
struct Demonstration {
  let office: Office
  let accounts: Accounts
  let rubrics: String

  /// Plays the calls and gives one account of each role a password; returns who they are.
  func prepare(from folder: String, in surroundings: Surroundings) async throws -> Guests {
    for step in try DemonstrationStep.all(in: folder) { try await play(step) }
    let guests = try Guests(of: office, in: surroundings)
    for (person, password) in guests.passwords {
      try await accounts.setPassword(password, of: person)
    }
    return guests
  }

  private func play(_ step: DemonstrationStep) async throws {
    let path = step.folder
    let folder = try CallFolder(at: path)
    let plan = try folder.plan(programme: { name throws(Problems) in
      try ProgrammeFile.read(try Files.bytes(of: file(of: name)), file: file(of: name)).programme
    })
    try await enroll(plan)
    try await office.open(
      plan.id, title: plan.title, programmeFile: try Files.bytes(of: file(of: plan.programmeName)),
      name: plan.programmeName, by: plan.opener, at: plan.opening)
    for planned in plan.acts.prefix(while: step.includes) {
      do {
        try await perform(planned, of: plan, in: path)
      } catch is Refusal {
        // The samples hold acts that rules refuse, as real calls do.
      }
    }
  }

  /// A person of two folders holds the roles of both, and the office that the later one names.
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
}
