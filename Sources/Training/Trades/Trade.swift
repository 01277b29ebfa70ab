public import Messages

/// A trade (职业、工种) and the levels for which its national standard exists.
public struct Trade: Sendable, Hashable {
  /// The identifier, usually the Chinese name.
  public let id: TradeID
  /// The name.
  public let name: Phrase
  /// The levels of its standard.
  public let levels: Set<Level>

  /// Describes a trade.
  public init(_ id: TradeID, name: Phrase, levels: Set<Level>) {
    self.id = id
    self.name = name
    self.levels = levels
  }
}

/// Names a trade.
public typealias TradeID = Identifier<Trade>
