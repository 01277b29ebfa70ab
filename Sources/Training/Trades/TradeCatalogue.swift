public import Messages

/// The national catalogue of one year, or whatever list of trades a notice trains by.
public struct TradeCatalogue: Sendable, Hashable {
  /// The trades in the order of the list.
  public let all: [Trade]
  private let trades: [TradeID: Trade]

  /// A catalogue that names each trade once; anything it does not name stands outside.
  public init(_ trades: [Trade]) {
    all = trades
    self.trades = Dictionary(trades.map { ($0.id, $0) }) { first, second in
      preconditionFailure("a catalogue names \(first.id.text) once")
    }
  }

  /// The trade with this identifier; nil outside the catalogue (目录外).
  public func trade(_ id: TradeID) -> Trade? { trades[id] }
}
