import Messages
import Programmes

/// One viewer's eyes on one call: the only place where an extent meets an application.
///
/// A reference, so that thousands of values of a page share one call instead of copying it.
final class Lens: Sendable {
  let call: Call
  let rules: Rules
  let people: [PersonID: Person]
  /// What counts across calls, for decisions only.
  let register: TrainingRegister
  /// The acting person; nil for the public.
  let person: Person?
  /// The role in which the person looks; nil for the public.
  let role: Role?
  let stage: Stage
  let disclosure: Disclosure
  /// The counties whose reviewing office is the viewer's.
  private let counties: [CountyID]
  /// The reviews that come before the viewer's own; nil before the viewer's own has begun.
  private let earlierReviews: [Stage]?

  init?(
    _ call: Call, rules: Rules, people: [PersonID: Person], register: TrainingRegister,
    viewer: Viewer
  ) {
    guard let stage = rules.programme.stage(call.stage) else { return nil }
    let actor = viewer.actor(among: people)
    self.call = call
    self.rules = rules
    self.people = people
    self.register = register
    self.stage = stage
    role = actor?.role
    person = actor.flatMap { people[$0.person] }
    disclosure = Disclosure(of: call, in: stage.rule.kind)
    let office = person?.office
    counties = rules.programme.routing.counties.filter { $0.office.chinese == office }.map(\.id)
    earlierReviews = role.flatMap { rules.programme.reviews(before: $0, reached: call.stage) }
  }

  var programme: Programme { rules.programme }
  /// The channels in which experts give points.
  var channels: [ChannelID] { rules.scoredChannels }

  func extent(of information: Information) -> Extent {
    Visibility.extent(of: information, to: role, at: disclosure)
  }

  /// Whether the viewer sees a kind of information on an application.
  func sees(_ information: Information, of application: Application) -> Bool {
    switch extent(of: information) {
    case .none: false
    case .all: true
    case .own: isOwn(application)
    case .office: isForOffice(application)
    case .panel: scores(application.id)
    case .listed: isProposed(application)
    case .awarded: application.award != nil
    case .published: application.notice != nil
    }
  }

  /// What is the viewer's own: a unit's application, what an expert scores, what a department answers.
  private func isOwn(_ application: Application) -> Bool {
    switch role {
    case .applicant: person?.office == application.submission.unit
    case .expert: scores(application.id)
    case .department: isProposed(application)
    case .countyReviewer, .supervisingUnit, .cityBureau, .organisationDepartment, .panelSecretary,
      .finance, .auditor, .admin, nil:
      false
    }
  }

  private func isForOffice(_ application: Application) -> Bool {
    switch (role, application.submission.affiliation) {
    case (.countyReviewer, .county(let county)): counties.contains(county)
    case (.supervisingUnit, .municipal(let supervisor)): supervisor == person?.office
    case (.organisationDepartment, _):
      earlierReviews?.allSatisfy { application.hasPassed($0) } ?? false
    case (_, _): false
    }
  }

  /// Whether the viewer is seated for an application and neither recused nor absent.
  func scores(_ application: ApplicationID) -> Bool {
    guard let person, call.absences[person.id] == nil,
      call.recusals[application]?[person.id] == nil
    else { return false }
    return call.panel(of: application)?.experts.contains(person.id) ?? false
  }

  /// Proposed for an award now, or answered on by the viewer's department before.
  private func isProposed(_ application: Application) -> Bool {
    if application.isListed { return true }
    return department.map { application.opinions[$0] != nil } ?? false
  }

  /// The department for which the viewer answers.
  var department: DepartmentID? {
    role == .department ? person?.office.map { DepartmentID($0) } : nil
  }

  /// Whether something of one expert is seen: of all experts, or of the viewer alone.
  func sees(_ information: Information, by expert: PersonID) -> Bool {
    switch extent(of: information) {
    case .all: true
    case .own: expert == person?.id
    case .none, .office, .panel, .listed, .awarded, .published: false
    }
  }

  /// The applications in the order in which they came in, as far as they are seen.
  var applications: [ApplicationID] {
    switch extent(of: .register) {
    case .all: call.order
    case .none: []
    case .own, .office, .panel, .listed, .awarded, .published:
      call.order.filter { id in
        call.applications[id].map { sees(.register, of: $0) } ?? false
      }
    }
  }
}

extension Viewer {
  /// The person and role; nobody where the person does not hold the role (fail closed).
  func actor(among people: [PersonID: Person]) -> Actor? {
    guard case .person(let actor) = self,
      people[actor.person]?.roles.contains(actor.role) ?? false
    else { return nil }
    return actor
  }
}

extension Programme {
  /// The reviews before the first one that a role signs; nil where it signs none or has not begun.
  fileprivate func reviews(before role: Role, reached: StageID) -> [Stage]? {
    let own = stages.firstIndex { stage in
      guard case .review(let rule) = stage.rule, case .all(let roles) = rule.reviewers else {
        return false
      }
      return roles.contains(role)
    }
    guard let own, let now = stages.firstIndex(where: { $0.id == reached }), now >= own else {
      return nil
    }
    return stages[..<own].filter { $0.rule.kind == .review }
  }
}
