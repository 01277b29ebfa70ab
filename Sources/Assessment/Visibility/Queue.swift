public import Messages
import Programmes
public import WorkingDays

/// Finds what waits for the viewer of a call at a moment, from what the viewer may see.
struct Queue {
  let view: CallView
  let now: Instant

  var lens: Lens { view.lens }
  var call: Call { lens.call }
  var programme: Programme { lens.programme }

  /// Everything that waits, role by role.
  var waiting: [Waiting] {
    guard !call.isClosed, let role = lens.role else { return [] }
    return switch role {
    case .applicant: applications() + lessons()
    case .countyReviewer, .supervisingUnit, .organisationDepartment: reviews() + stamps()
    case .cityBureau:
      reviews() + selection() + objections() + grants() + supervision() + subsidies() + [advance]
    case .panelSecretary: panel()
    case .expert: scores()
    case .department: opinions()
    case .finance: subsidies() + payments()
    case .auditor, .admin: []
    }
  }

  /// Whether the viewer may do an act in the stage in which the call stands.
  func may(_ act: Act.Kind) -> Bool {
    guard let role = lens.role, Rights.roles(for: act).contains(role) else { return false }
    return Rights.stages(for: act)?.contains(lens.stage.rule.kind) ?? true
  }

  func item(_ duty: Waiting.Duty, due: Day? = nil) -> Waiting {
    Waiting(call: call.id, duty: duty, due: due)
  }

  /// The applications that the viewer may know of and for which something holds, picked before they are copied.
  func seen(where holds: (Application) -> Bool) -> [Application] {
    lens.applications.compactMap { id in call.applications[id].flatMap { holds($0) ? $0 : nil } }
  }

  /// The rules as they answer at this moment; nil for the public, who has no act.
  var matter: Matter? {
    guard let person = lens.person, let role = lens.role else { return nil }
    let command = Command(.advance, in: call.id, by: Actor(person.id, as: role), at: now)
    return Matter(
      command: command, call: call, people: lens.people, rules: lens.rules,
      register: lens.register)
  }

  private var advance: Waiting { item(.advance(lens.stage.id)) }
}

extension View {
  /// What waits for the viewer at a moment, call by call, due days first.
  public func waiting(at now: Instant) -> [Waiting] { calls.flatMap { $0.waiting(at: now) } }
}

extension CallView {
  /// What waits for the viewer in this call at a moment; what has a due day first.
  public func waiting(at now: Instant) -> [Waiting] {
    let all = Queue(view: self, now: now).waiting
    return all.filter { $0.due != nil }.sorted { ($0.due ?? now.day) < ($1.due ?? now.day) }
      + all.filter { $0.due == nil }
  }

  /// What holds the call in its stage, for those who run it: the same reasons with which `advance` is refused.
  ///
  /// In the scoring stage this counts the whole panel's points; ask for it on the page that shows it only.
  public func blockers(at now: Instant) -> [Reason] {
    guard seesBlockers, !isClosed, let matter = Queue(view: self, now: now).matter else {
      return []
    }
    do throws(Refusal) {
      _ = try matter.advance()
      return []
    } catch {
      return error.reasons.map { lens.shown($0) }
    }
  }

  /// Those who run the call see all that can block it; the secretary sees what blocks the panel.
  private var seesBlockers: Bool {
    switch lens.role {
    case .cityBureau, .admin, .auditor: true
    case .panelSecretary: lens.disclosure == .scoring
    case .applicant, .countyReviewer, .supervisingUnit, .organisationDepartment, .expert,
      .department, .finance, nil:
      false
    }
  }
}
