public import Messages

/// The form that one person fills in, with its fields (报名表).
public struct PersonForm: Sendable, Hashable {
  /// The title as printed.
  public let title: Phrase
  /// The fields in their order.
  public let fields: [RosterForm.Column]
  /// The lines for signatures and opinions below the fields.
  public let signatures: [Phrase]
  /// Where it comes from.
  public let basis: Basis

  /// Describes a form.
  public init(
    _ title: Phrase, fields: [RosterForm.Column], signatures: [Phrase], basis: Basis
  ) {
    self.title = title
    self.fields = fields
    self.signatures = signatures
    self.basis = basis
  }
}
