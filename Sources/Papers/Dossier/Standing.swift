public import Messages
public import Programmes
public import Quantities
import Scoring

/// One application in a ranking, as its papers show it.
public struct Standing: Sendable, Hashable {
  /// The application's number.
  public let application: String
  /// The unit.
  public let unit: String
  /// The rank, shared by equals; nil for an excluded application.
  public let rank: Int?
  /// The result with bonus; nil for an excluded application without one.
  public let total: Points?
  /// The result without bonus, which the pass line is compared with.
  public let base: Points?
  /// The bonus.
  public let bonus: Points?
  /// What each channel contributes, rounded by itself; only the total is exact to the last digit.
  public let channels: [ChannelID: Points]
  /// Whether pass line and key items are met and no veto stands.
  public let passed: Bool
  /// Whether it is proposed for an award.
  public let listed: Bool
  /// Its number among the reserves.
  public let reserve: Int?
  /// What decided between it and an equal result.
  public let tieBrokenBy: Phrase?
  /// What became of it.
  public let conclusion: Phrase
  /// The sheets that were counted or dropped; excused experts have none.
  public let sheets: [Sheet]

  /// One expert's points in a ranking.
  public struct Sheet: Sendable, Hashable {
    /// The name, or a number where names are hidden.
    public let expert: Phrase
    /// The channel; nil where all channels count together.
    public let channel: ChannelID?
    /// The points.
    public let total: Points
    /// Whether it is left out of the mean: a dropped extreme, or discarded for its deviation.
    public let dropped: Bool
  }
}

extension Standing {
  /// The form that other programs rely on.
  var json: JSON {
    [
      "application": .text(application), "unit": .text(unit), "rank": .number(orNull: rank),
      "total": .text(orNull: total?.description), "passed": .flag(passed),
      "listed": .flag(listed), "reserve": .number(orNull: reserve),
      "tieBrokenBy": .phrase(orNull: tieBrokenBy), "sheets": .list(sheets.map(\.json)),
    ]
  }
}

extension Standing.Sheet {
  /// The form that other programs rely on.
  public var json: JSON {
    [
      "expert": .phrase(expert), "channel": .text(orNull: channel?.text),
      "total": .text(total.description), "dropped": .flag(dropped),
    ]
  }
}

extension Sequence<Standing> {
  /// `{"ranking": […], "digest": …}`, the promised form of every ranking that leaves the house.
  public func json(digest: String) -> JSON {
    ["ranking": .list(map(\.json)), "digest": .text(digest)]
  }
}

extension Dossier {
  /// The rows of the ranking with the sheets behind them.
  ///
  /// - Throws: `Refusal` where nothing is scored, or something is missing (law 5).
  public func standings() throws(Refusal) -> [Standing] { try Standings(of: self).rows }
}
