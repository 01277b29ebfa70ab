import Assessment
import Foundation
import Imports
import Ledger
import Messages
import Office
import Programmes
import WorkingDays

/// Plays the acts of a folder through the office, in their order in time.
struct CallRun {
  let plan: CallPlan
  let folder: String
  let programmeFile: String
  let office: Office

  /// An act that a rule refused; a real call has some, and they change nothing.
  struct Refused {
    let planned: PlannedAct
    let reasons: [Reason]
  }

  /// Performs every act up to the stage where the run is to stop; returns the refused ones.
  func perform(until last: StageID?) async throws -> [Refused] {
    try await openCall()
    var refused: [Refused] = []
    let progress = Progress(total: plan.acts.count)
    var rest = plan.acts[...]
    while !rest.isEmpty {
      progress.show(plan.acts.count - rest.count)
      let call = try office.call(named: plan.id.text).call
      if let last, call.stage == last { break }
      let group = CallRun.group(of: rest)
      rest = rest.dropFirst(group.count)
      refused += try await perform(group, in: call)
    }
    progress.finish()
    return refused
  }

  /// Acts that may be committed together: none of them has to know what became of those before it.
  private static func group(of acts: ArraySlice<PlannedAct>) -> ArraySlice<PlannedAct> {
    let free = acts.prefix(128).prefix { !$0.dependsOnCall }
    return free.isEmpty ? acts.prefix(1) : free
  }

  private func openCall() async throws {
    let start = plan.opening
    let opener = plan.people.filter { $0.id == plan.opener.person }
    let others = plan.people.filter { $0.id != plan.opener.person }
    try await office.perform(
      (opener + others).map { Command(.enroll($0), in: nil, by: plan.opener, at: start) })
    try await office.open(
      plan.id, title: plan.title, programmeFile: try Files.bytes(of: programmeFile),
      name: programmeFile, by: plan.opener, at: start)
  }

  private func perform(
    _ group: ArraySlice<PlannedAct>, in call: Call
  ) async throws -> [Refused] {
    var commands: [(planned: PlannedAct, command: Command)] = []
    var refused: [Refused] = []
    for planned in group {
      do {
        commands.append((planned, try command(for: planned, in: call)))
      } catch let refusal as Refusal {
        refused.append(Refused(planned: planned, reasons: refusal.reasons))
      }
    }
    return refused + (try await perform(commands[...]))
  }

  /// All in one commit; where one is refused, the halves by themselves, down to that one.
  private func perform(
    _ commands: ArraySlice<(planned: PlannedAct, command: Command)>
  ) async throws -> [Refused] {
    guard let first = commands.first else { return [] }
    do {
      try await office.perform(commands.map(\.command))
      return []
    } catch let refusal as Refusal {
      if commands.count == 1 { return [Refused(planned: first.planned, reasons: refusal.reasons)] }
      let half = commands.count / 2
      let early = try await perform(commands.prefix(half))
      return early + (try await perform(commands.dropFirst(half)))
    }
  }

  private func command(for planned: PlannedAct, in call: Call) throws -> Command {
    let vault = office.ledger.vault
    let act = try planned.act(
      in: call, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
      digest: { try vault.keep(fileAt: "\(folder)/\($0)").description },
      person: { try office.ledger.personKey(ofIdentity: $0) })
    return Command(act, in: plan.id, by: planned.actor, at: planned.at)
  }
}
