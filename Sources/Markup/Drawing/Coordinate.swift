/// A place or length in a drawing: a whole number of hundredths of a unit, exact.
public struct Coordinate: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// The value in hundredths: 12.5 units are 1250.
  public let hundredths: Int

  /// A coordinate from a count of hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A whole number of units.
  public init(_ units: Int) {
    self.init(hundredths: units * 100)
  }

  /// A whole number written in the source.
  public init(integerLiteral units: Int) {
    self.init(units)
  }

  /// Orders by value.
  public static func < (a: Coordinate, b: Coordinate) -> Bool { a.hundredths < b.hundredths }
  /// Adds exactly.
  public static func + (a: Coordinate, b: Coordinate) -> Coordinate {
    Coordinate(hundredths: a.hundredths + b.hundredths)
  }
  /// Subtracts exactly.
  public static func - (a: Coordinate, b: Coordinate) -> Coordinate {
    Coordinate(hundredths: a.hundredths - b.hundredths)
  }
  /// Multiplies by a count exactly.
  public static func * (a: Coordinate, count: Int) -> Coordinate {
    Coordinate(hundredths: a.hundredths * count)
  }
}

extension Coordinate: CustomStringConvertible {
  /// As few digits as needed: `12`, `12.5`, `-0.25`.
  public var description: String {
    let (units, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(units)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(units).\(decimals)"
  }
}
