public import Messages
import Programmes
public import Quantities

/// The ranking as it was when the panel was sealed (排名).
public struct SealedRanking: Sendable, Hashable, Codable {
  /// The rows from first to last; excluded applications stand at the end without a rank.
  public let rows: [Row]

  /// Keeps a ranking.
  public init(rows: [Row]) {
    self.rows = rows
  }

  /// One application's place.
  public struct Row: Sendable, Hashable, Codable {
    /// The application.
    public let application: ApplicationID
    /// The rank; equal applications share one, and nil means excluded by a veto.
    public let rank: Int?
    /// The result with bonus, rounded once.
    public let total: Points
    /// Whether the result without bonus reaches the pass line and no veto stands.
    public let passed: Bool
    /// The place among the awards, the reserves or neither.
    public let place: Place
    /// The step that broke a tie with a neighbour, in words for the list.
    public let tieBrokenBy: Phrase?
    /// Why the application is not listed although its rank would allow it.
    public let excludedBy: Phrase?

    /// Describes a row.
    public init(
      application: ApplicationID, rank: Int?, total: Points, passed: Bool, place: Place,
      tieBrokenBy: Phrase?, excludedBy: Phrase?
    ) {
      self.application = application
      self.rank = rank
      self.total = total
      self.passed = passed
      self.place = place
      self.tieBrokenBy = tieBrokenBy
      self.excludedBy = excludedBy
    }
  }

  /// Whether an application is proposed, waits, or neither.
  public enum Place: Sendable, Hashable {
    /// On the shortlist (拟授牌名单).
    case listed
    /// A reserve (备选), counted from 1.
    case reserve(Int)
    /// Neither.
    case none
  }
}

extension SealedRanking.Place: Codable {
  /// Reads `listed`, `reserve 1` or `none`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self).split(separator: " ")
    switch (words.first, words.last.flatMap { Int($0) }) {
    case ("listed", nil): self = .listed
    case ("none", nil): self = .none
    case ("reserve", let number?): self = .reserve(number)
    case (_, _):
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such place")
    }
  }

  /// Writes `listed`, `reserve 1` or `none`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .listed: try container.encode("listed")
    case .reserve(let number): try container.encode("reserve \(number)")
    case .none: try container.encode("none")
    }
  }
}
