public import WorkingDays

/// An expert signed the pledge of recusal and secrecy.
public struct PledgeSigned: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// The SHA-256 of the words that were signed, in hex.
  public let text: String

  /// Describes the event.
  public init(expert: PersonID, text: String) {
    self.expert = expert
    self.text = text
  }
}

/// A panel was drawn by lot from a pool (专家抽取).
public struct PanelDrawn: Sendable, Hashable, Codable {
  /// The panel.
  public let panel: PanelID
  /// What the lot was drawn with.
  public let seed: String
  /// How it was drawn.
  public let method: LotMethod
  /// Everybody in the pool, in the order of the lot.
  public let order: [PersonID]
  /// Those of the pool who take no seat.
  public let excluded: [Exclusion]

  /// Somebody of the pool who takes no seat, such as one who declined.
  public struct Exclusion: Sendable, Hashable, Codable {
    /// The expert.
    public let expert: PersonID
    /// Why.
    public let reason: String

    /// Describes an exclusion.
    public init(expert: PersonID, reason: String) {
      self.expert = expert
      self.reason = reason
    }
  }

  /// Describes the event.
  public init(
    panel: PanelID, seed: String, method: LotMethod, order: [PersonID], excluded: [Exclusion]
  ) {
    self.panel = panel
    self.seed = seed
    self.method = method
    self.order = order
    self.excluded = excluded
  }

  /// Those who can take a seat, in the order of the lot; whoever finds none is a reserve.
  public var eligible: [PersonID] {
    let out = Set(excluded.map(\.expert))
    return order.filter { !out.contains($0) }
  }

  /// Why somebody of the pool takes no seat; nil for those who can.
  public func reason(against expert: PersonID) -> String? {
    excluded.first { $0.expert == expert }?.reason
  }
}

/// The order in which applications are defended was drawn by lot (答辩抽签).
public struct DefenceOrderDrawn: Sendable, Hashable, Codable {
  /// What the lot was drawn with.
  public let seed: String
  /// How it was drawn.
  public let method: LotMethod
  /// Minutes for each unit, questions included.
  public let minutes: Int
  /// The applications in the order of their defence.
  public let order: [ApplicationID]

  /// Describes the event.
  public init(seed: String, method: LotMethod, minutes: Int, order: [ApplicationID]) {
    self.seed = seed
    self.method = method
    self.minutes = minutes
    self.order = order
  }
}

/// A pledge as the call keeps it.
public struct SignedPledge: Sendable, Hashable {
  /// What was signed.
  public let pledge: PledgeSigned
  /// When it was recorded.
  public let at: Instant
}
