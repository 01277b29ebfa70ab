public import Messages

/// Whether an application is in the race, without the reasons.
public enum ApplicationStatus: String, Sendable, Hashable, CaseIterable {
  /// In the race.
  case inProgress
  /// Waiting for the applicant to complete it (待补正).
  case returned
  /// Refused in a review.
  case rejected
  /// Withdrawn by the unit.
  case withdrawn
  /// Taken off the list after the ranking.
  case removed

  init(_ progress: Application.Progress) {
    switch progress {
    case .inProgress: self = .inProgress
    case .returned: self = .returned
    case .rejected: self = .rejected
    case .withdrawn: self = .withdrawn
    case .removed: self = .removed
    }
  }

  /// The status in a word.
  public var name: Phrase {
    switch self {
    case .inProgress: Phrase("办理中", "in progress")
    case .returned: Phrase("待补正", "to be completed")
    case .rejected: Phrase("审核不通过", "rejected")
    case .withdrawn: Phrase("已撤回", "withdrawn")
    case .removed: Phrase("已取消资格", "removed")
    }
  }
}
