import Messages
import Quantities

/// Numbers as people type them: full-width digits, thousands separators.
enum NumberText {
  /// The number in units of 10^-`decimals`.
  static func value(_ text: String, decimals: Int) throws(Mismatch) -> Int {
    let folded = text.widthFolded
    let plain = folded.utf8.contains(UInt8(ascii: ",")) ? try ungrouped(folded) : folded
    guard let value = FixedDecimal.value(of: plain, decimals: decimals) else {
      throw mismatch(plain, decimals: decimals)
    }
    return value
  }

  /// Takes out thousands separators, each of which must stand before three digits.
  private static func ungrouped(_ text: String) throws(Mismatch) -> String {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let first = groups[0].drop { $0 == "-" }
    let isRegular =
      (1...3).contains(first.utf8.count)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard isRegular, parts.dropFirst().allSatisfy({ !$0.contains(",") }) else {
      throw Mismatch("的千分位分隔符位置不对", "has a thousands separator in the wrong place")
    }
    return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  private static func mismatch(_ text: String, decimals: Int) -> Mismatch {
    let number = text.drop { $0 == "-" }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
      && text.utf8.count - number.utf8.count <= 1
    guard isNumber else { return Mismatch("不是数字", "is not a number") }
    let fraction = parts.count == 2 ? parts[1].utf8.count : 0
    return fraction > decimals
      ? Mismatch("的小数位数太多", "has too many decimals")
      : Mismatch("太大", "is too large")
  }

  /// What a number in `range` should look like.
  static func expectation(_ range: ClosedRange<Int>, decimals: Int) -> Phrase {
    let kind =
      decimals == 0
      ? Phrase("整数", "a whole number")
      : Phrase("至多 \(decimals) 位小数的数字", "a number with at most \(decimals) decimals")
    let least =
      range.lowerBound == .min ? nil : FixedDecimal.text(range.lowerBound, decimals: decimals)
    let most =
      range.upperBound == .max ? nil : FixedDecimal.text(range.upperBound, decimals: decimals)
    return switch (least, most) {
    case (nil, nil): kind
    case (let least?, nil):
      Phrase("不小于 \(least) 的\(kind.chinese)", "\(kind.english), at least \(least)")
    case (nil, let most?):
      Phrase("不大于 \(most) 的\(kind.chinese)", "\(kind.english), at most \(most)")
    case (let least?, let most?):
      Phrase("\(least) 到 \(most) 之间的\(kind.chinese)", "\(kind.english) from \(least) to \(most)")
    }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
