import Assessment
import Messages
import Papers
import Programmes

/// Which papers a reader may take, by the information that each of them holds (law 8).
enum PaperRight {
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
    default: mayTakeTraining(request, of: call)
    }
  }

  /// The forms of a training call; whoever sees the trainees of a base sees their papers.
  private static func mayTakeTraining(_ request: PaperRequest, of call: CallView) -> Bool {
    switch request {
    case .baseList: call.mayTake(.award, .training)
    case .trainingPlan, .trainingStatus, .statistics(nil): call.mayTake(.training)
    case .statistics(let id?): call[id]?.mayTake(.training) ?? false
    case .roster(let id): call[id]?.mayTake(.trainees) ?? false
    case .personForm, .workPledge: call.mayTake(.trainees)
    case .settlement: call.mayTake(.training, .money)
    case .rewardList: call.mayTake(.trainees, .money)
    default: false
    }
  }

  /// The paper that a request names beside its kind, by `application`, `expert`, `number` and so on.
  static func request(_ kind: Paper.Kind, _ query: Fields) -> PaperRequest? {
    PaperRequest(
      kind, application: query["application"].map { ApplicationID($0) },
      expert: query["expert"].map { PersonID($0) }, number: query["number"].flatMap { Int($0) },
      objection: query["objection"].map { ObjectionID($0) }, document: query["document"],
      enrolment: query["enrolment"].map { EnrolmentID($0) })
  }
}
