public import Programmes
public import WorkingDays

/// One act of one person at one moment.
///
/// Everything that a decision needs from outside comes with it.
public struct Command: Sendable, Hashable {
  /// The call that it concerns; nil for people and accounts.
  public let call: CallID?
  /// Who acts.
  public let actor: Actor
  /// When.
  public let at: Instant
  /// What is asked.
  public let act: Act

  /// Describes an act.
  public init(_ act: Act, in call: CallID?, by actor: Actor, at instant: Instant) {
    self.call = call
    self.actor = actor
    self.at = instant
    self.act = act
  }
}

/// What rules a decision: the programme as its file stood, and the working days.
public struct Rules: Sendable {
  /// The programme.
  public let programme: Programme
  /// The SHA-256 of its file, in hex.
  public let digest: String
  /// The working days.
  public let calendar: WorkCalendar
  /// The channels of the selection in which experts give points.
  let scoredChannels: [ChannelID]

  /// Joins a programme and a calendar.
  public init(programme: Programme, digest: String, calendar: WorkCalendar) {
    self.programme = programme
    self.digest = digest
    self.calendar = calendar
    scoredChannels = programme.scoredChannels
  }
}

extension Programme {
  fileprivate var scoredChannels: [ChannelID] {
    guard let rule = scoring, let rubric = rubric(rule.rubric) else { return [] }
    return rubric.channels.map(\.id).filter { channel in
      rubric.criteria.contains { $0.channel == channel && $0.isJudged }
    }
  }
}

/// An event with the moment, the person and the call that it belongs to, as the ledger keeps it.
public struct Occurrence: Sendable, Hashable {
  /// The call; nil for people and accounts.
  public let call: CallID?
  /// When.
  public let at: Instant
  /// Who acted.
  public let actor: Actor
  /// What happened.
  public let event: Event

  /// Joins an event and its circumstances.
  public init(call: CallID?, at instant: Instant, actor: Actor, event: Event) {
    self.call = call
    self.at = instant
    self.actor = actor
    self.event = event
  }
}
