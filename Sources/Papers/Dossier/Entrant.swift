public import Messages

/// What papers call an application and its experts; the engine knows them by number only.
public struct Entrant: Sendable, Hashable {
  /// The application's number, such as W001.
  public let application: String
  /// The unit.
  public let unit: String
  /// The experts in panel order, by name or masked.
  public let experts: [Phrase]

  /// Names an application and its experts.
  public init(application: String, unit: String, experts: [Phrase]) {
    self.application = application
    self.unit = unit
    self.experts = experts
  }
}
