import Assessment
import Ledger
import Messages
import Office
import Papers
import Programmes

/// Which papers a reader may take, by the information that each of them holds (law 8).
enum PaperRight {
  /// The papers on a whole call that can be taken without naming an application.
  static let onCalls: [Paper.Kind] = [
    .notice, .awardList, .scoreSummary, .minutes, .drawRecord, .signIn, .qualification,
    .objectionRecord, .resultNotice, .plaqueList, .schedule, .paymentNotice, .acceptanceNotice,
    .status,
  ]

  static func kinds(in call: CallView, visit: Visit) -> [Paper.Kind] {
    onCalls.filter { mayTake($0, of: call) && isThere($0, in: call) }
  }

  /// Whether everything that a paper on the whole call says may be read.
  static func mayTake(_ kind: Paper.Kind, of call: CallView) -> Bool {
    PaperRequest(kind).map { mayTake($0, of: call) } ?? false
  }

  /// Whether everything that a paper says may be read; what is not decided here is not handed out.
  static func mayTake(_ request: PaperRequest, of call: CallView) -> Bool {
    switch request {
    case .notice: true
    case .awardList: call.mayTake(.ranking)
    case .scoreSummary: call.mayTake(.sheets, .panel)
    case .scoreSheet(let id, let expert): call.sheets(of: id).contains { $0.expert == expert }
    case .minutes: call.mayTake(.sheets, .panel, .recusals, .deviations, .votes)
    case .drawRecord: call.mayTake(.panel, .draws, .recusals)
    case .signIn: call.mayTake(.panel)
    case .pledge: call.mayTake(.panel, .recusals, .pledges)
    case .qualification(nil): call.mayTake(.facts, .reviews)
    case .qualification(let id?): call[id]?.mayTake(.facts, .reviews) ?? false
    // A department's own answer is not the whole form.
    case .opinionForm(let id):
      call.extent(of: .opinions) != .own && call[id]?.mayTake(.opinions) ?? false
    case .resultNotice, .plaqueList: call.mayTake(.award)
    case .schedule, .paymentNotice: call.mayTake(.money)
    case .acceptanceNotice: call.mayTake(.acceptance)
    case .clawbackNotice(let id): call[id]?.mayTake(.money) ?? false
    case .objectionRecord: call.mayTake(.objections, .grounds)
    case .status: call.mayTake(.register, .reviews, .completeness, .objections, .money)
    default: false
    }
  }

  private static func isThere(_ kind: Paper.Kind, in call: CallView) -> Bool {
    switch kind {
    case .notice: !call.notices.isEmpty
    case .awardList, .scoreSummary, .minutes: !call.ranking.isEmpty
    case .drawRecord, .signIn: !call.panels.isEmpty
    case .qualification: !call.applications.isEmpty
    case .objectionRecord: !call.objections.isEmpty
    case .resultNotice, .plaqueList, .schedule, .paymentNotice:
      call.applications.contains { $0.award != nil }
    case .acceptanceNotice: call.applications.contains { !($0.acceptances ?? []).isEmpty }
    default: true
    }
  }

  static func paper(_ kind: Paper.Kind, of dossier: Dossier) throws -> Paper? {
    try PaperRequest(kind)?.paper(of: dossier)
  }

  /// The paper that a request names beside its kind, by `application`, `expert`, `number` and so on.
  static func request(_ kind: Paper.Kind, _ query: Fields) -> PaperRequest? {
    PaperRequest(
      kind, application: query["application"].map { ApplicationID($0) },
      expert: query["expert"].map { PersonID($0) }, number: query["number"].flatMap { Int($0) },
      objection: query["objection"].map { ObjectionID($0) }, document: query["document"])
  }
}

extension WebOffice {
  /// Everything that papers on one call are made from.
  func dossier(of id: CallID, showingHead: Bool) throws -> Dossier {
    guard let call = office.read({ $0.calls[id] }) else { throw Rebuff.missing }
    var history: [Occurrence] = []
    try office.ledger.forEach { entry in
      history.append(try Occurrence(entry, file: office.ledger.path))
    }
    let head = showingHead ? try office.ledger.head().digest.description : nil
    let programme = try office.rules(of: call).programme
    guard
      let dossier = Dossier(of: id, history: history, programme: programme, ledgerHead: head)
    else { throw Rebuff.missing }
    return dossier
  }
}
