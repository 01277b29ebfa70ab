public import Quantities

/// A part of an objective criterion: how many points certain facts earn.
public struct Measure: Sendable, Hashable {
  /// The most that this part earns; the least is zero.
  public let points: Points
  /// For whom it counts; applicants of other kinds are measured by the other parts.
  public let scope: Scope
  /// How the points follow from the facts.
  public let scale: Scale
  /// What is taken off these points afterwards, not below zero, such as 无名册扣2分.
  public let less: [Term]

  /// The closed set of ways from facts to points.
  public enum Scale: Sendable, Hashable {
    /// The points of the last band whose lower bound is reached; none below the first band.
    case bands(FactID, [Band])
    /// Full points × min(1, fact / target); none below `floor`.
    case ratio(FactID, target: Target, floor: Fraction)
    /// Points for each thing counted, up to the part's points.
    case adding([Term])
    /// Full points less points for each thing counted, not below zero.
    case deducting([Term])
    /// All or nothing.
    case whole(Rule)
    /// Linear in the fact: full points for the largest value among applicants of the same kind.
    case bestOfKind(FactID)
  }

  /// A half-open interval of a fact's values that begins at `from`, in the fact's smallest unit.
  public struct Band: Sendable, Hashable {
    /// The least value in the band.
    public let from: Int
    /// The points that it earns.
    public let points: Points

    /// Describes a band.
    public init(from: Int, points: Points) {
      self.from = from
      self.points = points
    }
  }

  /// What a fact is compared with.
  public enum Target: Sendable, Hashable {
    /// A fixed value in the fact's smallest unit.
    case value(Int)
    /// Another fact of the same unit, or a default where that fact is not stated.
    case fact(FactID, otherwise: Int?)
  }

  /// Points for each thing counted.
  public struct Term: Sendable, Hashable {
    /// The points of one.
    public let points: Points
    /// What is counted.
    public let counted: Counted

    /// What a term counts.
    public enum Counted: Sendable, Hashable {
      /// As many as the number says.
      case fact(FactID)
      /// One if the rule holds.
      case rule(Rule)
      /// One if the rule does not hold.
      case unless(Rule)
    }

    /// Describes a term.
    public init(points: Points, counted: Counted) {
      self.points = points
      self.counted = counted
    }
  }

  /// Describes a part of an objective criterion.
  public init(points: Points, scope: Scope = .everyone, scale: Scale, less: [Term] = []) {
    self.points = points
    self.scope = scope
    self.scale = scale
    self.less = less
  }
}
