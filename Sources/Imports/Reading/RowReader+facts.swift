import Messages
import Programmes
import Spreadsheets
import WorkingDays

extension RowReader {
  /// Reads a value of the kind that a fact takes, in its smallest unit.
  mutating func factValue(_ key: String, of fact: Fact) -> FactValue? {
    switch fact.kind {
    case .number(let decimals): decimal(key, decimals: decimals).map { .number($0) }
    case .money: decimal(key, decimals: 2).map { .number($0) }
    case .flag: boolean(key).map { .flag($0) }
    case .day: day(key).map { .day($0) }
    case .days: days(key).map { .days($0) }
    case .text: text(key).map { .text($0) }
    case .choice(let words): word(key, of: words).map { .choice($0) }
    }
  }

  private mutating func days(_ key: String) -> [Day]? {
    let expected = Phrase(
      "日期，几个日期用分号隔开，如 2024-01-01;2025-06-30",
      "dates separated by semicolons, such as 2024-01-01;2025-06-30")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      let parts = text.widthFolded.split { ";、\n".contains($0) }
      var days: [Day] = []
      for part in parts {
        let plain = part.filter { !$0.isWhitespace }
        guard let day = Day(plain) else {
          throw Mismatch("中的“\(plain)”不是日期", "contains “\(plain)”, which is no date")
        }
        days.append(day)
      }
      if days.isEmpty { throw Mismatch("没有日期", "holds no date") }
      return days
    }
  }

  private mutating func word(_ key: String, of words: [String]) -> String? {
    named(
      key,
      Names(
        Phrase("选项", "choice"), words.map { .init($0, id: $0, name: Phrase(same: $0)) }))
  }

  /// Reads a telephone number of any kind: digits with blanks, hyphens, brackets or a plus sign.
  mutating func telephone(_ key: String) -> String? {
    let expected = Phrase("手机或固定电话号码", "a mobile or landline number")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      let plain = text.widthFolded
      let digits = plain.filter { $0.isASCII && $0.isNumber }
      guard plain.allSatisfy({ $0.isASCII && $0.isNumber || " -+()".contains($0) }),
        (7...15).contains(digits.count)
      else { throw Mismatch("不是电话号码", "is no telephone number") }
      return plain
    }
  }
}
