public import Messages
public import Quantities
public import WorkingDays

extension Paper {
  /// What stands in one cell; each renderer writes it in its own way.
  public enum Cell: Sendable, Hashable {
    /// Words.
    case text(Phrase)
    /// Points, always with two decimals.
    case points(Points)
    /// Points with a mark before them on paper, such as 高 for a dropped extreme.
    case marked(Phrase, Points)
    /// An amount: grouped on paper, plain as data.
    case money(Money)
    /// A whole number.
    case count(Int)
    /// A civil day.
    case day(Day)
    /// Yes or no.
    case flag(Bool)
    /// Nothing.
    case blank

    /// Words that read the same in both languages.
    public static func same(_ text: String) -> Cell { .text(Phrase(same: text)) }

    /// Points, or nothing where there are none.
    public static func points(orBlank points: Points?) -> Cell { points.map(Cell.points) ?? .blank }
  }
}

extension Paper.Cell {
  /// As people read it on paper.
  public func text(in language: Language) -> String {
    switch self {
    case .marked(let mark, let points): "\(mark[language]) \(points)"
    case .money(let amount): amount.grouped
    case .text, .points, .count, .day, .flag, .blank: plain(in: language)
    }
  }

  /// As programs and spreadsheets read it: no marks, no separators.
  public func plain(in language: Language) -> String {
    switch self {
    case .text(let phrase): phrase[language]
    case .points(let points), .marked(_, let points): points.description
    case .money(let amount): amount.description
    case .count(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): (flag ? Phrase("是", "yes") : Phrase("否", "no"))[language]
    case .blank: ""
    }
  }

  /// As JSON: points and money are strings with fixed decimals, never numbers.
  var json: JSON {
    switch self {
    case .text(let phrase): .phrase(phrase)
    case .points(let points), .marked(_, let points): .text(points.description)
    case .money(let amount): .text(amount.description)
    case .count(let number): .number(number)
    case .day(let day): .text(day.description)
    case .flag(let flag): .flag(flag)
    case .blank: .null
    }
  }
}
