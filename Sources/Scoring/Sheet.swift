public import Messages
public import Programmes
public import Quantities

/// One expert's score sheet for one application in one channel, as it comes in.
public struct Sheet: Sendable, Hashable {
  /// The application as people name it.
  public let application: String
  /// The expert as people name it.
  public let expert: String
  /// The channel.
  public let channel: ChannelID
  /// The points in the order of the sheet.
  public let entries: [Entry]

  /// The points of one criterion.
  public struct Entry: Sendable, Hashable {
    /// The criterion.
    public let criterion: CriterionID
    /// The points given.
    public let points: Points
    /// Why points were lost; needed below full points unless a level was picked (扣分原因).
    public let reason: String

    /// Gives a criterion its points.
    public init(criterion: CriterionID, points: Points, reason: String = "") {
      self.criterion = criterion
      self.points = points
      self.reason = reason
    }
  }

  /// Describes a sheet.
  public init(application: String, expert: String, channel: ChannelID, entries: [Entry]) {
    self.application = application
    self.expert = expert
    self.channel = channel
    self.entries = entries
  }

  /// The sum of the points, bonus included, as it stands beside the expert's hand.
  public var total: Points { entries.map(\.points).total }
}

extension Marks {
  /// Enters a sheet that has no faults, or refuses it with all of them.
  public mutating func enter(_ sheet: Sheet, expert: Int, application: Int) throws(Refusal) {
    let faults = scheme.rubric.faults(of: sheet)
    guard faults.isEmpty else { throw Refusal(faults) }
    let points = Dictionary(
      uniqueKeysWithValues: sheet.entries.map { ($0.criterion, $0.points) })
    enter(
      scheme.sheet(of: sheet.channel).map { points[$0.id] ?? .zero }, channel: sheet.channel,
      expert: expert, application: application)
  }
}
