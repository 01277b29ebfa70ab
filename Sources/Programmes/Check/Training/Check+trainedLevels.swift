import Messages
import Training

extension Check {
  /// Every level that is trained is named once, and people can enter it.
  static let trainedLevels = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      let path = path / "levels"
      return none(rules, at: path) + twice(rules, at: path)
        + rules.levels.map(\.level).flatMap { level in
          closed(level, rules, at: path / level.word)
        }
    }
  }

  private static func none(_ rules: TrainingRules, at path: ProgrammePath) -> [Fault] {
    guard rules.levels.isEmpty else { return [] }
    return [Fault(at: path, Phrase("至少列出一个培训等级", "list at least one level"))]
  }

  private static func twice(_ rules: TrainingRules, at path: ProgrammePath) -> [Fault] {
    rules.levels.map(\.level).repeated.map {
      Fault(
        at: path / $0.word,
        Phrase("\($0.name.chinese)列了两次", "\($0.name.english) is listed twice"))
    }
  }

  private static func closed(
    _ level: Level, _ rules: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    let (entry, name) = (rules.enrolment.entry, level.name)
    var faults: [Fault] = []
    if !entry.routes.contains(where: { $0.target == level }) {
      faults.append(
        Fault(
          at: path,
          Phrase(
            "没有报名条件通向\(name.chinese)，无人可以参加；请在 routes 中写明，或去掉这个等级",
            "no route leads to \(name.english), so nobody could enter; add one under routes, or drop the level"
          )))
    }
    let trades = entry.trades
    if trades.outside == .refused,
      !trades.catalogue.all.contains(where: { $0.levels.contains(level) })
    {
      faults.append(
        Fault(
          at: path,
          Phrase(
            "目录中没有职业（工种）设\(name.chinese)，目录外又不得培训",
            "no trade of the catalogue has \(name.english), and no others may be trained")))
    }
    return faults
  }
}
