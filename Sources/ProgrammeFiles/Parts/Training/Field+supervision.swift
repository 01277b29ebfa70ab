import Messages
import Programmes
import Training

extension Field {
  /// What a base keeps of a class, and how long.
  func archive() -> ArchiveRule? {
    guard let fields = fields(["contents", "copies", "years", "clause", "proposed"]) else {
      return nil
    }
    let contents = fields.need("contents")?.checklist()
    let copies = fields.need("copies")?.whole(1...99)
    let years = fields.need("years")?.whole(1...100)
    guard let basis = fields.basis(), let contents, let copies, let years else { return nil }
    return ArchiveRule(contents, copies: copies, years: years, basis: basis)
  }

  /// How bases are inspected, sanctioned and shut out.
  func supervision() -> SupervisionRule? {
    guard let fields = fields(["inspections", "sanctions", "exits", "severe"]) else { return nil }
    let inspections = fields.maybe("inspections")?.inspections()
    let sanctions = fields.need("sanctions")?.sanctions()
    let exits = fields.need("exits")?.list { $0.exit() } ?? []
    let severe = fields.maybe("severe")?.source()
    guard let sanctions else { return nil }
    return SupervisionRule(
      inspections: inspections, sanctions: sanctions.measures, basis: sanctions.basis,
      exits: exits, severe: severe)
  }

  private func inspections() -> SupervisionRule.Inspections? {
    guard let fields = fields(["perYear", "force", "clause", "proposed"]) else { return nil }
    let count = fields.need("perYear")?.whole(1...365)
    guard let term = fields.term(), let count else { return nil }
    return SupervisionRule.Inspections(perYear: count, term)
  }

  private func sanctions() -> (measures: [Sanction], basis: Basis)? {
    guard let fields = fields(["allowed", "clause", "proposed"]) else { return nil }
    let measures = fields.need("allowed")?.list { $0.word(Sanction.allCases) }
    guard let basis = fields.basis(), let measures else { return nil }
    return (measures, basis)
  }

  private func exit() -> ExitRule? {
    let keys = ["ground", "sanctions", "bar", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let ground = fields.need("ground")?.word(ExitGround.allCases)
    let sanctions = fields.need("sanctions")?.list { $0.word(Sanction.allCases) }
    let bar = fields.maybe("bar")?.bar()
    guard let basis = fields.basis(), let ground, let sanctions else { return nil }
    return ExitRule(ground, sanctions, bar: bar, basis: basis)
  }

  private func bar() -> ExitRule.BarTerm? {
    guard let fields = fields(["years", "lastDayBarred"]) else { return nil }
    let years = fields.need("years")?.whole(1...99)
    let last = fields.need("lastDayBarred")?.flag()
    guard let years, let last else { return nil }
    return ExitRule.BarTerm(years: years, isLastDayBarred: last)
  }
}
