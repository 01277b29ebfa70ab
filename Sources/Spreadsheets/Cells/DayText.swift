import WorkingDays

/// Dates and times as people and Excel write them.
enum DayText {
  /// `YYYY-MM-DD`, `YYYY/M/D`, `YYYY年M月D日`, or days since 1899-12-30 where `serials` allows them.
  static func day(_ text: String, serials: Bool) throws(Mismatch) -> Day {
    let folded = text.widthFolded
    if serials, folded.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      guard let date = SerialDate(folded), date.isDay, date.isCertain else {
        throw Mismatch("不是 Excel 日期序号", "is not a serial date of Excel")
      }
      return try day(date.day, serials: false)
    }
    guard let (year, month, day) = parts(folded) else {
      throw Mismatch("不是日期", "is not a date")
    }
    guard let date = Day(year: year, month: month, day: day) else {
      throw Mismatch("是日历上没有的日子", "is not in the calendar")
    }
    return date
  }

  /// A moment with its offset, or a day and `HH:MM[:SS]` in China's time.
  static func instant(_ text: String, serials: Bool = false) throws(Mismatch) -> Instant {
    let folded = text.widthFolded
    if let instant = Instant(folded) { return instant }
    if serials, let moment = SerialDate(folded), moment.isCertain {
      return try instant("\(moment.day) \(moment.timeOfDay)")
    }
    let halves = folded.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard halves.count == 2 else { throw Mismatch("没有时间", "has no time of day") }
    let start = try day(String(halves[0]), serials: false)
    let numbers = halves[1].split(separator: ":", omittingEmptySubsequences: false)
      .map { number(String($0), digits: 1...2) ?? -1 }
    guard (2...3).contains(numbers.count), (numbers.count == 2 ? 0 : numbers[2]).isSexagesimal,
      let minute = start.at(hour: numbers[0], minute: numbers[1])
    else { throw Mismatch("的时间不对", "has no valid time of day") }
    return minute.adding(milliseconds: Int64(numbers.dropFirst(2).first ?? 0) * 1000)
  }

  private static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let separators: [Character]
    if text.contains("年") {
      guard text.hasSuffix("日") else { return nil }
      separators = ["年", "月"]
    } else {
      separators = text.contains("/") ? ["/", "/"] : ["-", "-"]
    }
    var rest = text.hasSuffix("日") && separators[0] == "年" ? text.dropLast() : text[...]
    var numbers: [Int] = []
    for separator in separators {
      guard let end = rest.firstIndex(of: separator) else { return nil }
      guard let value = number(String(rest[..<end]), digits: numbers.isEmpty ? 4...4 : 1...2)
      else { return nil }
      numbers.append(value)
      rest = rest[rest.index(after: end)...]
    }
    guard let day = number(String(rest), digits: 1...2) else { return nil }
    return (numbers[0], numbers[1], day)
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
  }
}

extension Int {
  fileprivate var isSexagesimal: Bool { (0...59).contains(self) }
}
