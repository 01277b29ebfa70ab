public import Messages
public import Quantities

/// A weighted tree of criteria (评分标准).
public struct Rubric: Sendable, Hashable {
  /// The identifier.
  public let id: RubricID
  /// The name.
  public let name: Phrase
  /// What full points everywhere add up to, bonus aside.
  public let fullMark: Points
  /// The ways in which points are given, such as documents and defence.
  public let channels: [Channel]
  /// The groups in the order of the sheet.
  public let groups: [Group]
  /// All criteria in the order of the sheet.
  public let criteria: [Criterion]
  /// The most that all bonus criteria together may add.
  public let bonusCap: Points
  /// Where it comes from.
  public let basis: Basis

  /// A group of criteria (一级指标).
  public struct Group: Sendable, Hashable {
    /// The identifier, such as `A`.
    public let id: GroupID
    /// The name.
    public let name: Phrase
    /// The stated weight; the criteria must add up to it (law 3).
    public let points: Points
    /// Whether the points are added outside the full mark and do not count for the pass line.
    public let isBonus: Bool
    /// The criteria in the order of the sheet.
    public let criteria: [Criterion]

    /// Describes a group.
    public init(
      id: GroupID, name: Phrase, points: Points, isBonus: Bool = false, criteria: [Criterion]
    ) {
      self.id = id
      self.name = name
      self.points = points
      self.isBonus = isBonus
      self.criteria = criteria
    }
  }

  /// Describes a rubric.
  public init(
    id: RubricID, name: Phrase, fullMark: Points, channels: [Channel], groups: [Group],
    bonusCap: Points, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.fullMark = fullMark
    self.channels = channels
    self.groups = groups
    criteria = groups.flatMap(\.criteria)
    self.bonusCap = bonusCap
    self.basis = basis
  }

  /// The criterion with this identifier.
  public func criterion(_ id: CriterionID) -> Criterion? { criteria.first { $0.id == id } }
}

/// One way in which points are given: documents, defence, site visit (材料评审, 答辩).
public struct Channel: Sendable, Hashable {
  /// The identifier.
  public let id: ChannelID
  /// The name.
  public let name: Phrase

  /// Describes a channel.
  public init(id: ChannelID, name: Phrase) {
    self.id = id
    self.name = name
  }
}
