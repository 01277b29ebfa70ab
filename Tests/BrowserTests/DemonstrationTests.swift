import Testing

/// The office with its sample calls, as every role finds it.
@Suite(.serialized, .demonstration, .timeLimit(.minutes(10)))
enum DemonstrationTests {}

/// The roles of the sample office, as its greeting names them.
enum Roles {
  static let all = [
    "applicant", "county reviewer", "supervising unit", "city HR bureau",
    "organisation department", "panel secretary", "expert", "consulted department", "finance",
    "auditor", "administrator",
  ]
  /// With nil for the public.
  static let everybody = all.map(Optional.some) + [nil]
}
