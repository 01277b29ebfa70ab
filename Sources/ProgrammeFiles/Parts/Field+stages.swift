import Messages
import Programmes

extension Field {
  /// The stages in their order; a fault in one is found under its identifier.
  func stages() -> [Stage] {
    list { $0.stage(in: path) }
  }

  private func stage(in stages: ProgrammePath) -> Stage? {
    guard case .map(let entries) = node.content,
      let id = entries.first(where: { $0.key == "stage" }), case .text(let text) = id.value.content
    else {
      refuse(expected: Phrase("以 stage: 编号 开头的环节", "a stage that begins with stage: identifier"))
      return nil
    }
    let named = Field(node: node, path: stages / text, reading: reading)
    reading.note(named.path, at: id.value.mark)
    return named.stage(entries: entries)
  }

  private func stage(entries: [SourceNode.Entry]) -> Stage? {
    let common = ["stage", "kind", "name", "clause", "proposed"]
    guard let entry = entries.first(where: { $0.key == "kind" }) else {
      refuse(Phrase("缺少 kind：环节的类型", "kind is missing: the kind of the stage"))
      return nil
    }
    let field = child("kind", entry.value, at: entry.mark)
    guard let kind = field.word(StageRule.Kind.allCases),
      let fields = fields(common + StageRule.keys(of: kind))
    else { return nil }
    let id: StageID? = fields.need("stage")?.id()
    let name = fields.need("name")?.phrase()
    let basis = fields.basis()
    let rule = basis.flatMap { fields.rule(of: kind, basis: $0) }
    guard let id, let name, let basis, let rule else { return nil }
    return Stage(id: id, name: name, rule: rule, basis: basis)
  }
}

extension StageRule {
  /// The keys that a stage of a kind has beside its name and source.
  static func keys(of kind: Kind) -> [String] {
    switch kind {
    case .intake: ["opens", "closes", "lastDayCounts", "copies"]
    case .review: ["reviewers"]
    case .scoring: ["rubric", "panel", "combination", "trim", "deviation", "ranking"]
    case .consultation: ["departments", "dueWorkingDays", "silence"]
    case .publicity: ["workingDays", "counting", "objections"]
    case .award: ["plaque", "construction"]
    case .funding: ["grant", "tranches", "budget"]
    case .acceptance: ["rubric", "passLine", "grades", "rectification"]
    case .training: Fields.training
    case .settlement: Fields.settlement
    case .closing: []
    }
  }
}

extension Fields {
  fileprivate func rule(of kind: StageRule.Kind, basis: Basis) -> StageRule? {
    switch kind {
    case .intake: intake().map(StageRule.intake)
    case .review: need("reviewers")?.reviewers().map { .review(ReviewRule(reviewers: $0)) }
    case .scoring: scoring().map(StageRule.scoring)
    case .consultation: consultation().map(StageRule.consultation)
    case .publicity: publicity().map(StageRule.publicity)
    case .award: award().map(StageRule.award)
    case .funding: funding().map(StageRule.funding)
    case .acceptance: acceptance(basis: basis).map(StageRule.acceptance)
    case .training: training().map(StageRule.training)
    case .settlement: settlement(basis: basis).map(StageRule.settlement)
    case .closing: .closing
    }
  }

  private func intake() -> IntakeRule? {
    let opens = need("opens")?.day()
    let closes = need("closes")?.day()
    let lastDayCounts = need("lastDayCounts")?.flag()
    let copies = need("copies")?.whole(0...99)
    guard let opens, let closes, let lastDayCounts, let copies else { return nil }
    return IntakeRule(
      opens: opens, closes: closes, closingDayCounts: lastDayCounts, copies: copies)
  }
}

extension Field {
  /// `routed`, or the roles that all sign.
  fileprivate func reviewers() -> ReviewRule.Reviewers? {
    if case .text("routed") = node.content { return .routed }
    guard case .list = node.content else {
      refuse(
        expected: Phrase(
          "routed 或角色列表，如 [cityBureau]", "routed, or a list of roles such as [cityBureau]"))
      return nil
    }
    return .all(list { $0.word(Role.allCases) })
  }
}
