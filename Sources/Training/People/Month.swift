public import WorkingDays

/// A month of a year, as forms state birth (出生年月) and employment (起止年月).
public struct Month: Sendable, Hashable, Comparable {
  /// Months since January of the year 0.
  let index: Int

  /// A month by its parts; nil unless `year` is 1 to 9999 and `month` 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(index: 12 * year + month - 1)
  }

  /// The month that a day lies in.
  public init(of day: Day) {
    self.init(index: 12 * day.year + day.month - 1)
  }

  private init(index: Int) {
    self.index = index
  }

  /// The month after this one.
  var next: Month { Month(index: index + 1) }

  /// Orders by time.
  public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(index / 12, 4))-\(padded(index % 12 + 1, 2))"
  }
}
