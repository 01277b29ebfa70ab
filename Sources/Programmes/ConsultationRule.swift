public import Messages

/// Whose opinions are asked on each proposed unit (征求意见).
public struct ConsultationRule: Sendable, Hashable {
  /// The departments.
  public let departments: [Department]
  /// Working days until an opinion is due.
  public let dueWorkingDays: Int
  /// What silence until the due day means.
  public let silence: Silence

  /// What silence until the due day means; it is recorded either way.
  public enum Silence: String, Sendable, Hashable {
    /// It is recorded as no objection.
    case consents
    /// The unit waits until the department answers.
    case blocks
  }

  /// Describes the consultation.
  public init(departments: [Department], dueWorkingDays: Int, silence: Silence) {
    self.departments = departments
    self.dueWorkingDays = dueWorkingDays
    self.silence = silence
  }
}

/// A department that gives opinions, such as the tax bureau.
public struct Department: Sendable, Hashable {
  /// The identifier.
  public let id: DepartmentID
  /// The name.
  public let name: Phrase
  /// Where it comes from.
  public let basis: Basis

  /// Describes a department.
  public init(id: DepartmentID, name: Phrase, basis: Basis) {
    self.id = id
    self.name = name
    self.basis = basis
  }
}
