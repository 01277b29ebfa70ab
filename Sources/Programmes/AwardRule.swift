public import Messages
public import Quantities

/// What is awarded: a project with its construction period, or an accreditation without one (授牌、认定).
public struct AwardRule: Sendable, Hashable {
  /// The text on the plaque.
  public let plaque: Phrase
  /// The construction period; nil for an accreditation, which builds nothing and is paid nothing.
  public let construction: Construction?

  /// When and for how long an awarded project is built up.
  public struct Construction: Sendable, Hashable {
    /// The earliest year in which construction may start.
    public let earliestYear: Int
    /// The length of the construction period in years.
    public let years: Int
    /// Where the construction period comes from.
    public let basis: Basis

    /// Describes a construction period.
    public init(earliestYear: Int, years: Int, basis: Basis) {
      self.earliestYear = earliestYear
      self.years = years
      self.basis = basis
    }
  }

  /// Describes the award.
  public init(plaque: Phrase, construction: Construction?) {
    self.plaque = plaque
    self.construction = construction
  }
}

/// How much is paid, when and from which budget (扶持政策, 经费安排).
public struct FundingRule: Sendable, Hashable {
  /// The whole grant of one award.
  public let amount: Money
  /// Where the amount comes from.
  public let amountBasis: Basis
  /// The payments in their order; their shares add up to one.
  public let tranches: [Tranche]
  /// The budget line that every payment must name.
  public let budgetLine: Phrase
  /// Where the budget line comes from.
  public let budgetBasis: Basis

  /// Describes the funding.
  public init(
    amount: Money, amountBasis: Basis, tranches: [Tranche], budgetLine: Phrase,
    budgetBasis: Basis
  ) {
    self.amount = amount
    self.amountBasis = amountBasis
    self.tranches = tranches
    self.budgetLine = budgetLine
    self.budgetBasis = budgetBasis
  }

  /// One payment of the schedule (拨款批次).
  public struct Tranche: Sendable, Hashable {
    /// Its part of the whole.
    public let share: Fraction
    /// What it waits for.
    public let after: Milestone
    /// Where it comes from.
    public let basis: Basis

    /// What a payment waits for.
    public enum Milestone: String, Sendable, Hashable {
      /// The award.
      case award
      /// A passed acceptance.
      case acceptance
    }

    /// Describes a payment.
    public init(share: Fraction, after: Milestone, basis: Basis) {
      self.share = share
      self.after = after
      self.basis = basis
    }
  }
}

/// How the finished project is evaluated (评估验收).
public struct AcceptanceRule: Sendable, Hashable {
  /// The rubric.
  public let rubric: RubricID
  /// The grades from best to worst; the last passing grade ends at the pass line.
  public let grades: [Grade]
  /// The least points that pass.
  public let passLine: Points
  /// How many months a failed project has to put things right.
  public let rectificationMonths: Int
  /// How often it may try again.
  public let rectifications: Int
  /// Where these settings come from.
  public let basis: Basis

  /// A grade: a half-open interval of points that begins at `from`.
  public struct Grade: Sendable, Hashable {
    /// The name, such as 优秀.
    public let name: Phrase
    /// The least points of this grade.
    public let from: Points

    /// Describes a grade.
    public init(name: Phrase, from: Points) {
      self.name = name
      self.from = from
    }
  }

  /// Describes the acceptance.
  public init(
    rubric: RubricID, grades: [Grade], passLine: Points, rectificationMonths: Int,
    rectifications: Int, basis: Basis
  ) {
    self.rubric = rubric
    self.grades = grades
    self.passLine = passLine
    self.rectificationMonths = rectificationMonths
    self.rectifications = rectifications
    self.basis = basis
  }

  /// The grade that points earn; nil below the lowest grade.
  public func grade(of points: Points) -> Grade? { grades.first { points >= $0.from } }
}
