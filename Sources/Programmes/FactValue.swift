import Quantities
public import WorkingDays

/// The value of one fact.
public enum FactValue: Sendable, Hashable {
  /// A count of the fact's smallest unit: 10^-decimals, or fen.
  case number(Int)
  /// Yes or no.
  case flag(Bool)
  /// A civil day.
  case day(Day)
  /// Several civil days.
  case days([Day])
  /// Free text.
  case text(String)
  /// One of the words of a choice.
  case choice(String)
}

extension Fact.Kind {
  /// How many decimals a number of this kind has when it is read or written; nil for non-numbers.
  public var decimals: Int? {
    switch self {
    case .number(let decimals): decimals
    case .money: 2
    case .flag, .day, .days, .text, .choice: nil
    }
  }

  /// Whether a value is of this kind (and, for a choice, one of its words).
  public func admits(_ value: FactValue) -> Bool {
    switch (self, value) {
    case (.number, .number(let count)), (.money, .number(let count)): count >= 0
    case (.flag, .flag), (.day, .day), (.days, .days), (.text, .text): true
    case (.choice(let words), .choice(let word)): words.contains(word)
    case (.number, _), (.money, _), (.flag, _), (.day, _), (.days, _), (.text, _), (.choice, _):
      false
    }
  }

  /// A value as plain text, the same in both languages: `45.00`, `true`, `2022-12-08`.
  public func text(of value: FactValue) -> String {
    switch value {
    case .number(let count): FixedDecimal.text(count, decimals: decimals ?? 0)
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .days(let days): days.map(\.description).joined(separator: ";")
    case .text(let text), .choice(let text): text
    }
  }
}
