public import Messages

/// Who may apply.
public struct Applicants: Sendable, Hashable {
  /// The kinds that the notice names.
  public let kinds: [ApplicantKind]
  /// Whether the list ends in 等, so that another kind may be admitted with a recorded reason.
  public let othersWithReason: Bool
  /// Where the list comes from.
  public let basis: Basis

  /// Describes who may apply.
  public init(kinds: [ApplicantKind], othersWithReason: Bool, basis: Basis) {
    self.kinds = kinds
    self.othersWithReason = othersWithReason
    self.basis = basis
  }

  /// The kind with this identifier.
  public func kind(_ id: ApplicantKindID) -> ApplicantKind? { kinds.first { $0.id == id } }
}

/// A kind of applicant, such as 企业 or 职业院校; some rules hold for some kinds only.
public struct ApplicantKind: Sendable, Hashable {
  /// The identifier.
  public let id: ApplicantKindID
  /// The name.
  public let name: Phrase

  /// Describes a kind of applicant.
  public init(id: ApplicantKindID, name: Phrase) {
    self.id = id
    self.name = name
  }
}

/// The kinds of applicant that a rule holds for.
public enum Scope: Sendable, Hashable {
  /// Everyone.
  case everyone
  /// These kinds only.
  case only(Set<ApplicantKindID>)

  /// Whether the rule holds for a kind.
  public func includes(_ kind: ApplicantKindID) -> Bool {
    switch self {
    case .everyone: true
    case .only(let kinds): kinds.contains(kind)
    }
  }
}
