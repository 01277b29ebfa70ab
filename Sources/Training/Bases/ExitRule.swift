public import Messages
public import WorkingDays

/// What one ground leads to: the measures, and the years in which the base may not apply again.
public struct ExitRule: Sendable, Hashable {
  /// The ground.
  public let ground: ExitGround
  /// The measures to be decided on.
  public let sanctions: [Sanction]
  /// How long applications are refused after a cancellation; nil where the notice ties no bar to it.
  public let bar: BarTerm?
  /// Where it comes from.
  public let basis: Basis

  /// The length of a bar.
  public struct BarTerm: Sendable, Hashable {
    /// Full years from the decision.
    public let years: Int
    /// Whether the anniversary of the decision is still barred.
    public let isLastDayBarred: Bool

    /// Describes the length of a bar.
    public init(years: Int, isLastDayBarred: Bool) {
      self.years = years
      self.isLastDayBarred = isLastDayBarred
    }
  }

  /// Describes what a ground leads to.
  public init(
    _ ground: ExitGround, _ sanctions: [Sanction], bar: BarTerm? = nil, basis: Basis
  ) {
    self.ground = ground
    self.sanctions = sanctions
    self.bar = bar
    self.basis = basis
  }

  /// The bar that a cancellation on this ground brings; nil where none does.
  public func bar(after decision: Day) -> Bar? {
    bar.map { bar in
      let anniversary = decision.adding(years: bar.years)
      let last = bar.isLastDayBarred ? anniversary : anniversary.adding(days: -1)
      return Bar(ground: ground, days: decision...max(decision, last), basis: basis)
    }
  }

  /// Asks for a review of the qualification where the plan was not finished; nil for other grounds.
  public func review(planned: Int, finished: Int, _ base: String) -> Finding? {
    guard ground == .unfinishedPlan, finished < planned else { return nil }
    let measures = sanctions.map(\.name).joined
    return Term(basis, .must).finding(
      "cancellationReview", base,
      Phrase(
        "计划\(planned)人，完成\(finished)人，未完成培训计划",
        "\(planned) planned, \(finished) finished: the plan is not complete"),
      remedy: Phrase(
        "请启动审查并决定：\(measures.chinese)", "open a review and decide on: \(measures.english)"))
  }
}
