public import Messages

/// One trade at one level: what is trained, examined, filed and certified together.
public struct Course: Sendable, Hashable {
  /// The trade.
  public let trade: TradeID
  /// The level to be reached.
  public let level: Level

  /// A trade at a level.
  public init(_ trade: TradeID, _ level: Level) {
    self.trade = trade
    self.level = level
  }

  /// Trade and level for messages.
  public var name: Phrase {
    Phrase(trade.text + level.name.chinese, "\(trade.text) \(level.name.english)")
  }
}
