public import Programmes
public import Quantities

/// One expert's points for one application in one channel (评分表).
public struct ScoreSheet: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The expert.
  public let expert: PersonID
  /// The channel.
  public let channel: ChannelID
  /// The points of every judged criterion of the channel, in the order of their codes.
  public let marks: [Mark]

  /// The points of one criterion.
  public struct Mark: Sendable, Hashable, Codable {
    /// The criterion.
    public let criterion: CriterionID
    /// The points given.
    public let points: Points
    /// Why points were deducted.
    public let reason: String?

    /// Gives a criterion its points.
    public init(criterion: CriterionID, points: Points, reason: String? = nil) {
      self.criterion = criterion
      self.points = points
      self.reason = reason
    }
  }

  /// Describes a sheet.
  public init(
    application: ApplicationID, expert: PersonID, channel: ChannelID, marks: [Mark]
  ) {
    self.application = application
    self.expert = expert
    self.channel = channel
    self.marks = marks
  }

  /// Describes a sheet by criterion; reasons without points are left out.
  public init(
    application: ApplicationID, expert: PersonID, channel: ChannelID,
    points: [CriterionID: Points], reasons: [CriterionID: String]
  ) {
    self.init(
      application: application, expert: expert, channel: channel,
      marks: points.sorted { $0.key < $1.key }.map { criterion, points in
        Mark(criterion: criterion, points: points, reason: reasons[criterion])
      })
  }

  /// The points of one criterion; nil where the sheet has none.
  public subscript(_ criterion: CriterionID) -> Mark? {
    marks.first { $0.criterion == criterion }
  }

  /// What makes a sheet one of a kind within a call.
  public struct Key: Sendable, Hashable {
    /// The application.
    public let application: ApplicationID
    /// The expert.
    public let expert: PersonID
    /// The channel.
    public let channel: ChannelID

    /// Names a sheet.
    public init(application: ApplicationID, expert: PersonID, channel: ChannelID) {
      self.application = application
      self.expert = expert
      self.channel = channel
    }
  }

  /// The sheet's name.
  public var key: Key { Key(application: application, expert: expert, channel: channel) }
}
