import Messages
import Programmes
import Quantities
import WorkingDays

extension Field {
  /// A text that is not empty.
  func text() -> String? {
    guard case .text(let text) = node.content, !text.isEmpty else {
      refuse(expected: Phrase("文字", "a text"))
      return nil
    }
    return text
  }

  /// A text in both languages, Chinese first.
  func phrase() -> Phrase? {
    guard case .list(let members) = node.content, members.count == 2,
      case .text(let chinese) = members[0].content, !chinese.isEmpty,
      case .text(let english) = members[1].content, !english.isEmpty
    else {
      refuse(expected: Phrase("两种语言的文字 [中文, English]", "a text in both languages, [中文, English]"))
      return nil
    }
    return Phrase(chinese, english)
  }

  /// A whole number without separators.
  func whole(_ range: ClosedRange<Int>) -> Int? {
    guard case .text(let text) = node.content,
      let value = FixedDecimal.value(of: text, decimals: 0), range.contains(value)
    else {
      refuse(
        expected: Phrase(
          "\(range.lowerBound)到\(range.upperBound)之间的整数",
          "a whole number from \(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return value
  }

  /// A number with at most `decimals` decimals, as a count of its smallest unit; not negative.
  func number(decimals: Int) -> Int? {
    guard case .text(let text) = node.content,
      let value = FixedDecimal.value(of: text, decimals: decimals), value >= 0
    else {
      refuse(
        expected: decimals == 0
          ? Phrase("不带分隔符的非负整数", "a whole number, not negative, without separators")
          : Phrase(
            "最多\(decimals)位小数、不带分隔符的非负数",
            "a number with at most \(decimals) decimals, not negative, without separators"))
      return nil
    }
    return value
  }

  /// Points with at most two decimals.
  func points() -> Points? { number(decimals: 2).map(Points.init(hundredths:)) }

  /// An amount in yuan with at most two decimals.
  func money() -> Money? { number(decimals: 2).map(Money.init(fen:)) }

  /// A share from nothing to the whole: `40%`, or `1/3` with a denominator up to 12.
  func share() -> Fraction? {
    guard case .text(let text) = node.content,
      let share = percentage(text) ?? quotient(text), (Fraction.zero...Fraction.one).contains(share)
    else {
      refuse(
        expected: Phrase("0%到100%之间的比例，如 40% 或 1/3", "a share from 0% to 100%, such as 40% or 1/3"))
      return nil
    }
    return share
  }

  private func percentage(_ text: String) -> Fraction? {
    guard text.hasSuffix("%"), text.utf8.count <= 7 else { return nil }
    return Fraction(percent: text.dropLast())
  }

  private func quotient(_ text: String) -> Fraction? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .compactMap { FixedDecimal.value(of: $0, decimals: 0) }
    guard parts.count == 2, (0...12).contains(parts[0]), (1...12).contains(parts[1])
    else { return nil }
    return Fraction(parts[0], parts[1])
  }

  /// A civil day.
  func day() -> Day? {
    guard case .text(let text) = node.content, let day = Day(text) else {
      refuse(expected: Phrase("存在的日期，如 2022-12-08", "a day that exists, such as 2022-12-08"))
      return nil
    }
    return day
  }

  /// Yes or no.
  func flag() -> Bool? {
    switch node.content {
    case .text("true"): return true
    case .text("false"): return false
    case .text, .list, .map:
      refuse(expected: Phrase("true 或 false", "true or false"))
      return nil
    }
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(_ words: [Word]) -> Word? {
    named(words, by: \.rawValue)
  }

  /// One of some values by its word.
  func named<Value>(_ values: [Value], by word: (Value) -> String) -> Value? {
    guard case .text(let text) = node.content,
      let value = values.first(where: { word($0) == text })
    else {
      let known = values.map(word)
      refuse(
        expected: Phrase(
          known.joined(separator: "、") + "之一", "one of " + known.joined(separator: ", ")))
      return nil
    }
    return value
  }

  /// The identifier of something.
  func id<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject>? {
    guard let text = text(), checkIdentifier(text, at: node.mark) else { return nil }
    return Identifier(text)
  }
}
