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
    var bytes = text.utf8[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes = bytes.dropFirst() }
    let parts = bytes.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    if parts.count == 2, fraction.isEmpty || fraction.count > decimals { return nil }
    let padding = Array(repeating: UInt8(ascii: "0"), count: decimals - fraction.count)
    return magnitude(of: Array(whole) + fraction + padding).map { negative ? -$0 : $0 }
  }

  private static func magnitude(of digits: [UInt8]) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflow2) = shifted.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      if overflow || overflow2 { return nil }
      value = next
    }
    return value
  }

  private static func split(_ value: Int, decimals: Int) -> (whole: String, fraction: String) {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = (value < 0 ? "-" : "") + padded.dropLast(decimals)
    return (whole, String(padded.suffix(decimals)))
  }
}
