/// Who looks at an application in a review stage, and how many must sign (初审, 复核).
public struct ReviewRule: Sendable, Hashable {
  /// Who signs.
  public let reviewers: Reviewers

  /// Who signs a review.
  public enum Reviewers: Sendable, Hashable {
    /// The office that the routing names for the unit.
    case routed
    /// Each of these roles; the stage passes when all have signed (JC-3.2).
    case all([Role])
  }

  /// Describes a review.
  public init(reviewers: Reviewers) {
    self.reviewers = reviewers
  }
}
