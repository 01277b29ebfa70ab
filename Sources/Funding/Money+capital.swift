public import Quantities

extension Money {
  /// The amount in capital numerals as vouchers need it: `人民币壹拾贰万元整`.
  ///
  /// After 正确填写票据和结算凭证的基本规定: zeros between digits are one 零, an amount that ends at 元 closes with
  /// 整, one that ends at 角 or 分 does not.
  public var capital: String {
    let magnitude = fen.magnitude
    let (yuan, jiao, rest) = (magnitude / 100, magnitude / 10 % 10, magnitude % 10)
    let sign = fen < 0 ? "负" : ""
    let whole = yuan == 0 ? "" : Capital.number(yuan) + "元"
    return switch (jiao, rest) {
    case (0, 0): "人民币\(sign)\(whole.isEmpty ? "零元" : whole)整"
    case (_, 0): "人民币\(sign)\(whole)\(Capital.digit(jiao))角"
    case (0, _): "人民币\(sign)\(whole)\(whole.isEmpty ? "" : "零")\(Capital.digit(rest))分"
    case (_, _): "人民币\(sign)\(whole)\(Capital.digit(jiao))角\(Capital.digit(rest))分"
    }
  }
}

/// Whole numbers in capital numerals.
private enum Capital {
  static func digit(_ value: UInt) -> String {
    ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"][Int(value)]
  }

  /// Any number above zero, by the unit 亿, then 万, then the four places below.
  static func number(_ value: UInt) -> String {
    for (size, unit) in [(100_000_000, "亿"), (10_000, "万")] as [(UInt, String)]
    where value >= size {
      return joined(number(value / size) + unit, value % size, places: size)
    }
    for (size, unit) in [(1000, "仟"), (100, "佰"), (10, "拾")] as [(UInt, String)]
    where value >= size {
      return joined(digit(value / size) + unit, value % size, places: size)
    }
    return digit(value)
  }

  /// The head and what follows below `places`, with one 零 where the next place is empty.
  private static func joined(_ head: String, _ rest: UInt, places: UInt) -> String {
    if rest == 0 { return head }
    return head + (rest < places / 10 ? "零" : "") + number(rest)
  }
}
