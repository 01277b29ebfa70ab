import Messages
import Programmes
import Quantities
import WorkingDays

extension Fact {
  /// The name of its field.
  var field: String { "fact-\(id.text)" }

  /// Whether the form of an application asks for it.
  var isOnForm: Bool { origin == .stated && asked == .application }

  /// The longest text that a field takes.
  static let textLimit = 4_000
}

extension FieldReader {
  /// What was stated; nil where nothing was, or where it cannot be read, which is noted.
  mutating func value(of fact: Fact) -> FactValue? {
    guard let typed = optionalText(fact.field, limit: Fact.textLimit), !typed.isEmpty else {
      return nil
    }
    guard let value = fact.kind.reading(typed), fact.kind.admits(value) else {
      object(to: fact.field, fact.name + Phrase("：应为", ": expected") + fact.kind.expectation)
      return nil
    }
    return value
  }

  /// Everything that was stated of what this kind of applicant is asked.
  mutating func values(of programme: Programme, kind: ApplicantKindID) -> [FactID: FactValue] {
    var values: [FactID: FactValue] = [:]
    for fact in programme.facts where fact.isOnForm && fact.scope.includes(kind) {
      values[fact.id] = value(of: fact)
    }
    return values
  }
}

extension Fact.Kind {
  fileprivate func reading(_ typed: String) -> FactValue? {
    switch self {
    case .number, .money:
      FixedDecimal.value(of: typed, decimals: decimals ?? 0).map { .number($0) }
    case .flag: typed == "yes" ? .flag(true) : typed == "no" ? .flag(false) : nil
    case .day: Day(typed).map { .day($0) }
    case .days: days(typed)
    case .text: .text(typed)
    case .choice: .choice(typed)
    }
  }

  private func days(_ typed: String) -> FactValue? {
    let words = typed.split { ";；,，、".contains($0) || $0.isWhitespace }
    let days = words.compactMap { Day(String($0)) }
    return days.count == words.count ? .days(days) : nil
  }

  /// What a field of this kind takes, for hints and errors.
  var expectation: Phrase {
    switch self {
    case .number(0): Phrase("非负整数", "a whole number, not negative")
    case .number(let decimals):
      Phrase("数字，最多 \(decimals) 位小数", "a number with at most \(decimals) decimals")
    case .money: Phrase("金额（元），最多两位小数，不写逗号", "an amount in yuan, without commas")
    case .flag: Phrase("是或否", "yes or no")
    case .day: Phrase("日期，如 2022-12-08", "a day such as 2022-12-08")
    case .days:
      Phrase("日期，每行一个，如 2022-12-08", "days, one to a line, such as 2022-12-08")
    case .text: Phrase("文字", "text")
    case .choice(let words): Phrase(same: words.joined(separator: " / "))
    }
  }
}

extension FactValue {
  /// What the field of a fact holds where this is its value.
  func typed(in kind: Fact.Kind) -> String {
    switch self {
    case .flag(let flag): flag ? "yes" : "no"
    case .days(let days): days.map(\.description).joined(separator: "\n")
    case .number, .day, .text, .choice: kind.text(of: self)
    }
  }
}
