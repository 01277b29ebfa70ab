public import WorkingDays

/// A challenge to a published unit (异议).
public struct Objection: Sendable, Hashable {
  /// What was handed in.
  public let filing: Filing
  /// When it was registered.
  public let registered: Instant
  /// The day until which it must be admitted or refused.
  public let admitBy: Day
  /// The day until which it must be concluded.
  public var concludeBy: Day
  /// How far it has come.
  public var status: Status

  /// What a person or unit hands in.
  public struct Filing: Sendable, Hashable, Codable {
    /// The objection.
    public let id: ObjectionID
    /// The challenged application.
    public let application: ApplicationID
    /// Whether it is signed with a real name or sealed by a unit (实名).
    public let named: Bool
    /// The vault record with the objector's name and phone, where they are known.
    public let objector: String?
    /// The facts and reasons given.
    public let grounds: String
    /// The day on which it was handed in on paper; nil where it was registered at once.
    public let received: Day?

    /// Describes an objection.
    public init(
      id: ObjectionID, application: ApplicationID, named: Bool, objector: String? = nil,
      grounds: String, received: Day? = nil
    ) {
      self.id = id
      self.application = application
      self.named = named
      self.objector = objector
      self.grounds = grounds
      self.received = received
    }
  }

  /// How far an objection has come.
  public enum Status: Sendable, Hashable {
    /// Registered; the unit is held from here on.
    case registered
    /// Admitted; under investigation.
    case admitted
    /// Not admitted, for a reason.
    case refused(String)
    /// Found true: the unit leaves the list.
    case upheld(String)
    /// Found not true: the unit is released.
    case rejected(String)

    /// Whether it still holds the unit.
    public var isOpen: Bool {
      switch self {
      case .registered, .admitted: true
      case .refused, .upheld, .rejected: false
      }
    }
  }
}

extension Objection {
  /// The day from which its deadlines count.
  public var received: Day { filing.received ?? registered.day }

  /// Admits or refuses it.
  mutating func apply(_ screening: ObjectionScreened) {
    status = screening.admitted ? .admitted : .refused(screening.reason)
  }

  /// Ends its investigation.
  mutating func apply(_ conclusion: ObjectionConcluded) {
    status = conclusion.upheld ? .upheld(conclusion.findings) : .rejected(conclusion.findings)
  }
}
