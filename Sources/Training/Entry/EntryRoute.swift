public import Messages
import WorkingDays

/// One way into the courses of one level: every requirement of it must hold (报名条件).
public struct EntryRoute: Sendable, Hashable {
  /// The identifier.
  public let id: EntryRouteID
  /// The way in a few words.
  public let name: Phrase
  /// The level whose courses it opens.
  public let target: Level
  /// What is asked, all of it.
  public let requirements: [Requirement]
  /// Where the route comes from.
  public let basis: Basis

  /// Describes a route.
  public init(
    _ id: EntryRouteID, name: Phrase, to target: Level, _ requirements: [Requirement], basis: Basis
  ) {
    self.id = id
    self.name = name
    self.target = target
    self.requirements = requirements
    self.basis = basis
  }

  /// What keeps a trainee from this route on a day; empty where the route is open.
  func shortfalls(of trainee: Trainee, on day: Day) -> [Finding] {
    requirements.compactMap { $0.shortfall(of: trainee, on: day) }.map { shortfall in
      Term(basis, .must).finding(
        shortfall.code, trainee.subject,
        Phrase("\(name.chinese)：", "\(name.english):") + shortfall.message,
        remedy: shortfall.remedy)
    }
  }
}

/// Names a route of entry.
public typealias EntryRouteID = Identifier<EntryRoute>
