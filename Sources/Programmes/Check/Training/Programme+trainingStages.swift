import Messages
import Training

extension Programme {
  /// The rules of training with the path of their stage; at most one.
  var trainingStages: [(path: ProgrammePath, rules: TrainingRules)] {
    stages.compactMap { stage in
      guard case .training(let rules) = stage.rule else { return nil }
      return ("stages" / stage.id, rules)
    }
  }

  /// The rules of settlement with the path of their stage; at most one.
  var settlementStages: [(path: ProgrammePath, rule: SettlementRule)] {
    stages.compactMap { stage in
      guard case .settlement(let rule) = stage.rule else { return nil }
      return ("stages" / stage.id, rule)
    }
  }
}

extension TrainingRules {
  /// The fault of naming a level that is not trained; nil for one that is.
  func untrained(_ level: Level, at path: ProgrammePath) -> Fault? {
    guard !trains(level) else { return nil }
    let known = levels.map(\.level.name).joined
    return Fault(
      at: path,
      Phrase(
        "不培训\(level.name.chinese)，levels 中只有：\(known.chinese)",
        "\(level.name.english) is not trained; levels has \(known.english) only"))
  }
}

extension Sequence where Element: Hashable {
  /// The elements that have stood in the sequence before, in their order.
  var repeated: [Element] {
    var seen: Set<Element> = []
    return filter { !seen.insert($0).inserted }
  }
}
