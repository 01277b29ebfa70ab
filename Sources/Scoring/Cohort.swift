public import Programmes

/// All applicants of a call, where points depend on the best of the same kind.
public struct Cohort: Sendable, Hashable {
  private let largest: [ApplicantKindID: [FactID: Int]]

  /// Collects the largest value of every number among applicants of the same kind.
  public init(of applicants: some Sequence<Facts>) {
    largest = applicants.reduce(into: [:]) { largest, facts in
      for id in facts.values.keys {
        guard let number = facts.number(id) else { continue }
        largest[facts.kind, default: [:]][id] = max(largest[facts.kind]?[id] ?? 0, number)
      }
    }
  }

  /// The largest value of a fact among applicants of a kind; nil when none has one.
  func largest(_ id: FactID, of kind: ApplicantKindID) -> Int? { largest[kind]?[id] }
}
