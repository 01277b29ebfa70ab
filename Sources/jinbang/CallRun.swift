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
      let call = try office.call(named: plan.call.text).call
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
    guard let admin = plan.people.first(where: { $0.roles.contains(.admin) }) else {
      throw Problems([
        Problem(
          at: Place(file: "\(folder)/people.csv"),
          Phrase("没有管理员(admin)", "nobody is an administrator (admin)"))
      ])
    }
    let actor = Actor(admin.id, as: .admin)
    let start = plan.opening
    let others = plan.people.filter { $0.id != admin.id }
    try await office.perform(
      ([admin] + others).map { Command(.enroll($0), in: nil, by: actor, at: start) })
    try await office.open(
      plan.call, title: plan.title, programmeFile: try Files.bytes(of: programmeFile),
      name: programmeFile, by: actor, at: start)
  }

  private func perform(_ planned: PlannedAct, in call: Call) async throws {
    let vault = office.ledger.vault
    let act = try planned.act(
      in: call, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
      digest: { try vault.keep(fileAt: "\(folder)/\($0)").description })
    try await office.perform(
      Command(act, in: plan.call, by: planned.actor, at: planned.at))
  }
}

extension CallPlan {
  /// When the call is opened: one minute before its first act.
  fileprivate var opening: Instant {
    acts.first?.at.adding(milliseconds: -60_000) ?? Instant(milliseconds: 0)
  }
}
