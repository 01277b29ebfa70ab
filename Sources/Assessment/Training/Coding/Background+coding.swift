import Messages
public import Training
import WorkingDays

extension Course: Codable {
  private enum CodingKeys: CodingKey { case trade, level }

  /// Reads trade and level.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(TradeID.self, forKey: .trade),
      try fields.decode(Level.self, forKey: .level))
  }

  /// Writes trade and level, the level as its national number.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(trade, forKey: .trade)
    try fields.encode(level, forKey: .level)
  }
}

extension Certificate: Codable {
  private enum CodingKeys: CodingKey { case course, issued }

  /// Reads the course and the day of issue.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(Course.self, forKey: .course),
      issued: try fields.decode(Day.self, forKey: .issued))
  }

  /// Writes the course and the day of issue.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(course, forKey: .course)
    try fields.encode(issued, forKey: .issued)
  }
}

extension Employment: Codable {
  private enum CodingKeys: CodingKey { case trade, from, until }

  /// Reads the trade, the first month and the month that no longer counts.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let trade = try fields.decode(TradeID.self, forKey: .trade)
    let first = try fields.decode(Month.self, forKey: .from)
    let end = try fields.decode(Month.self, forKey: .until)
    guard let employment = Employment(in: trade, from: first, until: end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .until, in: fields, debugDescription: "work does not end before it begins")
    }
    self = employment
  }

  /// Writes the trade, the first month and the month that no longer counts.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(trade, forKey: .trade)
    try fields.encode(months.lowerBound, forKey: .from)
    try fields.encode(months.upperBound, forKey: .until)
  }
}

extension Title: Codable {
  /// Reads the word for the title.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let title = Title(word: word) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(word) is no title")
    }
    self = title
  }

  /// Writes the word for the title.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }

  /// The title with this word; nil for any other.
  public init?(word: String) {
    guard let title = Title.allCases.first(where: { $0.word == word }) else { return nil }
    self = title
  }
}

extension Background: Codable {
  private enum CodingKeys: CodingKey { case certificates, employments, title, attestations }

  /// Reads what a person brings along.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      certificates: try fields.decode([Certificate].self, forKey: .certificates),
      employments: try fields.decode([Employment].self, forKey: .employments),
      title: try fields.decodeIfPresent(Title.self, forKey: .title),
      attestations: Set(try fields.decode([Attestation].self, forKey: .attestations)))
  }

  /// Writes what a person brings along, attestations in a fixed order.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(certificates, forKey: .certificates)
    try fields.encode(employments, forKey: .employments)
    try fields.encodeIfPresent(title, forKey: .title)
    try fields.encode(
      attestations.sorted { $0.rawValue < $1.rawValue }, forKey: .attestations)
  }
}
