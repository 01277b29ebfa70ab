import Messages
import Programmes

extension Queue {
  /// What waits for a consulted department: units on which it has not answered.
  func opinions() -> [Waiting] {
    guard may(.recordOpinion), let department = lens.department,
      programme.consultation?.departments.contains(where: { $0.id == department }) ?? false
    else { return [] }
    return seen { $0.isListed && $0.opinions[department] == nil }.map {
      item(.giveOpinion($0.id), due: call.opinionsDue(on: $0))
    }
  }

  /// What waits for the bureau between ranking and award.
  func selection() -> [Waiting] {
    guard may(.settleOpinion) || may(.publish) || may(.award) else { return [] }
    let listed = seen(where: \.isListed)
    let held =
      !may(.settleOpinion)
      ? []
      : listed.flatMap { application in
        application.opinionHolds.map { item(.settleOpinion(application.id, $0)) }
      }
    return held + publishing() + listed.filter(isCleared).map { item(.award($0.id)) }
  }

  private func publishing() -> [Waiting] {
    guard may(.publish), let events = try? matter?.publish() else { return [] }
    return events.compactMap { event in
      guard case .noticePublished(let notice) = event else { return nil }
      return item(.publish(units: notice.applications.count))
    }
  }

  /// Whether nothing stands between a listed unit and its award.
  private func isCleared(_ application: Application) -> Bool {
    guard may(.award), application.award == nil, let matter else { return false }
    return matter.consultationReasons(application).isEmpty
      && matter.publicityReasons(application).isEmpty
  }

  /// Challenges to be screened or concluded, each with its day.
  func objections() -> [Waiting] {
    guard may(.screenObjection) else { return [] }
    return view.objections.compactMap { objection in
      switch objection.status {
      case .registered:
        item(.screenObjection(objection.id, objection.application), due: objection.admitBy)
      case .admitted:
        item(.concludeObjection(objection.id, objection.application), due: objection.concludeBy)
      case .refused, .upheld, .rejected: nil
      }
    }
  }
}
