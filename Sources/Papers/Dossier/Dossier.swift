public import Assessment
public import Messages
public import Programmes
import WorkingDays

/// Everything that papers on one call are made from: its history and its programme (案卷).
///
/// The call is folded from the history, so that a sealed list can be printed again from what was
/// known when it was sealed, whatever happened since.
public struct Dossier: Sendable {
  /// The call as it stands.
  public let call: Call
  /// The call as it stood just before its ranking was sealed; nil while it is not sealed.
  public let sealed: Call?
  /// The programme that rules the call.
  public let programme: Programme
  /// Everyone who was enrolled.
  public let people: [PersonID: Person]
  /// What happened in the call, in order.
  public let history: [Occurrence]
  /// The hash of the ledger's last entry, in hex; nil where there is no ledger.
  public let ledgerHead: String?
  /// What puts check codes on the papers; nil where nothing could prove them.
  public let stamp: Stamp?

  /// Who was enrolled and rewarded in which call, over the whole history.
  public let register: TrainingRegister
  /// The personal data under a reference to the vault; empty where the vault is not at hand.
  public let personal: @Sendable (String) -> [String: String]

  /// Collects a call's dossier; nil where the history knows no such call.
  ///
  /// `history` may hold other calls and must hold the enrolments of people, in the ledger's order.
  public init?(
    of id: CallID, history: some Sequence<Occurrence>, programme: Programme, ledgerHead: String?,
    stamp: Stamp? = nil,
    personal: @escaping @Sendable (String) -> [String: String] = { _ in [:] }
  ) {
    var state = State()
    var own: [Occurrence] = []
    for occurrence in history {
      if occurrence.call == id { own.append(occurrence) }
      state.apply(occurrence)
    }
    guard let call = state.calls[id] else { return nil }
    self.call = call
    sealed = call.sealed?.call
    self.programme = programme
    self.people = state.people
    self.history = own
    self.ledgerHead = ledgerHead
    self.stamp = stamp
    register = state.register
    self.personal = personal
  }
}

extension Dossier {
  /// What a paper says about its own origin, for its last lines.
  var proof: [Paper.Item] {
    var items = [
      Paper.Item(
        "programme", Phrase("项目办法摘要", "Programme digest"), Phrase(same: call.programmeDigest))
    ]
    if let ledgerHead {
      if let sequence = stamp?.sequence {
        items.append(
          Paper.Item(
            "entries", Phrase("依据的记录", "Entries"),
            Phrase("第1条至第\(sequence)条", "1 to \(sequence)")))
      }
      items.append(
        Paper.Item("ledger", Phrase("台账末条摘要", "Ledger head"), Phrase(same: ledgerHead)))
    }
    if let last = history.last {
      items.append(Paper.Item("asOf", Phrase("数据截至", "As of"), last.at.longForm))
    }
    return items
  }

  /// The full name of a person, for papers that stay with the panel and the bureau.
  func name(of person: PersonID) -> Phrase { Phrase(same: people[person]?.name ?? person.text) }

  /// The name of an applicant's kind; the word itself for one that the notice does not list.
  func kind(of application: Application) -> Phrase {
    let kind = application.submission.kind
    return programme.applicants.kind(kind)?.name ?? Phrase(same: kind.text)
  }

  /// The unit's legal name.
  func unit(_ id: ApplicationID) -> Phrase {
    Phrase(same: call.applications[id]?.submission.unit ?? id.text)
  }
}

extension Affiliation {
  /// The county, or 市直 with the supervising unit.
  var phrase: Phrase {
    switch self {
    case .county(let county): Phrase(same: county.text)
    case .municipal(let supervisor): Phrase("市直（\(supervisor)）", "municipal (\(supervisor))")
    }
  }
}
