public import Messages
public import Programmes

/// Numbers for boards and charts, counted from what the viewer may see and from nothing else.
extension CallView {
  /// How many applications stand where.
  public var counts: [ApplicationStatus: Int] {
    applications.ids.reduce(into: [:]) { counts, id in
      guard let progress = lens.call.applications[id]?.progress else { return }
      counts[ApplicationStatus(progress), default: 0] += 1
    }
  }

  /// How many applications came how far, in the order of the way; steps that the viewer may not see are left out.
  public var funnel: [(step: FunnelStep, count: Int)] {
    let (ids, steps) = (applications.ids, steps)
    var counts = steps.map { _ in 0 }
    for id in ids {
      guard let application = lens.call.applications[id] else { continue }
      for (number, (step, information)) in steps.enumerated()
      where hasReached(step, application)
        && (information.map { lens.sees($0, of: application) } ?? true)
      {
        counts[number] += 1
      }
    }
    return zip(steps, counts).map { ($0.0, $1) }
  }

  private var steps: [(FunnelStep, Information?)] {
    let reviews = lens.programme.stages.filter { $0.rule.kind == .review }
    let all: [(FunnelStep, Information?)] =
      [(.received, nil)] + reviews.map { (.passed($0.id), .reviews) } + [
        (.listed, .ranking), (.published, nil), (.awarded, .award), (.accepted, .acceptance),
      ]
    return all.filter { _, information in
      information.map { lens.extent(of: $0) != .none } ?? true
    }
  }

  private func hasReached(_ step: FunnelStep, _ application: Application) -> Bool {
    switch step {
    case .received: true
    case .passed(let id): lens.programme.stage(id).map { application.hasPassed($0) } ?? false
    case .listed: application.place == .listed
    case .published: application.notice != nil
    case .awarded: application.award != nil
    case .accepted: application.acceptances.last?.isPassed ?? false
    }
  }
}

/// A step on the way of applications through a call.
public enum FunnelStep: Sendable, Hashable {
  /// Handed in.
  case received
  /// Passed by every office that signs in a review.
  case passed(StageID)
  /// Proposed for an award.
  case listed
  /// Published.
  case published
  /// Awarded.
  case awarded
  /// Accepted at the end of the construction period.
  case accepted
}
