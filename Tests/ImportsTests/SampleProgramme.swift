import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

private let basis = Basis.clause("§1")

/// A programme small enough to know by heart, with one fact of every kind.
func sampleProgramme() throws -> Programme {
  Programme(
    id: "sample", title: Phrase("示例项目", "Sample"),
    notice: Notice(
      title: Phrase(same: "N"), issuers: [], issued: try day("2022-12-01"), basis: [],
      attachments: [], gaps: []),
    applicants: Applicants(
      kinds: [
        ApplicantKind(id: "enterprise", name: Phrase("企业", "Enterprise")),
        ApplicantKind(id: "association", name: Phrase("行业协会", "Association")),
      ], othersWithReason: true, basis: basis),
    facts: sampleFacts,
    documents: [
      document("form", Phrase("申报书", "Form")),
      document("account-proof", Phrase("账户证明", "Proof of account")),
    ],
    conditions: [
      Condition(
        id: "JC-1", name: Phrase("技师不少于3人", "Three technicians"), rule: .atLeast("leaders", 3),
        scope: .everyone, failure: .ineligible, basis: basis)
    ],
    vetoes: [
      Veto(id: "V1", name: Phrase("虚假材料", "False material"), rule: nil, basis: basis),
      Veto(id: "V7", name: Phrase("挪用资金", "Diverted funds"), rule: nil, basis: basis),
    ],
    routing: Routing(
      counties: [
        County(id: "泽州县", office: Phrase("泽州县人社局", "Zezhou bureau")),
        County(id: "高平市", office: Phrase("高平市人社局", "Gaoping bureau")),
      ], supervisingUnits: true, basis: basis),
    stages: try sampleStages(), rubrics: [selection, acceptance])
}

func day(_ text: String) throws -> Day {
  try #require(Day(text))
}

func document(_ id: DocumentID, _ name: Phrase) -> Document {
  Document(id: id, name: name, copies: 1, due: .submission, scope: .everyone, basis: basis)
}

private let sampleFacts = [
  Fact(
    id: "technicians", name: Phrase("技师人数", "Technicians"), kind: .number(decimals: 0), basis: basis
  ),
  Fact(id: "masters", name: Phrase("高级技师人数", "Masters"), kind: .number(decimals: 0), basis: basis),
  Fact(
    id: "leaders", name: Phrase("带头人合计", "Leaders"), kind: .number(decimals: 0),
    origin: .sum(["technicians", "masters"]), basis: basis),
  Fact(
    id: "floor-area", name: Phrase("场所面积", "Floor area"), kind: .number(decimals: 2), basis: basis),
  Fact(id: "fund", name: Phrase("配套资金", "Matching fund"), kind: .money, basis: basis),
  Fact(id: "complete", name: Phrase("设施齐备", "Complete"), kind: .flag, basis: basis),
  Fact(id: "founded", name: Phrase("成立日期", "Founded"), kind: .day, basis: basis),
  Fact(
    id: "agreement-ends", name: Phrase("协议到期日", "Ends of agreements"), kind: .days, basis: basis),
  Fact(
    id: "bank-type", name: Phrase("账户类型", "Type of account"), kind: .choice(["基本户", "一般户"]),
    scope: .only(["enterprise"]), basis: basis),
  Fact(id: "report", name: Phrase("建站设想", "Concept"), kind: .text, basis: basis),
  Fact(
    id: "done", name: Phrase("任务完成率", "Tasks done"), kind: .number(decimals: 2),
    asked: .acceptance, basis: basis),
]

private func sampleStages() throws -> [Stage] {
  [
    stage(
      "intake", "申报",
      .intake(
        IntakeRule(
          opens: try day("2022-12-02"), closes: try day("2022-12-08"), closingDayCounts: true,
          copies: 3))),
    stage("first-review", "初审", .review(ReviewRule(reviewers: .routed))),
    stage(
      "recheck", "复核", .review(ReviewRule(reviewers: .all([.organisationDepartment, .cityBureau])))
    ),
    stage("scoring", "专家评审", .scoring(scoring)),
    stage(
      "consultation", "征求意见",
      .consultation(
        ConsultationRule(
          departments: [Department(id: "tax", name: Phrase("税务部门", "Tax bureau"), basis: basis)],
          dueWorkingDays: 5, silence: .consents))),
    stage(
      "acceptance", "评估验收",
      .acceptance(
        AcceptanceRule(
          rubric: "acceptance", grades: [], passLine: Points(hundredths: 6000),
          rectificationMonths: 3, rectifications: 1, basis: basis))),
  ]
}

private func stage(_ id: StageID, _ chinese: String, _ rule: StageRule) -> Stage {
  Stage(id: id, name: Phrase(chinese, id.text), rule: rule, basis: basis)
}

private let scoring = ScoringRule(
  rubric: "selection", panel: PanelRule(size: 3, minimumSheets: 3, levelling: .none, basis: basis),
  combination: .sum, trim: Trim(each: 0, scope: .total, from: 5, basis: basis),
  deviation: DeviationRule(
    explainAbove: Fraction(1, 5), minuteAbove: Fraction(3, 10), discards: false, basis: basis),
  ranking: RankingRule(
    passLine: .zero,
    quota: RankingRule.Quota(minimum: 1, maximum: 2, basis: basis), reserves: 1, ties: [],
    cutLineTie: .panelVote, basis: basis))

let selection = rubric(
  "selection",
  [
    criterion("A1", Phrase("带头人", "Leaders"), "documents"),
    criterion("A2", Phrase("案例", "Cases"), "documents"),
    criterion("B1", Phrase("现场答辩", "Interview"), "defence"),
  ])

private let acceptance = rubric(
  "acceptance", [criterion("R1", Phrase("成效", "Results"), "documents")])

private func rubric(_ id: RubricID, _ criteria: [Criterion]) -> Rubric {
  Rubric(
    id: id, name: Phrase(same: id.text), fullMark: Points(hundredths: 10_000),
    channels: [
      Channel(id: "documents", name: Phrase("材料评审", "Documents")),
      Channel(id: "defence", name: Phrase("答辩", "Defence")),
    ],
    groups: [
      Rubric.Group(id: "G", name: Phrase(same: "G"), points: .zero, criteria: criteria)
    ], bonusCap: .zero, basis: basis)
}

private func criterion(_ id: CriterionID, _ name: Phrase, _ channel: ChannelID) -> Criterion {
  Criterion(
    id: id, name: name, points: Points(hundredths: 1000), channel: channel,
    marking: .judged(step: Points(hundredths: 50)), guidance: Phrase(same: ""), basis: basis)
}
