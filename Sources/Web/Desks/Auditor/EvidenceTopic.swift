import Assessment
import Messages

/// What entries are about, so that a figure leads to the entries from which it is computed.
enum EvidenceTopic: String, Sendable, Hashable, CaseIterable {
  case rules
  case intake
  case review
  case scoring
  case ranking
  case consultation
  case publicity
  case award
  case money
  case acceptance
  case training
  case people

  /// The topic in a few words.
  var name: Phrase {
    switch self {
    case .rules: Phrase("办法与环节", "Rules and stages")
    case .intake: Phrase("申报", "Intake")
    case .review: Phrase("审核", "Review")
    case .scoring: Phrase("评审", "Scoring")
    case .ranking: Phrase("排名与名单", "Ranking and shortlist")
    case .consultation: Phrase("征求意见", "Consultation")
    case .publicity: Phrase("公示与异议", "Publicity and objections")
    case .award: Phrase("授牌", "Award")
    case .money: Phrase("经费", "Money")
    case .acceptance: Phrase("评估验收", "Acceptance")
    case .training: Phrase("培训", "Training")
    case .people: Phrase("人员", "People")
    }
  }

  /// The kinds of entries about it.
  var kinds: Set<EntryKind> { Set(EntryKind.allCases.filter { $0.topic == self }) }
}

extension ApplicationStatus {
  /// What the entries are about that bring an application there.
  var topic: EvidenceTopic {
    switch self {
    case .inProgress, .withdrawn: .intake
    case .returned, .rejected: .review
    case .removed: .ranking
    }
  }
}

extension FunnelStep {
  /// What the entries are about that bring an application there.
  var topic: EvidenceTopic {
    switch self {
    case .received: .intake
    case .passed: .review
    case .listed: .ranking
    case .published: .publicity
    case .awarded: .award
    case .accepted: .acceptance
    }
  }
}
