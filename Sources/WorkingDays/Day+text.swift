public import Messages

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = (year, month, day)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads `YYYY-MM-DD` and nothing else; nil for other forms and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    var scanner = Scanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// The date as a document writes it: `2022年12月8日` and `8 December 2022`.
  public var longForm: Phrase {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return Phrase("\(year)年\(month)月\(day)日", "\(day) \(months[month - 1]) \(year)")
  }
}

/// Writes a number that is not negative with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
