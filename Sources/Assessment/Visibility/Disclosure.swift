import Programmes

/// How far a call has disclosed itself; with the role it decides what is seen.
public enum Disclosure: Sendable, Hashable, CaseIterable {
  /// Applications come in.
  case intake
  /// Offices review them.
  case review
  /// The panel scores; points are seen by their author only.
  case scoring
  /// The ranking is sealed and not public.
  case sealed
  /// The proposed units are published.
  case published
}

extension Disclosure {
  /// How far a call has come; a call whose ranking was unsealed falls back.
  init(of call: Call, in stage: StageRule.Kind) {
    switch stage {
    case .intake: self = .intake
    case .review: self = .review
    case .scoring: self = .scoring
    case .consultation, .publicity, .award, .funding, .acceptance, .training, .settlement,
      .closing:
      self = call.notices.isEmpty ? .sealed : .published
    }
  }
}
