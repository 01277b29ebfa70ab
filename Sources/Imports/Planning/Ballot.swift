public import Assessment
import Programmes

/// What offline score workbooks are checked against: the call as it stands, and who scores what.
public struct Ballot: Sendable {
  /// The call.
  let call: CallID
  /// The SHA-256 of the programme file in hex.
  let digest: String
  /// How many entries the ledger has.
  let entries: Int
  private let assignments: [PersonID: [ApplicationID]]

  /// Takes down who scores what in a call; `entries` is the length of its ledger.
  public init(of call: Call, entries: Int) {
    self.call = call.id
    digest = call.programmeDigest
    self.entries = entries
    assignments = Ballot.assignments(in: call)
  }

  /// The applications in progress that an expert has to score, in the order of the call.
  public static func assignments(in call: Call) -> [PersonID: [ApplicationID]] {
    var assignments: [PersonID: [ApplicationID]] = [:]
    for application in call.applicationsInOrder where application.isInProgress {
      for expert in call.scorers(of: application.id) {
        assignments[expert, default: []].append(application.id)
      }
    }
    return assignments
  }

  func applications(of expert: PersonID) -> [ApplicationID] { assignments[expert] ?? [] }
}
