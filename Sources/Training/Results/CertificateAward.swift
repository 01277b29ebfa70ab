public import Messages

/// Which certificates a pass in some trades leads to.
public struct CertificateAward: Sendable, Hashable {
  /// The trades concerned.
  public enum Trades: Sendable, Hashable {
    /// Those of the catalogue.
    case catalogue
    /// Those named.
    case these(Set<TradeID>)
    /// All.
    case all
  }

  /// The trades concerned.
  public let trades: Trades
  /// The certificates, all of them.
  public let kinds: [ResultKind]
  /// Where it comes from.
  public let basis: Basis

  /// Describes an award.
  public init(_ trades: Trades, _ kinds: [ResultKind], basis: Basis) {
    self.trades = trades
    self.kinds = kinds
    self.basis = basis
  }

  /// Whether a trade is concerned.
  func covers(_ trade: TradeID, in catalogue: TradeCatalogue) -> Bool {
    switch trades {
    case .catalogue: catalogue.trade(trade) != nil
    case .these(let trades): trades.contains(trade)
    case .all: true
    }
  }
}
