public import Messages

/// A kind of person that a notice takes in or leaves out, such as 企业在职职工 or 机关事业单位职工.
public struct TraineeCategory: Sendable, Hashable {
  /// The identifier.
  public let id: TraineeCategoryID
  /// The name.
  public let name: Phrase
  /// Where the notice speaks of it.
  public let basis: Basis

  /// Describes a category.
  public init(_ id: TraineeCategoryID, name: Phrase, basis: Basis) {
    self.id = id
    self.name = name
    self.basis = basis
  }
}

/// Names a category of trainees.
public typealias TraineeCategoryID = Identifier<TraineeCategory>
