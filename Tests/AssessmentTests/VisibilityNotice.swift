import Assessment
import AssessmentScenes
import Messages
import Programmes

/// Who may notice an event: written by hand beside the code, one line for every kind of event.
struct VisibilityNotice {
  let viewer: Viewer
  let event: Event
  let before: State
  let after: State

  /// Whether the viewer may see any of what the event changes, as things stood before or stand after.
  var isAllowed: Bool {
    [before, after].contains { state in touched.contains { sees($0, in: state) } }
  }

  /// What an event changes.
  private var touched: Set<Information> {
    switch event {
    case .callOpened, .programmeAmended, .scoringOpened, .ratesSet, .stageAdvanced, .stageReopened,
      .callClosed:
      [.calls]
    case .personEnrolled: [.people]
    case .applicationSubmitted: wholeApplication
    case .applicationReviewed(let review):
      review.decision == .pass ? [.reviews] : [.reviews, .register]
    case .applicationWithdrawn, .unitRemoved: [.register, .reviews, .ranking]
    case .factsVerified: [.verifications]
    case .documentAdded: [.additions]
    case .vetoRaised, .vetoLifted: [.findings]
    case .panelSeated: [.panel, .completeness]
    case .panelDrawn: [.draws]
    case .defenceOrderDrawn: [.draws]
    case .pledgeSigned: [.pledges]
    case .expertRecused, .expertAbsent: [.recusals, .completeness]
    case .sheetSubmitted, .sheetReopened: [.completeness, .sheets]
    case .deviationAnswered: [.deviations]
    case .voteRecorded: [.votes]
    case .rankingSealed, .unitsProposed: listed
    case .consultationOpened, .opinionRecorded, .opinionSettled: [.opinions]
    case .reservePromoted: listed.union([.opinions])
    case .noticePublished: [.notices]
    case .objectionRegistered, .objectionScreened, .objectionExtended, .objectionConcluded:
      [.objections]
    case .awarded: [.award, .money]
    case .paymentOrdered, .paymentMade, .paymentReconciled, .paymentCancelled, .paymentBounced,
      .clawbackOpened, .moneyRecovered:
      [.money]
    case .acceptanceHeld: [.acceptance, .money]
    case .training(let event): touched(by: event)
    }
  }

  private func touched(by event: TrainingEvent) -> Set<Information> {
    switch event {
    case .planSet, .classAmended, .classStamped, .classConfirmed, .ceremonyHeld, .classSpotChecked,
      .classClosed, .baseInspected, .baseRated, .caseOpened, .caseClosed:
      [.training]
    case .exceptionApproved, .traineeAdmitted, .traineeLeft, .classFiled, .lessonHeld,
      .resultRecorded, .qualificationCancelled:
      [.training, .trainees]
    case .expenseRecorded, .fundsReported, .advanceGranted, .baseSettled: [.training, .money]
    }
  }

  /// Whoever answers on proposed units gets to know them when they are proposed.
  private var listed: Set<Information> {
    actor?.role == .department ? [.ranking, .register] : [.ranking]
  }

  /// A new version begins everything anew; a published unit's name stands in its notice.
  private var wholeApplication: Set<Information> {
    let all = Set(Information.allCases).subtracting([.calls, .people, .ledger, .notices])
    let isPublished = before.calls[Scene.id]?.notices.contains { notice in
      event.application.map(notice.applications.contains) ?? false
    }
    return isPublished ?? false ? all.union([.notices]) : all
  }

  private var actor: Actor? {
    if case .person(let actor) = viewer { actor } else { nil }
  }

  private func sees(_ information: Information, in state: State) -> Bool {
    guard let call = state.calls[Scene.id] else { return false }
    let extent = Visibility.extent(of: information, to: actor?.role, at: disclosure(of: call))
    switch extent {
    case .all: return true
    case .none: return false
    case .own, .office, .panel, .listed, .awarded, .published: break
    }
    switch event {
    case .personEnrolled(let person):
      return person.id == actor?.person || areColleagues(person.id, actor?.person, in: call)
    case .panelSeated(let panel): return panel.experts.contains { $0 == actor?.person }
    case .pledgeSigned(let pledge): return pledge.expert == actor?.person
    case .expertRecused(let recusal): return recusal.expert == actor?.person
    case .expertAbsent(let absence): return absence.expert == actor?.person
    case .sheetSubmitted(let sheet): return sheet.expert == actor?.person
    case .sheetReopened(let reopening): return reopening.expert == actor?.person
    case .deviationAnswered(let answer): return answer.expert == actor?.person
    case .consultationOpened: return true
    case .opinionRecorded(let opinion) where extent == .own:
      return state.people[actor?.person ?? ""]?.office == opinion.department.text
    case .opinionSettled where extent == .own: return false
    // The public is told of a call by its notices, not of its stages.
    case .programmeAmended, .scoringOpened, .stageAdvanced, .stageReopened, .callClosed,
      .callOpened:
      return false
    default: return concerned(in: call).contains { isRelated($0, extent, call, state) }
    }
  }

  private func disclosure(of call: Call) -> Disclosure {
    switch call.stage {
    case "intake": .intake
    case "first", "second": .review
    case "scoring": .scoring
    default: call.notices.isEmpty ? .sealed : .published
    }
  }

  private func concerned(in call: Call) -> [Application] {
    let objection: ObjectionID? =
      switch event {
      case .objectionScreened(let screening): screening.objection
      case .objectionExtended(let extended): extended.objection
      case .objectionConcluded(let conclusion): conclusion.objection
      default: nil
      }
    if let objection {
      return call.objections[objection].flatMap { call.applications[$0.filing.application] }
        .map { [$0] } ?? []
    }
    guard let id = event.application else { return call.applicationsInOrder }
    return call.applications[id].map { [$0] } ?? []
  }

  private func isRelated(
    _ application: Application, _ extent: Extent, _ call: Call, _ state: State
  ) -> Bool {
    guard let actor else { return false }
    let office = state.people[actor.person]?.office
    let isSeated =
      call.panel(of: application.id)?.experts.contains(actor.person) ?? false
      && call.recusals[application.id]?[actor.person] == nil
      && call.absences[actor.person] == nil
    switch extent {
    case .awarded: return application.award != nil
    case .published: return application.notice != nil
    case .panel: return isSeated
    case .listed: return isProposed(application, office)
    case .own where actor.role == .expert: return isSeated
    case .own where actor.role == .department: return isProposed(application, office)
    case .own: return office == application.submission.unit
    case .office where actor.role == .organisationDepartment:
      return call.stage != "intake" && call.stage != "first"
        && application.reviews["first"]?.values.contains { $0.decision == .pass } ?? false
    case .office:
      switch application.submission.affiliation {
      case .county(let county): return office == "\(county)人社局" && actor.role == .countyReviewer
      case .municipal(let unit): return office == unit && actor.role == .supervisingUnit
      }
    case .none, .all: return extent == .all
    }
  }

  /// Whoever sees a panel knows its experts' names, and so do the experts of one panel.
  private func areColleagues(_ a: PersonID, _ b: PersonID?, in call: Call) -> Bool {
    let panels = call.panels.filter { $0.experts.contains(a) }
    return switch Visibility.extent(of: .panel, to: actor?.role, at: disclosure(of: call)) {
    case .all: !panels.isEmpty
    case .panel: panels.contains { $0.experts.contains { $0 == b } }
    case .none, .own, .office, .listed, .awarded, .published: false
    }
  }

  private func isProposed(_ application: Application, _ office: String?) -> Bool {
    application.isListed || application.opinions.keys.contains { $0.text == office }
  }
}
