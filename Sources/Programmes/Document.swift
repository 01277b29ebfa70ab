public import Messages

/// Something that an applicant hands in (申报材料).
public struct Document: Sendable, Hashable {
  /// The identifier.
  public let id: DocumentID
  /// The name.
  public let name: Phrase
  /// How many paper copies the notice asks for; 0 where only the electronic one counts.
  public let copies: Int
  /// When it is needed.
  public let due: Due
  /// From whom it is needed.
  public let scope: Scope
  /// Where it comes from.
  public let basis: Basis

  /// When a document is needed.
  public enum Due: String, Sendable, Hashable {
    /// With the application; without it the application cannot be submitted.
    case submission
    /// Before the first payment.
    case award
    /// Never, but it is read when there.
    case optional
  }

  /// Describes a document.
  public init(
    id: DocumentID, name: Phrase, copies: Int, due: Due, scope: Scope, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.copies = copies
    self.due = due
    self.scope = scope
    self.basis = basis
  }
}
