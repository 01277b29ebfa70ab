public import Assessment
public import WorkingDays

/// An objection that somebody sent over the web and that the bureau has not registered yet.
///
/// It is no entry of the ledger: anybody can write one. It becomes an objection when the bureau registers it.
public struct Letter: Sendable, Hashable {
  /// Its number in the box, from 1.
  public let number: Int
  /// The call.
  public let call: CallID
  /// The published application that it challenges.
  public let application: ApplicationID
  /// Whether the sender gave a real name (实名).
  public let isNamed: Bool
  /// The vault record with the sender's name and telephone; nil where none was given.
  public let sender: String?
  /// The facts and reasons given.
  public let grounds: String
  /// When it came in.
  public let received: Instant
  /// What became of it.
  public let state: State

  /// What became of a letter.
  public enum State: Sendable, Hashable {
    /// Nobody has dealt with it.
    case waiting
    /// It is registered as this objection.
    case registered(ObjectionID)
    /// It is not registered, for a reason that the sender may read.
    case declined(String)
  }

  /// What the sender wrote, before it has a number.
  public struct Content: Sendable, Hashable {
    /// The call.
    public let call: CallID
    /// The published application.
    public let application: ApplicationID
    /// Whether the sender gave a real name.
    public let isNamed: Bool
    /// The vault record with the sender's name and telephone.
    public let sender: String?
    /// The facts and reasons.
    public let grounds: String

    /// Describes what the sender wrote.
    public init(
      call: CallID, application: ApplicationID, isNamed: Bool, sender: String?, grounds: String
    ) {
      self.call = call
      self.application = application
      self.isNamed = isNamed
      self.sender = sender
      self.grounds = grounds
    }
  }
}
