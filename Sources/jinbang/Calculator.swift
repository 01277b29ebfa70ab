import Assessment
import Imports
import Messages
import Papers
import Programmes
import Quantities
import Scoring

/// Ranks the sheets of a table by themselves: every expert of the table scores every application.
struct Calculator {
  private let scheme: Scheme
  private let applications: [ApplicationID]
  private let experts: [PersonID]
  private let sheets: [LocatedSheet]

  init(scheme: Scheme, sheets: [LocatedSheet]) throws(Problems) {
    var applications: [ApplicationID] = []
    var experts: [PersonID] = []
    for located in sheets {
      if !applications.contains(located.sheet.application) {
        applications.append(located.sheet.application)
      }
      if !experts.contains(located.sheet.expert) { experts.append(located.sheet.expert) }
    }
    self.scheme = scheme
    self.applications = applications
    self.experts = experts
    self.sheets = sheets
    try checkPanel()
  }

  /// The applications and their experts, as papers name them.
  var entrants: [Entrant] {
    applications.map { application in
      Entrant(
        application: application.text, unit: application.text,
        experts: experts.map { Phrase(same: $0.text) })
    }
  }

  /// The ranking, or everything that is missing or wrong.
  func ranking() throws -> Ranking {
    var marks = Marks(
      scheme: scheme, applications: applications.count, experts: max(1, experts.count))
    var reasons: [Reason] = []
    for located in sheets {
      guard let application = applications.firstIndex(of: located.sheet.application),
        let expert = experts.firstIndex(of: located.sheet.expert)
      else { continue }
      do throws(Refusal) {
        try marks.enter(
          judged(located.sheet).forChecking(in: scheme.rubric), expert: expert,
          application: application)
      } catch {
        reasons += error.reasons
      }
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    for application in applications.indices {
      if let points = try measured(application) {
        marks.measure(points, application: application)
      }
    }
    do throws(Incomplete) {
      return Ranking(of: try Scores(of: marks))
    } catch {
      throw error.refusal(
        rule: scheme.rule.panel, application: { applications[$0].text },
        expert: { experts[$1].text })
    }
  }

  private func judged(_ sheet: ScoreSheet) -> ScoreSheet {
    ScoreSheet(
      application: sheet.application, expert: sheet.expert, channel: sheet.channel,
      marks: sheet.marks.filter { mark in
        !scheme.measured.contains { $0.id == mark.criterion }
      })
  }

  /// The objective points of an application, on which all its sheets must agree; nil where one lacks.
  private func measured(_ application: Int) throws(Problems) -> [Points]? {
    let own = sheets.filter { $0.sheet.application == applications[application] }
    var points: [Points] = []
    for criterion in scheme.measured {
      let given = own.filter { $0.sheet[criterion.id] != nil }
      guard let first = given.first?.sheet[criterion.id]?.points else { return nil }
      let other = given.first { $0.sheet[criterion.id]?.points != first }
      if let other { throw Problems([disagreement(at: other.place, criterion)]) }
      points.append(first)
    }
    return points
  }

  private func disagreement(at place: Place, _ criterion: Criterion) -> Problem {
    Problem(
      at: place, field: criterion.id.text,
      Phrase("客观指标各专家须一致", "an objective criterion has the same points on every sheet"))
  }

  private func checkPanel() throws(Problems) {
    let size = scheme.rule.panel.size
    let message: Phrase
    if sheets.isEmpty {
      message = Phrase("评分表没有内容", "the table has no scores")
    } else if experts.count > size {
      message = Phrase(
        "专家\(experts.count)人，多于规定的\(size)人",
        "\(experts.count) experts, more than the \(size) allowed")
    } else {
      return
    }
    throw Problems([Problem(at: sheets.first?.place ?? Place(file: "scores"), message)])
  }
}
