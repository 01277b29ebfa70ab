public import Messages

/// One item of a checklist; any of its parts will do.
public struct ChecklistItem: Sendable, Hashable {
  /// The name of the item.
  public let name: Phrase
  /// The parts that satisfy it, such as a certificate or else a pledge.
  public let parts: [PartID]
  /// How many are asked for, at least 1.
  public let count: Int
  /// Whether so many are asked for each trainee.
  public let isPerTrainee: Bool
  /// The routes of entry that need it; nil for all.
  public let routes: Set<EntryRouteID>?
  /// Where it comes from.
  public let term: Term

  /// Describes an item.
  public init(
    _ name: Phrase, anyOf parts: [PartID], count: Int = 1, isPerTrainee: Bool = false,
    routes: Set<EntryRouteID>? = nil, _ term: Term
  ) {
    self.name = name
    self.parts = parts
    self.count = count
    self.isPerTrainee = isPerTrainee
    self.routes = routes
    self.term = term
  }

  /// Whether a person who came by a route, or a file without one, needs the item.
  func isAsked(for route: EntryRouteID?) -> Bool {
    guard let routes else { return true }
    return route.map(routes.contains) ?? false
  }
}

/// Names a part of a file, such as an identity card copy or a timetable.
public typealias PartID = Identifier<ChecklistItem>
