import Messages
import Training

extension Check {
  /// What is counted against a plan needs a plan that states heads of levels that are trained.
  static let plans = Check { programme in
    programme.trainingStages.flatMap { path, rules -> [Fault] in
      let levels = (rules.plan.target?.heads.keys.sorted() ?? []).compactMap {
        rules.untrained($0, at: path / "plan" / "target" / "heads" / $0.word)
      }
      guard rules.plan.lines == .filedCourses else { return levels }
      return levels + headless(rules, programme, at: path)
    }
  }

  private static func headless(
    _ rules: TrainingRules, _ programme: Programme, at path: ProgrammePath
  ) -> [Fault] {
    let unfinished = rules.supervision?.exits.firstIndex { $0.ground == .unfinishedPlan }
    let paths: [ProgrammePath?] = [
      rules.plan.target.map { _ in path / "plan" / "target" },
      rules.plan.tolerance.map { _ in path / "plan" / "tolerance" },
      unfinished.map { path / "supervision" / "exits" / ($0 + 1) },
      programme.settlementStages.first.flatMap { stage in
        stage.rule.subsidy.map { _ in stage.path / "payee" }
      },
    ]
    return paths.compactMap(\.self).map {
      Fault(
        at: $0,
        Phrase(
          "计划只备案职业（工种）和等级（lines: filedCourses），没有人数可比",
          "plans only file trades and levels (lines: filedCourses), so there are no heads to compare"
        ))
    }
  }
}
