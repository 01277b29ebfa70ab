public import Messages
public import Quantities

/// One leaf of a rubric (二级指标).
public struct Criterion: Sendable, Hashable {
  /// The identifier, such as `A1`.
  public let id: CriterionID
  /// What is assessed.
  public let name: Phrase
  /// The full points of the leaf.
  public let points: Points
  /// The channel in which the points are given.
  public let channel: ChannelID
  /// How the points are found.
  public let marking: Marking
  /// The least points that a key item needs; below it the application does not pass (★).
  public let keyMinimum: Points?
  /// How the points are given, in words, as printed on the sheet.
  public let guidance: Phrase
  /// Where it comes from.
  public let basis: Basis

  /// How the points of a criterion are found.
  public enum Marking: Sendable, Hashable {
    /// An expert gives points in steps; below full points a reason is required.
    case judged(step: Points)
    /// An expert picks a level.
    case graded([Level])
    /// Computed once from verified facts; the parts add up to the criterion's points.
    case measured([Measure])
  }

  /// A level of a graded criterion, such as A = 10 points.
  public struct Level: Sendable, Hashable {
    /// The name, such as `A`.
    public let name: Phrase
    /// The points of the level.
    public let points: Points

    /// Describes a level.
    public init(name: Phrase, points: Points) {
      self.name = name
      self.points = points
    }
  }

  /// Describes a criterion.
  public init(
    id: CriterionID, name: Phrase, points: Points, channel: ChannelID, marking: Marking,
    keyMinimum: Points? = nil, guidance: Phrase, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.points = points
    self.channel = channel
    self.marking = marking
    self.keyMinimum = keyMinimum
    self.guidance = guidance
    self.basis = basis
  }

  /// Whether experts score it; otherwise it is computed from facts.
  public var isJudged: Bool {
    switch marking {
    case .judged, .graded: true
    case .measured: false
    }
  }
}
