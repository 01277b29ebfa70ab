import Assessment
import Counter
import Markup
import Messages
import Papers
import Programmes
import Training

/// One paper that a reader may take now, with what tells it from others of its kind.
struct PaperOffer: Sendable, Hashable {
  let request: PaperRequest
  /// Such as 第2期 or the name of an expert; nil where there is only one.
  let about: Phrase?

  init(_ request: PaperRequest, about: Phrase? = nil) {
    self.request = request
    self.about = about
  }

  var name: Phrase {
    about.map { request.kind.name + Phrase("（\($0.chinese)）", " (\($0.english))") }
      ?? request.kind.name
  }

  /// The address of the paper in a form.
  func path(in call: CallID, as form: PaperForm) -> Path {
    naming(at: Addresses.paper(call, PaperName(request.kind, form)))
  }

  /// A way to papers of this kind, with what tells this one from the others.
  func naming(at path: Path) -> Path {
    let named: [(String, String?)] =
      switch request {
      case .scoreSheet(let id, let expert): [("application", id.text), ("expert", expert.text)]
      case .notice(let number): [("number", number.map { String($0) })]
      case .pledge(let expert): [("expert", expert?.text)]
      case .qualification(let id), .statistics(let id): [("application", id?.text)]
      case .opinionForm(let id), .clawbackNotice(let id), .roster(let id):
        [("application", id.text)]
      case .resultNotice(let document): [("document", document)]
      case .paymentNotice(let number): [("number", String(number))]
      case .objectionRecord(let id): [("objection", id?.text)]
      default: []
      }
    return named.reduce(path) { path, pair in
      pair.1.map { path.query(pair.0, $0) } ?? path
    }
  }
}

extension PaperOffer {
  /// The papers on a whole call that the reader may take and that there is something to print in.
  static func onCall(_ call: CallView) -> [PaperOffer] {
    (panel(of: call) + outcome(of: call) + money(of: call) + training(of: call)
      + [PaperOffer(.status)])
      .filter { PaperRight.mayTake($0.request, of: call) }
  }

  /// The papers on one application that the reader may take.
  static func on(_ application: ApplicationView, in call: CallView) -> [PaperOffer] {
    let id = application.id
    let sheets = Set(call.sheets(of: id).map(\.expert)).sorted().map { expert in
      PaperOffer(
        .scoreSheet(id, expert: expert),
        about: Phrase(same: call.name(of: expert) ?? expert.text))
    }
    return
      ([PaperOffer(.qualification(id))] + opinions(on: application, in: call) + sheets
      + (application.money?.claims.isEmpty == false ? [PaperOffer(.clawbackNotice(id))] : [])
      + trainees(of: application, in: call))
      .filter { PaperRight.mayTake($0.request, of: call) }
  }

  /// The lists of persons for which the notice has a form, once there is somebody to list.
  private static func trainees(
    of application: ApplicationView, in call: CallView
  ) -> [PaperOffer] {
    guard application.training?.traineeOrder.isEmpty == false,
      let forms = call.programme.training?.forms
    else { return [] }
    return (forms.statistics != nil ? [PaperOffer(.statistics(application.id))] : [])
      + (forms.roster != nil ? [PaperOffer(.roster(application.id))] : [])
  }

  /// The form on which departments answer: only for a proposed unit, or for one that they spoke of.
  private static func opinions(
    on application: ApplicationView, in call: CallView
  ) -> [PaperOffer] {
    let isAsked = application.isListed == true || application.opinions?.isEmpty == false
    return call.programme.consultation != nil && isAsked
      ? [PaperOffer(.opinionForm(application.id))] : []
  }

  private static func panel(of call: CallView) -> [PaperOffer] {
    let experts = Set(call.panels.flatMap(\.experts)).sorted()
    let seated =
      experts.isEmpty
      ? []
      : [PaperOffer(.drawRecord), PaperOffer(.signIn), PaperOffer(.pledge(nil))]
        + experts.map {
          PaperOffer(.pledge($0), about: Phrase(same: call.name(of: $0) ?? $0.text))
        }
    let ranked =
      call.ranking.isEmpty
      ? [] : [PaperOffer(.awardList), PaperOffer(.scoreSummary), PaperOffer(.minutes)]
    return (call.applications.isEmpty ? [] : [PaperOffer(.qualification(nil))]) + seated + ranked
  }

  private static func outcome(of call: CallView) -> [PaperOffer] {
    let notices = call.notices.map { notice in
      PaperOffer(
        .notice(notice.number), about: Phrase("第\(notice.number)次", "no. \(notice.number)"))
    }
    let documents = call.applications.compactMap { $0.award?.document }
    let results = Set(documents).sorted().map {
      PaperOffer(.resultNotice(document: $0), about: Phrase(same: $0))
    }
    let accepted = call.applications.contains { !($0.acceptances ?? []).isEmpty }
    return notices
      + (call.objections.isEmpty ? [] : [PaperOffer(.objectionRecord(nil))]) + results
      + (documents.isEmpty ? [] : [PaperOffer(.plaqueList)])
      + (accepted ? [PaperOffer(.acceptanceNotice)] : [])
  }

  private static func money(of call: CallView) -> [PaperOffer] {
    guard let funding = call.programme.funding,
      call.applications.contains(where: { $0.award != nil })
    else { return [] }
    return [PaperOffer(.schedule)]
      + funding.tranches.indices.map { number in
        PaperOffer(
          .paymentNotice(tranche: number + 1),
          about: Phrase("第\(number + 1)期", "tranche \(number + 1)"))
      }
  }

  private static func training(of call: CallView) -> [PaperOffer] {
    guard let rules = call.programme.training,
      call.applications.contains(where: { $0.award != nil })
    else { return [] }
    let hasPlan = call.applications.contains { $0.training?.plan != nil }
    let settles = call.programme.settlement
    return [PaperOffer(.baseList), PaperOffer(.trainingStatus)]
      + (hasPlan ? [PaperOffer(.trainingPlan)] : [])
      + (hasPlan && rules.forms.statistics != nil ? [PaperOffer(.statistics(nil))] : [])
      + (hasPlan && settles?.subsidy != nil ? [PaperOffer(.settlement)] : [])
      + (settles?.reward != nil ? [PaperOffer(.rewardList)] : [])
  }
}
