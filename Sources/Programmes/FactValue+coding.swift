import WorkingDays

extension FactValue: Codable {
  private enum CodingKeys: CodingKey { case number, flag, day, days, text, choice }

  /// Reads the one field that names the kind of value.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    switch fields.allKeys.first {
    case .number: self = .number(try fields.decode(Int.self, forKey: .number))
    case .flag: self = .flag(try fields.decode(Bool.self, forKey: .flag))
    case .day: self = .day(try fields.decode(Day.self, forKey: .day))
    case .days: self = .days(try fields.decode([Day].self, forKey: .days))
    case .text: self = .text(try fields.decode(String.self, forKey: .text))
    case .choice: self = .choice(try fields.decode(String.self, forKey: .choice))
    case nil:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a fact value names its kind"))
    }
  }

  /// Writes one field that names the kind of value; numbers in the fact's smallest unit.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .number(let count): try fields.encode(count, forKey: .number)
    case .flag(let flag): try fields.encode(flag, forKey: .flag)
    case .day(let day): try fields.encode(day, forKey: .day)
    case .days(let days): try fields.encode(days, forKey: .days)
    case .text(let text): try fields.encode(text, forKey: .text)
    case .choice(let word): try fields.encode(word, forKey: .choice)
    }
  }
}
