public import Programmes

/// A unit withdrew.
public struct Withdrawal: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// Why, in the unit's words.
  public let reason: String

  /// Describes the event.
  public init(application: ApplicationID, reason: String) {
    self.application = application
    self.reason = reason
  }
}

/// A document came in later than the application.
public struct DocumentAdded: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The document.
  public let attachment: Attachment

  /// Describes the event.
  public init(application: ApplicationID, attachment: Attachment) {
    self.application = application
    self.attachment = attachment
  }
}

/// A finding was taken back.
public struct VetoLifted: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The ground that no longer stands.
  public let veto: VetoID
  /// The coded reason.
  public let code: CorrectionReason
  /// What was wrong.
  public let note: String

  /// Describes the event.
  public init(application: ApplicationID, veto: VetoID, code: CorrectionReason, note: String) {
    self.application = application
    self.veto = veto
    self.code = code
    self.note = note
  }
}
