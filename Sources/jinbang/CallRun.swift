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
    for (number, planned) in plan.acts.enumerated() {
      progress.show(number)
      let call = try office.call(named: plan.id.text).call
      if let last, call.stage == last { break }
      do {
        try await perform(planned, in: call)
      } catch let refusal as Refusal {
        refused.append(Refused(planned: planned, reasons: refusal.reasons))
      }
    }
    progress.finish()
    return refused
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

  private func perform(_ planned: PlannedAct, in call: Call) async throws {
    let vault = office.ledger.vault
    let act = try planned.act(
      in: call, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
      digest: { try vault.keep(fileAt: "\(folder)/\($0)").description })
    try await office.perform(
      Command(act, in: plan.id, by: planned.actor, at: planned.at))
  }
}
