import AssessmentScenes
import Messages
import Programmes
import Quantities
import Scoring
import Training
import WorkingDays

/// A person who wants a course; all people are invented.
func trainee(
  _ level: Level, in trade: TradeID = "焊工", as categories: Set<TraineeCategoryID> = ["employee"],
  certificate: (Level, String)? = nil, months: Int = 0, title: Title? = nil,
  _ attestations: Set<Attestation> = [], range: Set<Course> = []
) -> Trainee {
  let held = certificate.map { Certificate(Course(trade, $0.0), issued: day($0.1)) }
  return Trainee(
    "第1行", categories: categories, course: Course(trade, level),
    background: Background(
      certificates: held.map { [$0] } ?? [], employments: work(months, in: trade), title: title,
      attestations: attestations), employerRange: range)
}

/// So many months of work in two pieces that touch, from January 2000.
private func work(_ months: Int, in trade: TradeID) -> [Employment] {
  let start = day("2000-01-01")
  let (middle, end) = (start.adding(months: months / 2), start.adding(months: months))
  return [(start, middle), (middle, end)].compactMap {
    Employment(in: trade, from: Month(of: $0), until: Month(of: $1))
  }
}

extension Programme {
  /// The route that admits a trainee, or the codes and clauses of the refusal.
  func admission(_ trainee: Trainee, on reference: String? = nil) throws -> [String] {
    let entry = try rules().enrolment.entry
    let dated = EntryRule(
      categories: entry.categories, trades: entry.trades, employerRange: entry.employerRange,
      routes: entry.routes,
      reference: reference.map { StatedDay(day($0), entry.reference.basis) } ?? entry.reference)
    switch dated.admission(of: trainee) {
    case .admitted(let route, let notes):
      return ["\(route.id) \(route.basis.clause ?? "-")"] + notes.map(\.reason.code)
    case .refused(let findings): return findings.map(\.reason).map(brief)
    }
  }

  /// The points of a measured criterion of the yearly assessment of an accredited base.
  func assessed(
    _ criterion: CriterionID, _ values: [FactID: FactValue], with documents: Set<DocumentID> = [],
    as kind: ApplicantKindID = "accredited"
  ) -> String? {
    let facts = Facts(
      stated: values, documents: documents, kind: kind, lastDay: intake.lastDay, programme: self)
    return rubric("annual")?.criterion(criterion)?
      .measurement(of: facts, among: Cohort(of: [facts]))?.points.description
  }

  /// What a class of 50 that was run as the rules ask lacks, after a change.
  func delivered(_ record: ClassRecord) throws -> [String] {
    try rules().classes.findings(on: record).map(brief)
  }
}

/// Code and clause of a reason.
func brief(_ reason: Reason) -> String { "\(reason.code) \(reason.clause ?? "-")" }

/// Weight, code and clause of a finding.
func brief(_ finding: Finding) -> String { "\(finding.weight.rawValue) \(brief(finding.reason))" }

/// A class of 50 with 20 lessons each of theory and practice, all of it as a notice asks.
struct Delivery {
  var county: String? = "甲县"
  var filed = "2020-10-01"
  var start = "2020-10-09"
  var heads = 50
  var teacher = "甲老师"
  var theory = 20
  var practice = 20
  var minutes = 20
  var signIns = 50
  var mode = HeldLesson.Mode.onSite
  var opening = 2
  var closing = 2
  var checks = [SpotCheck(on: day("2020-10-12"))]

  /// The class as it is on file.
  var record: ClassRecord {
    let filing = Filing(on: day(filed), lessons: lessons(by: "甲老师"))
    let held = lessons(by: teacher).enumerated().map { index, lesson in
      HeldLesson(
        lesson, signIns: signIns,
        footageItems: index < 20 ? (index < theory ? 1 : 0) : (index - 20 < practice ? 1 : 0),
        footageMinutes: minutes, mode: mode)
    }
    return ClassRecord(
      "焊工1班", county: county, heads: heads, start: day(start), filing: filing, lessons: held,
      ceremonyPhotos: [.opening: opening, .closing: closing], spotChecks: checks)
  }

  private func lessons(by teacher: String) -> [Lesson] {
    (1...40).map { number in
      Lesson(
        LessonID("\(number)"), number <= 20 ? .theory : .practice, content: "内容\(number)",
        teacher: teacher, hours: 4)
    }
  }
}
