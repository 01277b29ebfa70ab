/// A number as a workbook stores it, and as Excel shows it: 15 significant digits, no more.
///
/// Workbooks hold binary fractions written with 17 digits: 84.5 may stand there as
/// `8.4500000000000003E1`. Excel calculates and shows 15, so these are what the person typed.
struct DecimalText {
  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private let digits: [UInt8]
  /// Where the point stands, counted from before the first digit.
  private let point: Int

  private static let precision = 15

  /// Reads `12`, `-0.5`, `1.5E-3`; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
    let fraction = mantissa.dropFirst(whole.count + 1)
    var digits = Array(whole) + Array(fraction)
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit),
      let exponent = DecimalText.exponent(rest.dropFirst(mantissa.count))
    else { return nil }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    var point = whole.count - zeros + exponent
    if digits.count > DecimalText.precision, DecimalText.round(&digits) { point += 1 }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    self.digits = digits
    self.point = digits.isEmpty ? 0 : point
  }

  /// Cuts the digits to the precision; true if that made one more in front.
  private static func round(_ digits: inout [UInt8]) -> Bool {
    let isUp = digits[precision] >= UInt8(ascii: "5")
    digits.removeSubrange(precision...)
    guard isUp else { return false }
    var index = precision - 1
    while index >= 0, digits[index] == UInt8(ascii: "9") {
      digits[index] = UInt8(ascii: "0")
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
      return false
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
    return true
  }

  /// The power of ten after the digits; 0 where there is none, nil where it is no number.
  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    var rest = bytes.dropFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard (1...3).contains(rest.count), rest.allSatisfy(\.isDigit) else { return nil }
    let value = rest.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return isNegative ? -value : value
  }

  /// `84.5`; from 16 digits before the point on, and for tiny numbers, `1.40502199001011E+17`.
  ///
  /// A longer number has lost its last digits in the workbook, and nobody may take it for whole.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    let digits = String(decoding: digits, as: UTF8.self)
    switch point {
    case ...(-15), 16...:
      let rest = digits.dropFirst()
      let power = point - 1
      return sign + digits.prefix(1) + (rest.isEmpty ? "" : ".\(rest)")
        + "E\(power < 0 ? "-" : "+")\(power.magnitude)"
    case ...0: return sign + "0." + String(repeating: "0", count: -point) + digits
    case digits.utf8.count...:
      return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
    default: return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
