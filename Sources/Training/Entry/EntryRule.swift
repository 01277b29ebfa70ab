import Messages

/// Who may enter which course: category, trade, employer's range, and one open route.
public struct EntryRule: Sendable, Hashable {
  /// Who may be trained at all.
  public let categories: CategoryRule
  /// What may be trained at all.
  public let trades: TradeRule
  /// The employer's range, where a notice asks for it.
  public let employerRange: RangeRule?
  /// The ways in, in the order in which they are tried.
  public let routes: [EntryRoute]
  /// The day on which years and months are counted.
  public let reference: StatedDay

  /// Describes the rules of entry.
  public init(
    categories: CategoryRule, trades: TradeRule, employerRange: RangeRule? = nil,
    routes: [EntryRoute], reference: StatedDay
  ) {
    self.categories = categories
    self.trades = trades
    self.employerRange = employerRange
    self.routes = routes
    self.reference = reference
  }

  /// Judges one trainee by every gate and every route.
  public func admission(of trainee: Trainee) -> Admission {
    let gates = gates(of: trainee)
    let routes = routes(to: trainee.course.level)
    let open = routes.first { shortfalls(of: trainee, on: $0).isEmpty }
    let ways = open == nil ? shortfalls(of: trainee, on: routes) : []
    if let open, gates.blocking.isEmpty { return .admitted(by: open, notes: gates) }
    return .refused((gates + ways).filter { $0.weight != .note })
  }

  /// What is found before any route: categories, trades, and what the employer may evaluate itself.
  public func gates(of trainee: Trainee) -> [Finding] {
    [
      categories.finding(on: trainee.categories, trainee.subject),
      trades.finding(on: trainee),
      employerRange?.finding(
        on: trainee.course, in: trainee.employerRange, trainee.subject),
    ].compactMap(\.self)
  }

  /// The routes that lead to the courses of a level.
  public func routes(to level: Level) -> [EntryRoute] { routes.filter { $0.target == level } }

  /// What keeps a trainee from one route; empty where the route is open.
  public func shortfalls(of trainee: Trainee, on route: EntryRoute) -> [Finding] {
    route.shortfalls(of: trainee, on: reference.day)
  }

  private func shortfalls(of trainee: Trainee, on routes: [EntryRoute]) -> [Finding] {
    guard !routes.isEmpty else { return [noRoute(trainee)] }
    return routes.flatMap { shortfalls(of: trainee, on: $0) }
  }

  private func noRoute(_ trainee: Trainee) -> Finding {
    let level = trainee.course.level.name
    return Term(reference.basis, .must).finding(
      "noRouteToLevel", trainee.subject,
      Phrase(
        "没有\(level.chinese)的报名条件，不开设该等级培训",
        "no route leads to \(level.english); the level is not trained"),
      remedy: Phrase("请改报通知所列的等级", "choose a level that the notice trains"))
  }
}
