/// Of how much a viewer sees a kind of information.
public enum Extent: Sendable, Hashable, CaseIterable {
  /// Of nothing.
  case none
  /// Of what is the viewer's own: unit, sheets, answers, account.
  case own
  /// Of the applications that the viewer's office has to review.
  case office
  /// Of the applications that the viewer scores: seated, not recused, not absent.
  case panel
  /// Of the units proposed for an award.
  case listed
  /// Of the units that hold an award.
  case awarded
  /// Of what was published.
  case published
  /// Of everything.
  case all
}
