public import Messages
import Programmes
public import Training

/// What a base may train in a year: heads by trade and level (培训计划).
public struct TrainingPlan: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The lines in the order of the printed table.
  public let lines: [Line]
  /// The subtotal of the base as it is printed; checked against the lines.
  public let subtotal: Int
  /// Why an earlier plan is replaced; nil for the first.
  public let reason: String?

  /// The heads of one trade and level.
  public struct Line: Sendable, Hashable, Codable {
    /// The trade; nil where the plan names levels only.
    public let trade: TradeID?
    /// The level.
    public let level: Level
    /// Planned heads, at least 1; nil where a plan only says what may be trained.
    public let heads: Int?
    /// The industry that the trade serves, where it is stated.
    public let industry: IndustryID?

    /// Describes a line.
    public init(trade: TradeID?, level: Level, heads: Int?, industry: IndustryID? = nil) {
      self.trade = trade
      self.level = level
      self.heads = heads
      self.industry = industry
    }
  }

  /// Describes a plan.
  public init(application: ApplicationID, lines: [Line], subtotal: Int, reason: String? = nil) {
    self.application = application
    self.lines = lines
    self.subtotal = subtotal
    self.reason = reason
  }

  /// All planned heads.
  public var heads: Int { lines.compactMap(\.heads).reduce(0, +) }

  /// The planned heads of a level, over all trades.
  public func heads(at level: Level) -> Int {
    lines.filter { $0.level == level }.compactMap(\.heads).reduce(0, +)
  }

  /// The levels of the plan, the highest first.
  public var levels: [Level] { Set(lines.map(\.level)).sorted(by: >) }

  /// Whether a course is in the plan; a line without a trade stands for every trade of its level.
  public func covers(_ course: Course) -> Bool {
    lines.contains { $0.level == course.level && ($0.trade ?? course.trade) == course.trade }
  }
}
