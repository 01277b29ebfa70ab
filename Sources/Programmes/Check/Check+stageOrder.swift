import Messages

extension Check {
  /// The stages stand in an order that can be walked from intake to the end.
  static let stageOrder = Check { programme in
    opening(programme) + repeated(programme) + needs(programme) + precedence(programme)
  }

  private static func opening(_ programme: Programme) -> [Fault] {
    guard programme.stages.first?.rule.kind != .intake else { return [] }
    let path = programme.stages.first.map { "stages" / $0.id } ?? "stages"
    return [
      Fault(at: path, Phrase("第一个环节应为申报（kind: intake）", "the first stage must be intake"))
    ]
  }

  /// Reviews may follow each other; every other kind happens once.
  private static func repeated(_ programme: Programme) -> [Fault] {
    var seen: Set<StageRule.Kind> = []
    return programme.stages.filter {
      !seen.insert($0.rule.kind).inserted && $0.rule.kind != .review
    }.map {
      Fault(
        at: "stages" / $0.id / "kind",
        Phrase(
          "\($0.rule.kind.rawValue) 类环节只能有一个",
          "there can be one stage of kind \($0.rule.kind.rawValue) only"))
    }
  }

  /// What a stage works on comes from the stage that it needs before it.
  private static func needs(_ programme: Programme) -> [Fault] {
    programme.stages.enumerated().compactMap { index, stage in
      let needed = stage.rule.kind.needs
      guard !needed.isEmpty,
        !programme.stages[..<index].contains(where: { needed.contains($0.rule.kind) })
      else { return nil }
      return Fault(
        at: "stages" / stage.id / "kind",
        Phrase(
          "\(stage.name.chinese)之前应有 \(needed.words(or: "或")) 类环节",
          "\(stage.name.english) needs a stage of kind \(needed.words(or: "or")) before it"))
    }
  }

  private static func precedence(_ programme: Programme) -> [Fault] {
    programme.stages.enumerated().compactMap { index, stage in
      guard
        let later = programme.stages[..<index].first(where: {
          stage.rule.kind.precedes.contains($0.rule.kind)
        })
      else { return nil }
      return Fault(
        at: "stages" / stage.id / "kind",
        Phrase(
          "\(stage.name.chinese)应在\(later.name.chinese)之前",
          "\(stage.name.english) must come before \(later.name.english)"))
    }
  }
}

extension StageRule.Kind {
  /// The kinds of stage of which one must have happened before this one; none for nothing.
  fileprivate var needs: [StageRule.Kind] {
    switch self {
    case .intake, .closing: []
    case .review, .scoring: [.intake]
    case .consultation, .publicity: [.scoring]
    case .award: [.scoring, .review]
    case .funding, .acceptance, .training: [.award]
    case .settlement: [.training]
    }
  }

  /// The kinds of stage that come later wherever a programme has them.
  fileprivate var precedes: Set<StageRule.Kind> {
    switch self {
    case .review: [.scoring, .closing]
    case .scoring: [.consultation, .publicity, .award, .closing]
    case .consultation, .publicity: [.award, .closing]
    case .intake, .award, .funding, .acceptance, .training, .settlement: [.closing]
    case .closing: []
    }
  }
}

extension [StageRule.Kind] {
  /// The kinds as an alternative.
  fileprivate func words(or: String) -> String {
    map(\.rawValue).joined(separator: " \(or) ")
  }
}
