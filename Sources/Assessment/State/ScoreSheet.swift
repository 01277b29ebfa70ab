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
  /// The points of every judged criterion of the channel.
  public let points: [CriterionID: Points]
  /// The reasons for points that were deducted.
  public let reasons: [CriterionID: String]

  /// Describes a sheet.
  public init(
    application: ApplicationID, expert: PersonID, channel: ChannelID,
    points: [CriterionID: Points], reasons: [CriterionID: String]
  ) {
    self.application = application
    self.expert = expert
    self.channel = channel
    self.points = points
    self.reasons = reasons
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
