import Assessment
import Foundation
import Ledger
import Messages
import Office
import Papers
import Programmes
import WorkingDays

/// The entries of a ledger up to one of them: what papers are derived from.
struct Archive {
  private let history: [Occurrence]
  private let head: Head
  private let state: State

  /// Reads the entries up to and including one; all of them where none is named.
  init(of ledger: Ledger, through last: Int = .max) throws {
    var history: [Occurrence] = []
    var head = Head.empty
    var state = State()
    try ledger.forEach(through: last) { entry in
      let occurrence = try Occurrence(entry, file: ledger.path)
      state.apply(occurrence)
      history.append(occurrence)
      head = Head(sequence: entry.sequence, digest: entry.digest)
    }
    self.history = history
    self.head = head
    self.state = state
  }

  /// The digest of the last entry.
  var digest: String { head.digest.description }

  /// Every call as it stood after the last entry, under the rules that it had then.
  func dossiers(in office: Office) throws -> [Dossier] {
    try state.calls.keys.sorted().compactMap { try dossier(of: $0, in: office) }
  }

  /// One call as it stood after the last entry; nil where it was not open yet.
  func dossier(of id: CallID, in office: Office) throws -> Dossier? {
    guard let call = state.calls[id] else { return nil }
    return Dossier(
      of: id, history: history, programme: try office.rules(of: call).programme,
      ledgerHead: digest,
      stamp: Stamp(sequence: head.sequence, address: Archive.address) { Digest.of($0).bytes },
      personal: { [vault = office.ledger.vault] in Archive.personal($0, in: vault) })
  }

  /// The personal data under a reference; empty where they were destroyed when due.
  private static func personal(_ reference: String, in vault: Vault) -> [String: String] {
    guard let record = Digest(reference), let bytes = try? vault.privateBytes(of: record)
    else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: Data(bytes))) ?? [:]
  }

  /// What stands before the code in QR codes: the address of the public page, where there is one.
  private static let address =
    ProcessInfo.processInfo.environment["JINBANG_PROOF_ADDRESS"] ?? "JINBANG:"
}

extension Office {
  /// The dossier of a call, as it stood at a moment where one is given.
  func dossier(of name: String, until moment: Instant? = nil) throws -> Dossier {
    let id = try call(named: name).call.id
    let last = try moment.map { try lastEntry(of: id, until: $0) } ?? .max
    guard let dossier = try Archive(of: ledger, through: last).dossier(of: id, in: self) else {
      throw Refusal(
        Reason(
          "notYetOpen", subject: name,
          Phrase("那时批次尚未开立", "the call was not open at that moment"),
          remedy: Phrase("选择较晚的时间", "choose a later moment")))
    }
    return dossier
  }

  /// The number of a call's last entry that is not later than a moment; 0 where there is none.
  ///
  /// The moments of one call never go back, those of different calls may.
  private func lastEntry(of call: CallID, until moment: Instant) throws -> Int {
    var last = 0
    try ledger.forEach { entry in
      if entry.at <= moment, entry.call == call.text { last = entry.sequence }
    }
    return last
  }
}
