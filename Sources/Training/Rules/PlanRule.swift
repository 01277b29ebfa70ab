public import Messages
public import Quantities

/// What the plan of a base states, and how far training may go beyond it (培训计划).
public struct PlanRule: Sendable, Hashable {
  /// What one line of a plan says.
  public enum Lines: String, Sendable, Hashable, CaseIterable {
    /// Heads of a level.
    case heads
    /// Heads of a trade at a level.
    case headsByTrade
    /// A trade at a level that was filed, without a number of heads (评价备案的职业工种和等级).
    case filedCourses
  }

  /// How far training beyond the plan is tolerated (不高于既定培训计划的120%).
  public struct Tolerance: Sendable, Hashable {
    /// What the limit is counted for.
    public enum Per: String, Sendable, Hashable, CaseIterable {
      /// All heads of a base.
      case base
      /// The heads of a base at each level.
      case level
    }

    /// The largest share of the plan, at least one.
    public let share: Fraction
    /// What the limit is counted for.
    public let per: Per
    /// Where it comes from and how strictly it binds.
    public let term: Term

    /// Describes the limit; it must not be below the plan itself.
    public init(_ share: Fraction, per: Per, _ term: Term) {
      precondition(share >= .one, "a tolerance is no less than the plan")
      self.share = share
      self.per = per
      self.term = term
    }
  }

  /// The heads that all plans together must reach.
  public struct Target: Sendable, Hashable {
    /// Heads by level.
    public let heads: [Level: Int]
    /// Where they come from.
    public let basis: Basis

    /// Describes the target.
    public init(_ heads: [Level: Int], basis: Basis) {
      self.heads = heads
      self.basis = basis
    }

    /// The heads of all levels.
    public var total: Int { heads.values.reduce(0, +) }
  }

  /// What a line says.
  public let lines: Lines
  /// Where that comes from.
  public let basis: Basis
  /// What all plans together must reach; nil where the notice sets no number.
  public let target: Target?
  /// How far training may go beyond a plan; nil for no limit.
  public let tolerance: Tolerance?

  /// Describes a plan.
  public init(
    lines: Lines, basis: Basis, target: Target? = nil, tolerance: Tolerance? = nil
  ) {
    self.lines = lines
    self.basis = basis
    self.target = target
    self.tolerance = tolerance
  }
}
