/// Reading and writing whole numbers of a small unit (hundredths, fen) as decimal text.
public enum FixedDecimal {
  /// Writes `value` units of 10^-`decimals`: `text(-5, decimals: 2)` is `-0.05`.
  public static func text(_ value: Int, decimals: Int) -> String {
    let (whole, fraction) = split(value, decimals: decimals)
    return decimals == 0 ? whole : "\(whole).\(fraction)"
  }

  /// Like `text`, with a comma before every third digit of the whole part.
  public static func grouped(_ value: Int, decimals: Int) -> String {
    let (whole, fraction) = split(value, decimals: decimals)
    let digits = Array(whole.drop { $0 == "-" })
    var grouped = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return decimals == 0 ? grouped : "\(grouped).\(fraction)"
  }

  /// Reads `-?digits[.digits]` with at most `decimals` decimals.
  ///
  /// Nil for separators, blanks, signs other than one leading minus, more decimals, or overflow:
  /// what a person may have meant by those is for the caller to ask, not to guess.
  public static func value(of text: some StringProtocol, decimals: Int) -> Int? {
    var value = 0
    var digits = 0
    var fraction: Int?
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where digits > 0 && fraction == nil: fraction = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let next = appended(Int(byte - UInt8(ascii: "0")), to: value) else { return nil }
        value = next
        digits += 1
        fraction = fraction.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, fraction != 0, fraction ?? 0 <= decimals else { return nil }
    for _ in (fraction ?? 0)..<decimals {
      guard let next = appended(0, to: value) else { return nil }
      value = next
    }
    return isNegative ? -value : value
  }

  private static func appended(_ digit: Int, to value: Int) -> Int? {
    let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
    let (next, overflow2) = shifted.addingReportingOverflow(digit)
    return overflow || overflow2 ? nil : next
  }

  private static func split(_ value: Int, decimals: Int) -> (whole: String, fraction: String) {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = (value < 0 ? "-" : "") + padded.dropLast(decimals)
    return (whole, String(padded.suffix(decimals)))
  }
}
