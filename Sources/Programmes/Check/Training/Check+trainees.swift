import Messages
import Training

extension Check {
  /// Categories, trades and filed ranges can be told apart and reached.
  static let trainees = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      categories(rules.enrolment.entry.categories, at: path / "enrolment" / "categories")
        + trades(rules.catalogue, at: path / "enrolment" / "trades" / "catalogue")
        + range(
          rules.enrolment.entry.employerRange, rules, at: path / "enrolment" / "employerRange")
        + range(rules.classes.providerRange, rules, at: path / "classes" / "providerRange")
    }
  }

  private static func categories(_ rule: CategoryRule, at path: ProgrammePath) -> [Fault] {
    let included = Set(rule.included.map(\.id))
    let both = rule.excluded.filter { included.contains($0.id) }.map {
      Fault(
        at: path / "excluded" / $0.id,
        Phrase(
          "\($0.id) 既在 included 又在 excluded；请用不同的编号，一人可以属于多类",
          "\($0.id) stands under included and excluded; give each its own, a person may belong to several"
        ))
    }
    guard rule.included.isEmpty else { return both }
    return both + [
      Fault(
        at: path / "included",
        Phrase("没有列出培训对象，任何人都符合", "nobody is listed, so everyone may be trained"),
        severity: .warning)
    ]
  }

  private static func trades(_ catalogue: TradeCatalogue, at path: ProgrammePath) -> [Fault] {
    catalogue.all.filter(\.levels.isEmpty).map {
      Fault(
        at: path / $0.id,
        Phrase("\($0.name.chinese)没有列出等级", "\($0.name.english) has no level"))
    }
  }

  private static func range(
    _ rule: RangeRule?, _ rules: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    guard let rule, !rule.levels.contains(where: rules.trains) else { return [] }
    return [
      Fault(
        at: path / "levels",
        Phrase("所列等级都不培训，此条不起作用", "none of these levels is trained, so this has no effect"))
    ]
  }
}
