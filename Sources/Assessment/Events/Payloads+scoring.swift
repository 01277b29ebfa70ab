public import Programmes

/// An expert did not come.
public struct ExpertAbsent: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(expert: PersonID, reason: String) {
    self.expert = expert
    self.reason = reason
  }
}

/// The panel may score.
public struct ScoringOpened: Sendable, Hashable, Codable {
  /// The SHA-256 of the programme file that rules from here on, in hex (law 7).
  public let digest: String

  /// Describes the event.
  public init(digest: String) {
    self.digest = digest
  }
}

/// A signed sheet was reopened.
public struct SheetReopened: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The expert.
  public let expert: PersonID
  /// The channel.
  public let channel: ChannelID
  /// The coded reason.
  public let code: CorrectionReason
  /// What is wrong.
  public let note: String

  /// Describes the event.
  public init(
    application: ApplicationID, expert: PersonID, channel: ChannelID, code: CorrectionReason,
    note: String
  ) {
    self.application = application
    self.expert = expert
    self.channel = channel
    self.code = code
    self.note = note
  }

  /// The sheet's name.
  public var key: ScoreSheet.Key {
    ScoreSheet.Key(application: application, expert: expert, channel: channel)
  }
}

/// The panel voted.
public struct VoteRecorded: Sendable, Hashable, Codable {
  /// The tied applications, the preferred ones first.
  public let order: [ApplicationID]
  /// The count of votes, as minuted.
  public let minute: String

  /// Describes the event.
  public init(order: [ApplicationID], minute: String) {
    self.order = order
    self.minute = minute
  }
}
