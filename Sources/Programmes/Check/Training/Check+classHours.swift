import Messages
import Training

extension Check {
  /// The least hours of the parts and of the whole fit together, politics counted where it is said.
  static let classHours = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      rules.levels.flatMap { faults(of: $0.hours, at: path / "levels" / $0.level.word) }
    }
  }

  private static func faults(of rule: HourRule, at path: ProgrammePath) -> [Fault] {
    guard !rule.floors.isEmpty else {
      return [
        Fault(
          at: path, Phrase("没有课时要求", "no class hours are asked for"), severity: .warning)
      ]
    }
    if rule.politics == .withinTheory, let politics = rule.floor(.politics),
      let theory = rule.floor(.theory), politics > theory
    {
      return [
        Fault(
          at: path,
          Phrase(
            "思政计入理论，思政\(politics)课时却多于理论\(theory)课时",
            "politics counts within theory, but its \(politics) hours are more than the \(theory) of theory"
          ))
      ]
    }
    guard let total = rule.floor(.total) else { return [] }
    return misfit(rule, total, at: path).map { [$0] } ?? []
  }

  private static func misfit(
    _ rule: HourRule, _ total: Int, at path: ProgrammePath
  ) -> Fault? {
    let (sum, other) = (rule.sum(rule.politics), rule.sum(rule.politics.other))
    let hint =
      other == total && sum != total
      ? Phrase(
        "；如果思政\(rule.politics.other.words.chinese)，正好是\(total)，请核对 politics",
        "; with politics \(rule.politics.other.words.english) they are exactly \(total), check politics"
      )
      : Phrase("", "")
    if sum > total {
      return Fault(
        at: path,
        Phrase(
          "各部分最低课时合计\(sum)，超过总课时\(total)\(hint.chinese)",
          "the least hours of the parts add up to \(sum), above the total of \(total)\(hint.english)"
        ))
    }
    guard other == total, sum < total else { return nil }
    return Fault(
      at: path,
      Phrase(
        "各部分最低课时合计\(sum)，少于总课时\(total)\(hint.chinese)",
        "the least hours of the parts add up to \(sum), below the total of \(total)\(hint.english)"),
      severity: .warning)
  }
}

extension HourRule {
  fileprivate func floor(_ part: Part) -> Int? { floors.first { $0.part == part }?.hours }

  /// The least hours of all parts, politics counted as told.
  fileprivate func sum(_ politics: Politics) -> Int {
    let parts: [Part] =
      switch politics {
      case .besideTheory: [.politics, .theory, .practice]
      case .withinTheory: [.theory, .practice]
      }
    return parts.compactMap(floor).reduce(0, +)
  }
}

extension HourRule.Politics {
  fileprivate var other: HourRule.Politics {
    switch self {
    case .besideTheory: .withinTheory
    case .withinTheory: .besideTheory
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .besideTheory: Phrase("另计", "beside theory")
    case .withinTheory: Phrase("计入理论", "within theory")
    }
  }
}
