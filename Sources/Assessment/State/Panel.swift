import Programmes

/// The experts drawn for a call and the applications that they score (专家组).
public struct Panel: Sendable, Hashable, Codable {
  /// The panel.
  public let id: PanelID
  /// The experts in panel order, the chair first.
  public let experts: [PersonID]
  /// The applications it scores; nil for all of the call.
  public let applications: [ApplicationID]?

  /// Describes a panel.
  public init(id: PanelID, experts: [PersonID], applications: [ApplicationID]? = nil) {
    self.id = id
    self.experts = experts
    self.applications = applications
  }
}

/// An expert who may not see or score an application (回避).
public struct Recusal: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// The application.
  public let application: ApplicationID
  /// The ground, in words.
  public let ground: String

  /// Describes a recusal.
  public init(expert: PersonID, application: ApplicationID, ground: String) {
    self.expert = expert
    self.application = application
    self.ground = ground
  }
}

/// An expert's written answer to a total far from the panel's mean (评分偏离说明).
public struct DeviationAnswer: Sendable, Hashable, Codable {
  /// The expert.
  public let expert: PersonID
  /// The application.
  public let application: ApplicationID
  /// The reason for keeping the points.
  public let answer: String

  /// Describes an answer.
  public init(expert: PersonID, application: ApplicationID, answer: String) {
    self.expert = expert
    self.application = application
    self.answer = answer
  }
}
