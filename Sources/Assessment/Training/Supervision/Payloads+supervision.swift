public import Messages
import Programmes
public import Quantities
public import Training
public import WorkingDays

/// Names a case against a base within a call.
public typealias CaseID = Identifier<SanctionCase>

/// A base was inspected (检查).
public struct BaseInspected: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The day.
  public let day: Day
  /// Whether it was drawn at random rather than due.
  public let isRandom: Bool
  /// Who inspected.
  public let inspectors: String
  /// What was found.
  public let found: String

  /// Describes the event.
  public init(
    application: ApplicationID, day: Day, isRandom: Bool, inspectors: String, found: String
  ) {
    self.application = application
    self.day = day
    self.isRandom = isRandom
    self.inspectors = inspectors
    self.found = found
  }
}

/// A base was rated (绩效评价、信用评价).
public struct BaseRated: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// What was rated.
  public let aspect: Aspect
  /// The year that the rating is about.
  public let year: Int
  /// The grade in words.
  public let grade: String
  /// Whether the grade meets the standard.
  public let meetsStandard: Bool

  /// What is rated.
  public enum Aspect: String, Sendable, Hashable, Codable, CaseIterable {
    /// 信用.
    case credit
    /// 绩效.
    case performance

    /// What is rated, in words.
    public var name: Phrase {
      switch self {
      case .credit: Phrase("信用", "credit")
      case .performance: Phrase("绩效", "performance")
      }
    }
  }

  /// Describes the event.
  public init(
    application: ApplicationID, aspect: Aspect, year: Int, grade: String, meetsStandard: Bool
  ) {
    self.application = application
    self.aspect = aspect
    self.year = year
    self.grade = grade
    self.meetsStandard = meetsStandard
  }
}

/// A case against a base was opened (立案).
public struct CaseOpened: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The case.
  public let id: CaseID
  /// The ground on which the qualification may be lost; nil for a lesser matter.
  public let ground: ExitGround?
  /// Whether the problem is serious (严重问题).
  public let isSevere: Bool
  /// What was found.
  public let found: String

  /// Describes the event.
  public init(
    application: ApplicationID, id: CaseID, ground: ExitGround?, isSevere: Bool, found: String
  ) {
    self.application = application
    self.id = id
    self.ground = ground
    self.isSevere = isSevere
    self.found = found
  }
}

/// A case was closed with its measures (结案处理).
public struct CaseClosed: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The case.
  public let id: CaseID
  /// The measures, from the mildest; none where the case is dropped.
  public let sanctions: [Sanction]
  /// What is claimed back, where recovery is one of the measures.
  public let amount: Money?
  /// The head of the office directly responsible, by name.
  public let officeHead: String?
  /// The leader in charge, by name.
  public let leader: String?
  /// The document that decides.
  public let document: String

  /// Describes the event.
  public init(
    application: ApplicationID, id: CaseID, sanctions: Set<Sanction>, amount: Money? = nil,
    officeHead: String? = nil, leader: String? = nil, document: String
  ) {
    self.application = application
    self.id = id
    self.sanctions = Sanction.allCases.filter(sanctions.contains)
    self.amount = amount
    self.officeHead = officeHead
    self.leader = leader
    self.document = document
  }
}

/// A base lost its qualification (取消培训基地资格).
public struct QualificationCancelled: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The unified social credit code of the unit, by which later calls know it.
  public let creditCode: String
  /// Why.
  public let ground: ExitGround
  /// The clause, where there is one.
  public let clause: String?
  /// The first day without qualification.
  public let from: Day
  /// The last day on which no application is taken; nil where no bar is tied to the ground.
  public let barredThrough: Day?

  /// Describes the event.
  public init(
    application: ApplicationID, creditCode: String, ground: ExitGround, clause: String?,
    from: Day, barredThrough: Day?
  ) {
    self.application = application
    self.creditCode = creditCode
    self.ground = ground
    self.clause = clause
    self.from = from
    self.barredThrough = barredThrough
  }
}
