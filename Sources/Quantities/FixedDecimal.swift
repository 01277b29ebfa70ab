/// Reading and writing whole numbers of a small unit (hundredths, fen) as decimal text.
public enum FixedDecimal {
  /// Writes `value` units of 10^-`decimals`: `text(-5, decimals: 2)` is `-0.05`.
  public static func text(_ value: Int, decimals: Int) -> String {
    text(value, decimals: decimals, isGrouped: false)
  }

  /// Like `text`, with a comma before every third digit of the whole part.
  public static func grouped(_ value: Int, decimals: Int) -> String {
    text(value, decimals: decimals, isGrouped: true)
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

  /// Written from the last digit to the first; tables of points are long, and this is most of them.
  private static func text(_ value: Int, decimals: Int, isGrouped: Bool) -> String {
    // At most 19 digits, 6 commas, a point and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: decimals + 27) { buffer in
      var start = buffer.count
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      var rest = value.magnitude
      var place = 0
      while rest > 0 || place <= decimals {
        if place == decimals, decimals > 0 { put(UInt8(ascii: ".")) }
        if isGrouped, place > decimals, (place - decimals) % 3 == 0 { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        place += 1
      }
      if value < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self)
    }
  }
}
