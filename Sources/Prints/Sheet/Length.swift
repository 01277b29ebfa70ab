/// A distance on paper, exact: a whole number of 1/1024 points, the unit in which text is measured.
struct Length: Sendable, Hashable, Comparable {
  /// The distance in 1/1024 points; 72 points are an inch.
  let units: Int

  init(units: Int) {
    self.units = units
  }

  /// Whole points.
  init(points: Int) {
    self.init(units: points * 1024)
  }

  /// Tenths of a point, the step in which the sizes of characters are given: 105 is 五号.
  init(tenthPoints: Int) {
    self.init(units: tenthPoints * 1024 / 10)
  }

  /// Tenths of a millimetre, rounded to the nearest unit: 25.4 mm are 72 points.
  init(tenthMillimetres: Int) {
    self.init(units: (tenthMillimetres * 73_728 + 127) / 254)
  }

  static let zero = Length(units: 0)

  static func millimetres(_ count: Int) -> Length { Length(tenthMillimetres: count * 10) }

  static func < (a: Length, b: Length) -> Bool { a.units < b.units }
  static func + (a: Length, b: Length) -> Length { Length(units: a.units + b.units) }
  static func - (a: Length, b: Length) -> Length { Length(units: a.units - b.units) }
  static func * (a: Length, count: Int) -> Length { Length(units: a.units * count) }
  static func / (a: Length, count: Int) -> Length { Length(units: a.units / count) }
  static func += (a: inout Length, b: Length) { a = a + b }
}

extension Sequence<Length> {
  /// The distance from the first to the last, one after the other.
  var total: Length { reduce(.zero, +) }
}
