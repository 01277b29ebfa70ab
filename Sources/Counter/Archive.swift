public import Assessment
import Foundation
public import Ledger
public import Messages
public import Office
public import Papers
import Programmes
public import WorkingDays

/// The entries of a ledger up to one of them: what papers are derived from, for every way out.
public struct Archive: Sendable {
  /// The last entry that counts; it stands at the foot of every paper.
  public let head: Head
  private let office: Office
  private let history: [Occurrence]
  private let state: State

  /// Reads the entries up to and including one; all of them where none is named.
  ///
  /// - Throws: What the ledger says where it cannot be read.
  public init(of office: Office, through last: Int = .max) throws {
    var history: [Occurrence] = []
    var head = Head.empty
    var state = State()
    try office.ledger.forEach(through: last) { entry in
      let occurrence = try Occurrence(entry, file: office.ledger.path)
      state.apply(occurrence)
      history.append(occurrence)
      head = Head(sequence: entry.sequence, digest: entry.digest)
    }
    self.office = office
    self.history = history
    self.head = head
    self.state = state
  }

  /// Every call as it stood after the last entry, under the rules that it had then.
  public var dossiers: [Dossier] {
    get throws { try state.calls.keys.sorted().compactMap { try dossier(of: $0) } }
  }

  /// One call as it stood after the last entry; nil where it was not open yet.
  public func dossier(of id: CallID) throws -> Dossier? {
    guard let call = state.calls[id] else { return nil }
    return Dossier(
      of: id, history: history, programme: try office.rules(of: call).programme,
      ledgerHead: head.digest.description,
      stamp: Stamp(sequence: head.sequence, address: Archive.address) { Digest.of($0).bytes },
      personal: { [vault = office.ledger.vault] in Archive.personal($0, in: vault) })
  }

  /// What an auditor of training subsidies asks for, as it stood after the last entry; nil where the call
  /// was not open yet.
  ///
  /// - Throws: `Refusal` where nobody is trained under the programme.
  public func auditPack(
    of id: CallID
  ) throws -> [(question: AuditPack.Question, paper: Paper)]? {
    guard let dossier = try dossier(of: id) else { return nil }
    let numbers = history.indices.filter { history[$0].call == id }.map { $0 + 1 }
    return try AuditPack.papers(of: dossier, sequences: numbers)
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

extension Archive {
  /// The entries up to the last one about a call that is not later than a moment.
  ///
  /// The moments of one call never go back, those of different calls may; so the call decides.
  public init(of office: Office, until moment: Instant, in call: CallID) throws {
    var last = 0
    try office.ledger.forEach { entry in
      if entry.at <= moment, entry.call == call.text { last = entry.sequence }
    }
    try self.init(of: office, through: last)
  }

  /// The entries up to the last one about a call that a viewer may read.
  ///
  /// Later ones could change the head at the foot of a paper, and so tell that something happened
  /// which the viewer may not know of (law 8).
  public init(of office: Office, readBy view: View, in call: CallID) throws {
    let whole = try Archive(of: office)
    guard !view.seesLedger else {
      self = whole
      return
    }
    let own = whole.history.filter { $0.call == call }
    let last = view.history(own).last
    let index = whole.history.lastIndex { occurrence in
      occurrence.call == call && occurrence.at == last?.at && occurrence.event == last?.event
    }
    let sequence = (index ?? -1) + 1
    self = sequence == whole.head.sequence ? whole : try Archive(of: office, through: sequence)
  }
}
