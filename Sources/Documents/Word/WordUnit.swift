/// Lengths of a word processor: twentieths of a point (dxa), of which 1440 make an inch.
enum WordUnit {
  /// Millimetres, rounded to the nearest twentieth of a point.
  static func millimetres(_ millimetres: Int) -> Int { (millimetres * 14_400 + 127) / 254 }
  /// Points.
  static func points(_ points: Int) -> Int { points * 20 }
}
