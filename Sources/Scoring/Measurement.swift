public import Messages
public import Programmes
public import Quantities

/// The points of a measured criterion, part by part, with what they were computed from.
///
/// The points of a part are rounded half-up to hundredths, because that is how they are printed; they
/// are exact from there on. What is missing earns nothing and saves nothing.
public struct Measurement: Sendable, Hashable {
  /// The points of the criterion.
  public let points: Points
  /// The parts that hold for this kind of applicant, in the order of the programme.
  public let parts: [Part]

  /// The points of one part.
  public struct Part: Sendable, Hashable {
    /// The points that it earns.
    public let points: Points
    /// The points that it could earn.
    public let full: Points
    /// What was found.
    public let grounds: [Phrase]
    /// The facts that were asked for but are missing.
    public let missing: [FactID]
  }

  /// The facts that were asked for but are missing; nobody should score before they are verified.
  public var missing: [FactID] { parts.flatMap(\.missing) }
}

extension Criterion {
  /// Computes the points from verified facts; nil for a criterion that experts score.
  public func measurement(of facts: Facts, among cohort: Cohort) -> Measurement? {
    guard case .measured(let measures) = marking else { return nil }
    let parts = measures.filter { $0.scope.includes(facts.kind) }.map {
      $0.part(of: facts, among: cohort)
    }
    return Measurement(points: min(points, parts.map(\.points).total), parts: parts)
  }
}
