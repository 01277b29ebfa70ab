import Funding
import Quantities
import Testing

@Suite struct CapitalTests {
  // The first four are the samples for the payment notice; 1409.50, 6007.14, 1680.32, 107000.53, 16409.02
  // and 325.04 are the examples of 正确填写票据和结算凭证的基本规定.
  @Test(arguments: [
    ("120000.00", "壹拾贰万元整"), ("180000.00", "壹拾捌万元整"),
    ("3084000.00", "叁佰零捌万肆仟元整"), ("65464.00", "陆万伍仟肆佰陆拾肆元整"),
    ("1409.50", "壹仟肆佰零玖元伍角"), ("6007.14", "陆仟零柒元壹角肆分"),
    ("1680.32", "壹仟陆佰捌拾元叁角贰分"), ("107000.53", "壹拾万柒仟元伍角叁分"),
    ("16409.02", "壹万陆仟肆佰零玖元零贰分"), ("325.04", "叁佰贰拾伍元零肆分"),
    ("0.00", "零元整"), ("0.05", "伍分"), ("0.50", "伍角"), ("0.55", "伍角伍分"),
    ("10.00", "壹拾元整"), ("10.05", "壹拾元零伍分"), ("1000.00", "壹仟元整"),
    ("1001.00", "壹仟零壹元整"), ("300500.00", "叁拾万零伍佰元整"),
    ("100000000.00", "壹亿元整"), ("100005000.00", "壹亿零伍仟元整"),
    ("100000001.00", "壹亿零壹元整"), ("1020304050.60", "壹拾亿贰仟零叁拾万肆仟零伍拾元陆角"),
    ("1000000000000.00", "壹万亿元整"), ("-12.34", "负壹拾贰元叁角肆分"),
  ])
  func `an amount is written in capitals`(amount: String, capital: String) throws {
    #expect(try #require(Money(amount)).capital == "人民币" + capital)
  }

  @Test func `amounts up to 200 yuan read back`() {
    #expect((0...20_000).filter { fen(of: Money(fen: $0).capital) != $0 } == [])
  }

  @Test func `amounts with every pattern of zeros up to 亿亿 read back and have no double 零`() {
    for pattern in 0..<(1 << 19) where pattern % 7 == 3 || pattern.nonzeroBitCount < 4 {
      let fen = (0..<19).reduce(0) { value, place in
        value * 10 + ((pattern >> place) & 1) * (place % 8 + 1)
      }
      let capital = Money(fen: fen).capital
      if self.fen(of: capital) != fen || capital.contains("零零") {
        Issue.record("\(fen): \(capital)")
        return
      }
    }
  }

  @Test func `the greatest amount has a text`() {
    #expect(fen(of: Money(fen: .max).capital) == .max)
    #expect(Money(fen: .min).capital.hasPrefix("人民币负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿"))
  }

  /// Reads capitals as a cashier does: digits times their unit, 万 and 亿 lift all before them.
  private func fen(of capital: String) -> Int {
    let digits = Array("零壹贰叁肆伍陆柒捌玖")
    let units: [Character: Int] = ["拾": 10, "佰": 100, "仟": 1000]
    var (whole, group, section, digit, fen) = (0, 0, 0, 0, 0)
    for character in capital.dropFirst(3) {
      if let value = digits.firstIndex(of: character) {
        digit = value
        continue
      }
      if let unit = units[character] { section += digit * unit }
      switch character {
      case "万": (group, section) = ((section + digit) * 10_000, 0)
      case "亿": (whole, group, section) = ((whole + group + section + digit) * 100_000_000, 0, 0)
      case "元": fen = (whole + group + section + digit) * 100
      case "角": fen += digit * 10
      case "分": fen += digit
      default: break
      }
      digit = 0
    }
    return fen
  }
}
