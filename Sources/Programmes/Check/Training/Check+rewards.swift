import Messages
import Training

extension Check {
  /// A reward is for a level that is trained and for people who may be trained.
  static let rewards = Check { programme in
    programme.settlementStages.flatMap { path, rule -> [Fault] in
      guard let reward = rule.reward, let training = programme.training else { return [] }
      let amounts = reward.rewards.flatMap { reward in
        let path = path / "rewards" / reward.level.word
        return [
          training.untrained(reward.level, at: path),
          notPositive(reward.amount, at: path / "amount"),
        ].compactMap(\.self)
      }
      return amounts + eligible(reward, training, at: path / "eligible")
    }
  }

  private static func eligible(
    _ reward: RewardRule, _ training: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    if reward.eligible.isEmpty {
      return [Fault(at: path, Phrase("至少列出一类人员", "list at least one category"))]
    }
    let included = Set(training.enrolment.entry.categories.included.map(\.id))
    return reward.eligible.filter { !included.isEmpty && !included.contains($0.id) }.map {
      missing(
        $0.id, at: path / $0.id, Phrase("培训对象", "category of trainees"),
        declared: "enrolment/categories/included")
    }
  }
}
