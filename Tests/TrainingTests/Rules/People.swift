import Messages
import Training
import WorkingDays

/// Categories and people of the tests; all are invented.
enum People {
  static let employee: TraineeCategoryID = "employee"
  static let teacher: TraineeCategoryID = "teacher"
  static let publicStaff: TraineeCategoryID = "publicStaff"

  static func categories(
    _ included: String, _ excluded: String, _ precedence: CategoryRule.Precedence = .inclusion
  ) -> CategoryRule {
    CategoryRule(
      included: [
        TraineeCategory(
          employee, name: Phrase("企业在职职工", "enterprise employees"), basis: .clause(included)),
        TraineeCategory(
          teacher, name: Phrase("院校专业教师", "teachers of vocational schools"),
          basis: .clause(included)),
      ],
      excluded: [
        TraineeCategory(
          publicStaff, name: Phrase("机关事业单位职工", "staff of organs and institutions"),
          basis: .clause(excluded))
      ], precedence: precedence, basis: .proposed("明确列入的优先 / the inclusion counts"))
  }

  /// An employee with a background who wants a course.
  static func trainee(
    _ level: Level, in trade: TradeID = "钳工", certificate: (Level, String)? = nil, months: Int = 0,
    title: Title? = nil, _ attestations: Set<Attestation> = []
  ) -> Trainee {
    Trainee(
      "第1行", categories: [employee], course: Course(trade, level),
      background: Background(
        certificates: certificate.map { [Certificate(Course(trade, $0.0), issued: day($0.1))] }
          ?? [],
        employments: work(months, in: trade), title: title, attestations: attestations))
  }

  /// So many months of work in two pieces that touch, from January 2000.
  static func work(_ months: Int, in trade: TradeID) -> [Employment] {
    let start = day("2000-01-01")
    let (middle, end) = (start.adding(months: months / 2), start.adding(months: months))
    return [(start, middle), (middle, end)].compactMap {
      Employment(in: trade, from: Month(of: $0), until: Month(of: $1))
    }
  }
}
