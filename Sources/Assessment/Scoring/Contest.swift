public import Messages
public import Programmes
import Quantities
public import Scoring

/// What the engine counts: the applications still in the race, by number, with their sheets.
///
/// Ranking, live totals and papers all come from here, so that there is no second sum (law 2).
public struct Contest: Sendable {
  /// The applications by their number.
  public let applications: [Application]
  /// The experts of each application's panel, in panel order, by application number.
  public let experts: [[PersonID]]
  /// The sheets and the measured points.
  public let marks: Marks
  /// Kinds, counties, panels and vetoes.
  public let entrants: Entrants
  /// The panel's votes, in numbers.
  public let votes: [[Int]]
  /// What each objective criterion was computed from, by application number.
  public let measurements: [[CriterionID: Measurement]]

  /// Collects what is to be counted; nil where the programme scores nothing.
  public init?(of call: Call, under programme: Programme) throws(Refusal) {
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      return nil
    }
    let scheme = try Scheme(rubric: rubric, rule: rule)
    let applications = call.applicationsInOrder.filter(\.isInProgress)
    let facts = applications.map { $0.facts(under: programme) }
    let experts = applications.map { call.panel(of: $0.id)?.experts ?? [] }
    let cohort = Cohort(of: facts)
    self.applications = applications
    self.experts = experts
    measurements = facts.map { facts in
      scheme.measured.reduce(into: [:]) {
        $0[$1.id] = $1.measurement(of: facts, among: cohort)
      }
    }
    marks = Contest.marks(scheme, call, applications, experts, measurements)
    entrants = Contest.entrants(call, applications, facts, programme)
    let numbers = Dictionary(
      uniqueKeysWithValues: applications.enumerated().map { ($1.id, $0) })
    votes = call.votes.map { vote in vote.compactMap { numbers[$0] } }.filter { !$0.isEmpty }
  }

  private static func marks(
    _ scheme: Scheme, _ call: Call, _ applications: [Application], _ experts: [[PersonID]],
    _ measurements: [[CriterionID: Measurement]]
  ) -> Marks {
    var marks = Marks(scheme: scheme, applications: applications.count)
    for (number, application) in applications.enumerated() {
      let points = scheme.measured.map { measurements[number][$0.id]?.points ?? .zero }
      marks.measure(points, application: number)
      let scorers = Set(call.scorers(of: application.id))
      for place in 0..<marks.experts {
        guard place < experts[number].count, scorers.contains(experts[number][place]) else {
          marks.excuse(expert: place, application: number)
          continue
        }
        for channel in scheme.channels {
          let key = ScoreSheet.Key(
            application: application.id, expert: experts[number][place], channel: channel.id)
          guard let sheet = call.sheets[key] else { continue }
          marks.enter(
            scheme.sheet(of: channel.id).map { sheet[$0.id]?.points ?? .zero },
            channel: channel.id, expert: place, application: number)
        }
      }
    }
    return marks
  }

  private static func entrants(
    _ call: Call, _ applications: [Application], _ facts: [Facts], _ programme: Programme
  ) -> Entrants {
    var exclusions: [Int: Reason] = [:]
    for (number, application) in applications.enumerated() {
      exclusions[number] =
        programme.standingVetoes(of: application, facts: facts[number]).first
    }
    return Entrants(
      kinds: applications.map(\.submission.kind),
      counties: applications.map(\.submission.affiliation.county),
      panels: applications.map { application in
        call.panels.firstIndex { $0.applications?.contains(application.id) ?? true } ?? 0
      }, exclusions: exclusions)
  }
}

extension Contest {
  /// The results, or everything that is missing (law 5).
  public func scores() throws(Refusal) -> Scores {
    do throws(Incomplete) {
      return try Scores(of: marks, entrants: entrants)
    } catch {
      throw error.refusal(
        rule: marks.scheme.rule.panel, application: { applications[$0].id.text },
        expert: { experts[$0].indices.contains($1) ? experts[$0][$1].text : "\($1 + 1)" })
    }
  }

  /// The ranking, or everything that is missing.
  public func ranking() throws(Refusal) -> Ranking {
    Ranking(of: try scores(), votes: votes)
  }
}

extension Affiliation {
  /// The county; nil for a municipal unit.
  public var county: CountyID? {
    switch self {
    case .county(let county): county
    case .municipal: nil
    }
  }
}
