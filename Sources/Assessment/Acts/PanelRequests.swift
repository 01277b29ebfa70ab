/// An expert's signature under the pledge, with the ties that the expert declares.
public struct PledgeSigning: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// The SHA-256 of the words that are signed, in hex; see `PledgeText`.
  public let text: String
  /// The applications from which the expert stands back.
  public let conflicts: [Conflict]

  /// A tie to one unit.
  public struct Conflict: Sendable, Hashable, Codable {
    /// The application.
    public let application: ApplicationID
    /// The ground, in words.
    public let ground: String

    /// Describes a tie.
    public init(application: ApplicationID, ground: String) {
      self.application = application
      self.ground = ground
    }
  }

  /// Describes the signature.
  public init(
    expert: PersonID, text: String = PledgeText.digest, conflicts: [Conflict] = []
  ) {
    self.expert = expert
    self.text = text
    self.conflicts = conflicts
  }
}

/// Asks to draw a panel by lot.
///
/// The order follows from seed and pool; the first who are not excluded are seated, the others are reserves.
public struct PanelDraw: Sendable, Hashable, Codable {
  /// The panel.
  public let panel: PanelID
  /// What the lot is drawn with; made by chance outside the engine.
  public let seed: String
  /// Everybody who takes part in the lot.
  public let pool: [PersonID]
  /// Those of the pool who take no seat.
  public let excluded: [PanelDrawn.Exclusion]
  /// The applications it scores; nil for all of the call.
  public let applications: [ApplicationID]?

  /// Describes the request.
  public init(
    panel: PanelID, seed: String, pool: [PersonID], excluded: [PanelDrawn.Exclusion] = [],
    applications: [ApplicationID]? = nil
  ) {
    self.panel = panel
    self.seed = seed
    self.pool = pool
    self.excluded = excluded
    self.applications = applications
  }
}

/// Asks to draw the order in which the applications are defended.
public struct DefenceDraw: Sendable, Hashable, Codable {
  /// What the lot is drawn with; made by chance outside the engine.
  public let seed: String
  /// Minutes for each unit, questions included, 1 to 240.
  public let minutes: Int

  /// Describes the request.
  public init(seed: String, minutes: Int) {
    self.seed = seed
    self.minutes = minutes
  }
}
