public import Programmes
public import WorkingDays

/// Whoever passed the reviews was proposed.
public struct UnitsProposed: Sendable, Hashable, Codable {
  /// The applications in the order in which they came in.
  public let applications: [ApplicationID]

  /// Describes the event.
  public init(applications: [ApplicationID]) {
    self.applications = applications
  }
}

/// Opinions were asked for.
public struct ConsultationOpened: Sendable, Hashable, Codable {
  /// The day until which they are due.
  public let due: Day

  /// Describes the event.
  public init(due: Day) {
    self.due = due
  }
}

/// A negative opinion was settled in the unit's favour.
public struct OpinionSettled: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The department that objected.
  public let department: DepartmentID
  /// Why the unit may go on.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, department: DepartmentID, reason: String) {
    self.application = application
    self.department = department
    self.reason = reason
  }
}

/// A unit was taken off the shortlist.
public struct UnitRemoved: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The veto that follows from it, where one does.
  public let veto: VetoID?
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, veto: VetoID?, reason: String) {
    self.application = application
    self.veto = veto
    self.reason = reason
  }
}

/// A reserve moved up.
public struct ReservePromoted: Sendable, Hashable, Codable {
  /// The reserve.
  public let application: ApplicationID
  /// The unit whose place it takes.
  public let replaces: ApplicationID
  /// The day until which opinions on it are due; nil where nobody is consulted.
  public let opinionsDue: Day?

  /// Describes the event.
  public init(application: ApplicationID, replaces: ApplicationID, opinionsDue: Day?) {
    self.application = application
    self.replaces = replaces
    self.opinionsDue = opinionsDue
  }
}

/// An objection came in.
public struct ObjectionRegistered: Sendable, Hashable, Codable {
  /// What was handed in.
  public let filing: Objection.Filing
  /// The day until which it must be admitted or refused.
  public let admitBy: Day
  /// The day until which it must be concluded.
  public let concludeBy: Day

  /// Describes the event.
  public init(filing: Objection.Filing, admitBy: Day, concludeBy: Day) {
    self.filing = filing
    self.admitBy = admitBy
    self.concludeBy = concludeBy
  }
}

/// An objection was admitted or refused.
public struct ObjectionScreened: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// Whether it is investigated.
  public let admitted: Bool
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(objection: ObjectionID, admitted: Bool, reason: String) {
    self.objection = objection
    self.admitted = admitted
    self.reason = reason
  }
}

/// An investigation was extended.
public struct ObjectionExtended: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// The new last day.
  public let concludeBy: Day

  /// Describes the event.
  public init(objection: ObjectionID, concludeBy: Day) {
    self.objection = objection
    self.concludeBy = concludeBy
  }
}

/// An objection was upheld or rejected.
public struct ObjectionConcluded: Sendable, Hashable, Codable {
  /// The objection.
  public let objection: ObjectionID
  /// Whether it was found true.
  public let upheld: Bool
  /// What the investigation found.
  public let findings: String

  /// Describes the event.
  public init(objection: ObjectionID, upheld: Bool, findings: String) {
    self.objection = objection
    self.upheld = upheld
    self.findings = findings
  }
}
