/// One line of a working life: the months in one trade at one employer (工作简历).
public struct Employment: Sendable, Hashable {
  /// The trade worked in.
  public let trade: TradeID
  /// The first month, up to but without the month that no longer counts.
  public let months: Range<Month>

  /// Work whose last month counts whole; nil when it ends before it begins.
  public init?(in trade: TradeID, from first: Month, through last: Month) {
    self.init(in: trade, from: first, until: last.next)
  }

  /// Work whose last month does not count; nil when it ends before it begins.
  public init?(in trade: TradeID, from first: Month, until end: Month) {
    guard first <= end else { return nil }
    self.trade = trade
    months = first..<end
  }
}

extension Sequence<Employment> {
  /// The whole months worked before `end`; a month worked in two places counts once.
  public func months(in trade: TradeScope, of course: Course, before end: Month) -> Int {
    let runs = filter { trade.covers($0.trade, for: course) }.map(\.months)
      .sorted { $0.lowerBound < $1.lowerBound }
    var counted = 0
    var covered: Month?
    for run in runs {
      let first = Swift.max(run.lowerBound, covered ?? run.lowerBound)
      let last = Swift.min(run.upperBound, end)
      guard first < last else { continue }
      counted += last.index - first.index
      covered = last
    }
    return counted
  }
}
