import Messages
public import WorkingDays

extension RowReader {
  /// Text as people wrote it, without blanks around it; line breaks inside are `\n`.
  public mutating func text(_ key: String) -> String? {
    value(key, expected: Phrase("文字", "text")) { (text) throws(Mismatch) in text }
  }

  /// Text that may be left blank; nil also after recording an invisible character.
  public mutating func optionalText(_ key: String) -> String? {
    has(key) ? text(key) : nil
  }

  /// A number, name or code that identifies something: one line, full-width characters folded.
  public mutating func code(_ key: String) -> String? {
    value(key, expected: RowReader.oneLine) { (text) throws(Mismatch) in
      if text.utf8.contains(.newline) { throw Mismatch("有换行", "has a line break") }
      return text.widthFolded
    }
  }

  private static let oneLine = Phrase("不换行的编号或名称", "a number or name on one line")

  /// A whole number in `range`, full-width digits and regular thousands separators allowed.
  public mutating func integer(_ key: String, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
    decimal(key, decimals: 0, in: range)
  }

  /// A number in units of 10^-`decimals`: with two decimals `85.5` is 8550.
  ///
  /// `range` is in the same units.
  public mutating func decimal(
    _ key: String, decimals: Int, in range: ClosedRange<Int> = 0...Int.max
  ) -> Int? {
    value(key, expected: NumberText.expectation(range, decimals: decimals)) {
      (text) throws(Mismatch) in
      let number = try NumberText.value(text, decimals: decimals)
      if range.contains(number) { return number }
      throw number < range.lowerBound
        ? Mismatch("太小", "is too small") : Mismatch("太大", "is too large")
    }
  }

  /// A date; `serials` also takes Excel's count of days, as sheets of workbooks always do.
  public mutating func day(_ key: String, serials: Bool = false) -> Day? {
    let takesSerials = serials || row.holdsSerials
    let expected = Phrase("日期，如 2022-12-08 或 2022年12月8日", "a date such as 2022-12-08 or 2022/12/8")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      try DayText.day(text, serials: takesSerials)
    }
  }

  /// A day and a time, in China's zone unless the text carries an offset.
  public mutating func instant(_ key: String) -> Instant? {
    let takesSerials = row.holdsSerials
    return value(
      key, expected: Phrase("日期和时间，如 2022-12-08 17:00", "a date and time such as 2022-12-08 17:00")
    ) { (text) throws(Mismatch) in
      try DayText.instant(text, serials: takesSerials)
    }
  }

  /// One of a closed set of words; case and width of the letters do not matter.
  public mutating func choice<Value>(_ key: String, _ choices: Choices<Value>) -> Value? {
    value(key, expected: choices.expectation) { (text) throws(Mismatch) in
      try choices.value(text)
    }
  }

  /// 是 or 否, also yes/no, true/false, √/× and 1/0.
  public mutating func boolean(_ key: String) -> Bool? {
    choice(key, .yesOrNo)
  }

  /// Several texts separated by ； ; 、 or line breaks; a blank cell is an empty list.
  public mutating func list(_ key: String) -> [String]? {
    guard has(key) else { return [] }
    return text(key)?.unicodeScalars.split { "；;、\n".unicodeScalars.contains($0) }
      .map { String($0.trimmed) }.filter { !$0.isEmpty }
  }
}
