import Messages
import Programmes

/// The things that a programme names, each ready to be found by what people write.
struct Catalogue: Sendable {
  /// The facts that are stated, not derived.
  let facts: Names<Fact>
  let documents: Names<DocumentID>
  let conditions: Names<ConditionID>
  let vetoes: Names<VetoID>
  let kinds: Names<ApplicantKindID>
  let counties: Names<CountyID>
  let departments: Names<DepartmentID>
  let stages: Names<Stage>
  let reviewStages: Names<Stage>
  let channels: Names<ChannelID>
  let criteria: Names<Criterion>
  let acceptanceItems: Names<AcceptanceItem>

  init(_ programme: Programme) {
    let stated = programme.facts.filter { $0.origin == .stated }
    let scored = programme.scoring.flatMap { programme.rubric($0.rubric) }
    let stages = programme.stages.map { Names<Stage>.Item($0, id: $0.id.text, name: $0.name) }
    facts = Names(
      Phrase("指标", "fact"), stated.map { .init($0, id: $0.id.text, name: $0.name) })
    documents = Names(
      Phrase("材料", "document"),
      programme.documents.map { .init($0.id, id: $0.id.text, name: $0.name) })
    conditions = Names(
      Phrase("申报条件", "condition"),
      programme.conditions.map { .init($0.id, id: $0.id.text, name: $0.name) })
    vetoes = Names(
      Phrase("否决事项", "veto"), programme.vetoes.map { .init($0.id, id: $0.id.text, name: $0.name) })
    kinds = Names(
      Phrase("申报类型", "kind of applicant"),
      programme.applicants.kinds.map { .init($0.id, id: $0.id.text, name: $0.name) })
    counties = Names(
      Phrase("县区", "county"),
      programme.routing.counties.map {
        .init(
          $0.id, id: $0.id.text, name: Phrase(same: $0.id.text),
          synonyms: [$0.office.chinese, $0.office.english])
      })
    departments = Names(
      Phrase("征求意见部门", "consulted department"),
      (programme.consultation?.departments ?? []).map {
        .init($0.id, id: $0.id.text, name: $0.name)
      })
    self.stages = Names(Phrase("环节", "stage"), stages)
    reviewStages = Names(
      Phrase("审核环节", "review stage"), stages.filter { $0.value.rule.kind == .review })
    channels = Names(channelsOf: scored)
    criteria = Names(criteriaOf: scored)
    acceptanceItems = Names(itemsOf: programme, stated: stated)
  }
}

extension Names<ChannelID> {
  init(channelsOf rubric: Rubric?) {
    self.init(
      Phrase("评审方式", "channel"),
      (rubric?.channels ?? []).map { .init($0.id, id: $0.id.text, name: $0.name) })
  }
}

extension Names<Criterion> {
  init(criteriaOf rubric: Rubric?) {
    self.init(
      Phrase("评分指标", "criterion"),
      (rubric?.criteria ?? []).map { .init($0, id: $0.id.text, name: $0.name) })
  }
}

/// What a row of an evaluation may give.
enum AcceptanceItem: Sendable, Hashable {
  /// The value of a fact.
  case fact(Fact)
  /// The points of a criterion.
  case criterion(Criterion)
  /// A finding that fails the project.
  case veto
  /// The money not spent.
  case unspent
}

extension Names<AcceptanceItem> {
  fileprivate init(itemsOf programme: Programme, stated: [Fact]) {
    let rubric = programme.acceptance.flatMap { programme.rubric($0.rubric) }
    self.init(
      Phrase("验收项目", "item of the evaluation"),
      stated.map { .init(.fact($0), id: $0.id.text, name: $0.name) }
        + (rubric?.criteria ?? []).map { .init(.criterion($0), id: $0.id.text, name: $0.name) }
        + [
          .init(.veto, id: "veto", name: Phrase("否决", "veto")),
          .init(.unspent, id: "unspent", name: Phrase("未使用资金", "unspent")),
        ])
  }
}
