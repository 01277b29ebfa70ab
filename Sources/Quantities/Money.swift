/// An amount of renminbi, exact: a whole number of fen (law 1).
public struct Money: Sendable, Hashable, Comparable {
  /// The amount in fen: CNY 120,000.00 are 12,000,000.
  public let fen: Int

  /// An amount from a count of fen.
  public init(fen: Int) {
    self.fen = fen
  }

  /// An amount from whole yuan.
  public init(yuan: Int) {
    self.init(fen: yuan * 100)
  }

  /// Nothing.
  public static let zero = Money(fen: 0)

  /// Orders by value.
  public static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }
  /// Adds exactly.
  public static func + (a: Money, b: Money) -> Money { Money(fen: a.fen + b.fen) }
  /// Subtracts exactly.
  public static func - (a: Money, b: Money) -> Money { Money(fen: a.fen - b.fen) }
  /// Multiplies by a count exactly.
  public static func * (a: Money, count: Int) -> Money { Money(fen: a.fen * count) }
}

extension Money: CustomStringConvertible {
  /// Always with two decimals and no separators, as data wants it: `120000.00`.
  public var description: String { FixedDecimal.text(fen, decimals: 2) }

  /// With thousands separators, as people read it: `120,000.00`.
  public var grouped: String { FixedDecimal.grouped(fen, decimals: 2) }

  /// Reads plain decimal text with at most two decimals; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard let value = FixedDecimal.value(of: text, decimals: 2) else { return nil }
    self.init(fen: value)
  }
}

extension Sequence<Money> {
  /// The exact sum.
  public var total: Money { reduce(.zero, +) }
}
