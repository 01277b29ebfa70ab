import Assessment
import Imports
import Ledger
import Messages
import Office
import Programmes
import Spreadsheets
import Workbooks
import WorkingDays

/// A table that somebody hands in: what it is about, and its bytes.
struct ImportSource: Sendable {
  let table: CallTable
  let call: CallID
  let name: FileName
  let bytes: [UInt8]
  /// The sheet of a workbook with several tables; nil for the only one that fits.
  let sheet: String?

  /// The largest table that is taken, in bytes.
  static let limit = 24 << 20

  /// Plays every row through the rules; nothing is recorded or stored.
  func trial(
    as actor: Actor, at now: Instant, in office: WebOffice, progress: Errand.Progress
  ) throws -> ImportTrial {
    let unstored = String(repeating: "0", count: 64)
    do throws(Problems) {
      let (planned, notes, head) = try planned(as: actor, at: now, in: office)
      let rehearsal = try rehearsal(
        of: planned, as: actor, in: office, keep: { _ in unstored }, progress: progress)
      return ImportTrial(source: self, rehearsal: rehearsal, notes: notes, head: head)
    } catch {
      return ImportTrial(source: self, problems: error.all, head: nil)
    }
  }

  /// Records every row, or none.
  ///
  /// - Throws: `Problems` and `Refusal` where the call moved on since the trial.
  func record(
    as actor: Actor, at now: Instant, in office: WebOffice, progress: @escaping Errand.Progress
  ) async throws -> Int {
    let commands = try await Backroom.errands.run {
      let vault = office.office.ledger.vault
      let (planned, _, _) = try planned(as: actor, at: now, in: office)
      let rehearsal = try rehearsal(
        of: planned, as: actor, in: office,
        keep: { try vault.keepPrivate(Array($0.json.utf8)).description }, progress: progress)
      guard rehearsal.counts.refused == 0 else { throw Problems(rehearsal.problems) }
      return rehearsal.commands
    }
    try await office.office.perform(commands)
    office.bulletin.post(call.text)
    return commands.count
  }

  private func planned(
    as actor: Actor, at now: Instant, in office: WebOffice
  ) throws(Problems) -> (acts: [PlannedAct], notes: [Problem], head: Place?) {
    var file = try TableFile(bytes, file: name.text)
    if let sheet { file = try file.sheet(named: sheet) }
    let context = try context(as: actor, at: now, in: office)
    let acts = try table.acts(of: file, in: context).inOrderOfTime
    let strange = acts.compactMap { $0.objection(to: actor, at: now) }
    guard strange.isEmpty else { throw Problems(strange) }
    return (acts, file.notes, table.head(in: file, context))
  }

  /// What the rows may refer to: only what the actor may see (law 8).
  private func context(
    as actor: Actor, at now: Instant, in office: WebOffice
  ) throws(Problems) -> ImportContext {
    guard
      let (call, rules) = try? office.office.read({ state in
        try state.calls[self.call].map { ($0, try office.office.rules(of: $0)) }
      }), let view = try? office.view(for: .person(actor)), let seen = view[self.call],
      let entries = try? office.office.ledger.head().sequence
    else {
      throw Problems([
        Problem(at: Place(file: name.text), Phrase("没有这个批次", "there is no such call"))
      ])
    }
    let context = ImportContext(
      programme: rules.programme, people: view.people, applications: seen.applications.ids,
      at: now, by: actor
    ).taking(Ballot(of: call, entries: entries))
    guard rules.programme.training != nil else { return context }
    let bases = seen.applications.filter { $0.training != nil }.map(\.id)
    return context.knowing(call, only: bases)
  }

  private func rehearsal(
    of planned: [PlannedAct], as actor: Actor, in office: WebOffice,
    keep: (PersonalRecord) throws -> String, progress: Errand.Progress
  ) throws(Problems) -> Rehearsal {
    do {
      let state = office.office.read { $0 }
      guard let call = state.calls[call] else { throw Rebuff.missing }
      let view = try office.view(for: .person(actor))
      let ledger = office.office.ledger
      return try Rehearsal(
        of: planned, in: self.call, state: state, rules: try office.office.rules(of: call),
        keep: keep, digest: { _ in throw Rebuff.missing },
        person: { try ledger.personKey(ofIdentity: $0) },
        reasons: { view.reasons(of: $0, to: $1) }, progress: { progress($0, planned.count) })
    } catch let problems as Problems {
      throw problems
    } catch {
      throw Problems([
        Problem(
          at: Place(file: name.text),
          Phrase("台账暂时读不到，请稍后再试", "the ledger cannot be read now; try again later"))
      ])
    }
  }
}

extension PlannedAct {
  /// On the web everybody acts in their own name and not in the future.
  fileprivate func objection(to actor: Actor, at now: Instant) -> Problem? {
    if self.actor != actor {
      return Problem(
        at: place,
        Phrase(
          "这一行由“\(self.actor.person)”办理；网上导入只能以本人名义办理，请由其本人导入，或去掉经办一列",
          """
          this row is an act of “\(self.actor.person)”; on the web you act in your own name: let them \
          hand it in, or leave out the column
          """))
    }
    if at > now {
      return Problem(
        at: place,
        Phrase("时间 \(at) 晚于现在", "the moment \(at) lies in the future"))
    }
    return nil
  }
}
