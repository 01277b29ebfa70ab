public import WorkingDays

/// A certificate that a pass led to.
public struct IssuedCertificate: Sendable, Hashable {
  /// Who issued it.
  public enum Issuer: Sendable, Hashable {
    /// The bureau or an institution of the national qualification.
    case bureau
    /// The provider of the training.
    case provider
    /// An enterprise that evaluates its own workers, and the number of its qualification.
    case enterprise(qualification: String?)
  }

  /// The kind.
  public let kind: ResultKind
  /// The number; empty where none was entered.
  public let number: String
  /// Who issued it.
  public let issuer: Issuer
  /// The day it was reported to the bureau, where it was.
  public let reported: Day?

  /// Describes a certificate.
  public init(_ kind: ResultKind, number: String, by issuer: Issuer, reported: Day? = nil) {
    self.kind = kind
    self.number = number
    self.issuer = issuer
    self.reported = reported
  }
}
