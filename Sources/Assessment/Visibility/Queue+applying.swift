import Messages
import Programmes
import WorkingDays

extension Queue {
  /// What waits for a unit: to apply, to complete, to add what the first payment needs.
  func applications() -> [Waiting] {
    let own = seen { _ in true }
    let window = programme.intake
    let mayApply =
      may(.submit) && now >= window.opens.start && now < window.deadline
      && !own.contains { $0.progress.isAlive }
    return (mayApply ? [item(.apply, due: window.lastDay)] : []) + own.flatMap(completing)
  }

  private func completing(_ application: Application) -> [Waiting] {
    switch application.progress {
    case .returned where may(.submit) && now < programme.intake.deadline:
      return [item(.completeApplication(application.id), due: programme.intake.lastDay)]
    case .inProgress where application.award != nil:
      return missingDocuments(of: application).map { item(.addDocument(application.id, $0)) }
    case .inProgress, .returned, .rejected, .withdrawn, .removed: return []
    }
  }

  /// What is due before the first payment and not there.
  func missingDocuments(of application: Application) -> [DocumentID] {
    programme.documents.filter {
      $0.due == .award && $0.scope.includes(application.submission.kind)
        && !application.documents.contains($0.id)
    }.map(\.id)
  }

  /// What waits for an office that reviews: everything in its queue that it has not signed.
  func reviews() -> [Waiting] {
    guard may(.review), let stage = reviewStage, case .review(let rule) = stage.rule,
      let role = lens.role
    else { return [] }
    return seen { application in
      application.isInProgress && application.reviews[stage.id]?[role] == nil
        && rule.roles(for: application).contains(role)
    }.map { item(.review($0.id, stage.id)) }
  }

  /// The open review, or the first one while applications come in.
  private var reviewStage: Stage? {
    lens.stage.rule.kind == .intake ? programme.stage(of: .review) : lens.stage
  }
}
