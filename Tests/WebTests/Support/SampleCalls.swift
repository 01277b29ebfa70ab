import Assessment
import Foundation
import Imports
import Ledger
import Messages
import Office
import ProgrammeFiles
import Programmes
import WorkingDays

/// Plays a sample call into an office, up to the first act of a kind.
struct SampleCall: Sendable {
  let folder: String
  let office: Office

  init(_ name: String, in office: Office) {
    folder = WebScene.root.appending(path: "Applications/\(name)").path
    self.office = office
  }

  /// Stops before the first act of the kind, and before the first one at or after the moment.
  func play(
    until stop: Act.Kind?, before moment: Instant? = nil,
    changing change: (Act) -> Act = { $0 }
  ) async throws {
    let plan = try plan()
    let opener = plan.people.filter { $0.id == plan.opener.person }
    let admin = Actor(WebScene.account(.admin), as: .admin)
    try await office.perform(
      (opener + plan.people).map { Command(.enroll($0), in: nil, by: admin, at: plan.opening) })
    try await office.open(
      plan.id, title: plan.title, programmeFile: try bytes(at: programme(plan.programmeName)),
      name: plan.programmeName, by: plan.opener, at: plan.opening)
    let vault = office.ledger.vault
    for planned in plan.acts {
      if planned.kind == stop { return }
      if let moment, planned.at >= moment { return }
      guard let call = office.read({ $0.calls[plan.id] }) else { return }
      do {
        let act = try planned.act(
          in: call, keep: { try vault.keepPrivate(Array($0.json.utf8)).description },
          digest: { try vault.keep(fileAt: "\(folder)/\($0)").description },
          person: { try office.ledger.personKey(ofIdentity: $0) })
        try await office.perform(
          Command(change(act), in: plan.id, by: planned.actor, at: planned.at))
      } catch is Refusal {
        // Real calls hold acts that rules refuse, and so do the samples.
      }
    }
  }

  private func plan() throws -> CallPlan {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let tables = CallFolder(
      path: folder, files: Set(names),
      read: { name throws(Problems) in try bytes(at: "\(folder)/\(name)") })
    return try tables.plan(programme: { name throws(Problems) in
      try ProgrammeFile.read(try bytes(at: programme(name)), file: name).programme
    })
  }

  private func programme(_ name: String) -> String {
    WebScene.root.appending(path: "Rubrics/\(name).yaml").path
  }

  private func bytes(at path: String) throws(Problems) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problems([Problem(at: Place(file: path), Phrase("读不到", "cannot be read"))])
    }
    return Array(data)
  }
}
