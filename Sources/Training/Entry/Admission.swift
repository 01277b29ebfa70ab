public import Messages

/// What the rules of entry say about one trainee.
public enum Admission: Sendable, Hashable {
  /// The first open route in the order of the rules, and notes on what was doubtful.
  case admitted(by: EntryRoute, notes: [Finding])
  /// Everything that stands in the way: the gates, and every route's shortfalls where none is open.
  case refused([Finding])

  /// The reasons of a refusal; none for an admission.
  public var reasons: [Reason] {
    switch self {
    case .admitted: []
    case .refused(let findings): findings.blocking
    }
  }
}
