/// A person's claim to the reward for a level.
public struct RewardClaim: Sendable, Hashable {
  /// What is paid at most once.
  public struct Key: Sendable, Hashable {
    /// The person, by digest.
    public let person: TraineeID
    /// The level.
    public let level: Level

    /// A person and a level.
    public init(_ person: TraineeID, _ level: Level) {
      self.person = person
      self.level = level
    }
  }

  /// How messages name the claim.
  public let subject: String
  /// Person and level.
  public let key: Key
  /// The person's categories.
  public let categories: Set<TraineeCategoryID>
  /// The number of the certificate; empty where none was entered.
  public let certificateNumber: String

  /// Describes a claim.
  public init(
    _ subject: String, _ key: Key, categories: Set<TraineeCategoryID>, certificateNumber: String
  ) {
    self.subject = subject
    self.key = key
    self.categories = categories
    self.certificateNumber = certificateNumber
  }

  /// The level claimed for.
  public var level: Level { key.level }
}
