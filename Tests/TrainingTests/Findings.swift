import Messages
import Training

/// A finding in one line: weight, code and clause.
func brief(_ finding: Finding) -> String {
  "\(finding.weight.rawValue) \(finding.reason.code) \(finding.reason.clause ?? "-")"
}

extension Sequence<Finding> {
  /// Each finding in one line.
  var brief: [String] { map { TrainingTests.brief($0) } }
}

extension Admission {
  /// The route and clause that admitted with the codes of notes, or the codes and clauses of a refusal.
  var brief: [String] {
    switch self {
    case .admitted(let route, let notes):
      ["\(route.id.text) \(route.basis.clause ?? "-")"] + notes.map(\.reason.code)
    case .refused(let findings): findings.map { "\($0.reason.code) \($0.reason.clause ?? "-")" }
    }
  }
}
