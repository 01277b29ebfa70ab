import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import WorkingDays

let noted = Basis.clause("X-1")

func phrase(_ text: String) -> Phrase { Phrase(same: text) }

func stage(_ id: StageID, _ rule: StageRule) -> Stage {
  Stage(id: id, name: phrase(id.text), rule: rule, basis: .clause("X-\(id)"))
}

/// A small programme with every kind of stage: two places, two reserves, three experts.
func aProgramme(
  quota: Int = 2, reserves: Int = 2, ties: [RankingRule.TieStep] = [],
  silence: ConsultationRule.Silence = .consents, rectifications: Int = 1,
  conditions: [Condition] = [aCondition()], supervisingUnits: Bool = true, pledge: Basis? = nil
) -> Programme {
  Programme(
    id: "small", title: phrase("小项目"), notice: aNotice(),
    applicants: Applicants(
      kinds: [ApplicantKind(id: "enterprise", name: phrase("企业"))], othersWithReason: true,
      basis: noted),
    facts: [
      Fact(id: "leaders", name: phrase("带头人"), kind: .number(decimals: 0), basis: noted),
      Fact(
        id: "misused", name: phrase("挪用"), kind: .flag, asked: .acceptance, basis: noted),
      Fact(id: "summary", name: phrase("概况"), kind: .text, basis: noted),
    ], documents: documents, conditions: conditions, vetoes: vetoes,
    routing: Routing(
      counties: [County(id: "泽州县", office: phrase("泽州县人社局"))],
      supervisingUnits: supervisingUnits, basis: noted),
    stages: [
      stage(
        "intake",
        .intake(
          IntakeRule(
            opens: day("2022-12-02"), closes: day("2022-12-08"), closingDayCounts: true, copies: 3))
      ),
      stage("first", .review(ReviewRule(reviewers: .routed))),
      stage(
        "second", .review(ReviewRule(reviewers: .all([.organisationDepartment, .cityBureau])))),
      stage("scoring", .scoring(aScoringRule(quota, reserves, ties, pledge))),
      stage("consultation", .consultation(aConsultation(silence))),
      stage("publicity", .publicity(aPublicity())),
    ] + stagesAfterPublicity(rectifications: rectifications),
    rubrics: [selectionRubric, acceptanceRubric])
}

let documents = [
  Document(
    id: "form", name: phrase("申报书"), copies: 3, due: .submission, scope: .everyone, basis: noted),
  Document(
    id: "account", name: phrase("账户证明"), copies: 1, due: .award, scope: .everyone, basis: noted),
]

let vetoes = [
  Veto(id: "V1", name: phrase("虚假材料"), rule: nil, basis: noted),
  Veto(id: "V7", name: phrase("挪用资金"), rule: .holds("misused"), basis: noted),
]

func aNotice() -> Notice {
  Notice(
    title: phrase("通知"), issuers: [phrase("市人社局")], issued: day("2022-12-02"), basis: [],
    attachments: [], gaps: [])
}

func aCondition(failure: Condition.Failure = .ineligible) -> Condition {
  Condition(
    id: "three", name: phrase("带头人不少于3人"), rule: .atLeast("leaders", 3), scope: .everyone,
    failure: failure, basis: .clause("X-3"))
}

func aScoringRule(
  _ quota: Int, _ reserves: Int, _ ties: [RankingRule.TieStep], _ pledge: Basis?
) -> ScoringRule {
  ScoringRule(
    rubric: "selection",
    panel: PanelRule(
      size: 3, minimumSheets: 2, levelling: .none, pledge: pledge, basis: noted),
    combination: .sum, trim: Trim(each: 1, scope: .total, from: 5, basis: noted),
    deviation: DeviationRule(
      explainAbove: Fraction(1, 5), minuteAbove: Fraction(3, 10), discards: false, basis: noted),
    ranking: RankingRule(
      passLine: points(60),
      quota: RankingRule.Quota(minimum: 1, maximum: quota, basis: noted), reserves: reserves,
      ties: ties, cutLineTie: .panelVote, basis: noted))
}

func aConsultation(_ silence: ConsultationRule.Silence) -> ConsultationRule {
  ConsultationRule(
    departments: [
      Department(id: "tax", name: phrase("税务"), basis: noted),
      Department(id: "superior", name: phrase("上级"), basis: noted),
    ], dueWorkingDays: 5, silence: silence)
}

func aPublicity() -> PublicityRule {
  PublicityRule(
    workingDays: 5, countsStartDay: false, countingBasis: noted,
    objections: ObjectionRule(admitWithin: 3, concludeWithin: 10, extendedTo: 30, basis: noted))
}

func stagesAfterPublicity(rectifications: Int) -> [Stage] {
  [
    stage(
      "award",
      .award(
        AwardRule(
          plaque: phrase("工作站"),
          construction: AwardRule.Construction(earliestYear: 2023, years: 2, basis: noted)))),
    stage("funding", .funding(aFunding())),
    stage(
      "acceptance",
      .acceptance(
        AcceptanceRule(
          rubric: "acceptance", grades: [.init(name: phrase("合格"), from: points(60))],
          passLine: points(60), rectificationMonths: 3, rectifications: rectifications,
          basis: noted))),
    stage("closing", .closing),
  ]
}

func aFunding() -> FundingRule {
  FundingRule(
    amount: Money(yuan: 300_000), amountBasis: noted,
    tranches: [
      .init(share: Fraction(2, 5), after: .award, basis: noted),
      .init(share: Fraction(3, 5), after: .acceptance, basis: noted),
    ], budgetLine: phrase("工作经费"), budgetBasis: noted)
}

let selectionRubric = Rubric(
  id: "selection", name: phrase("评分标准"), fullMark: points(100),
  channels: [
    Channel(id: "documents", name: phrase("材料")), Channel(id: "defence", name: phrase("答辩")),
  ],
  groups: [
    Rubric.Group(
      id: "A", name: phrase("材料"), points: points(60),
      criteria: [aCriterion("A1", 60, "documents")]),
    Rubric.Group(
      id: "B", name: phrase("答辩"), points: points(40),
      criteria: [aCriterion("B1", 40, "defence")]),
  ], bonusCap: .zero, basis: noted)

let acceptanceRubric = Rubric(
  id: "acceptance", name: phrase("验收标准"), fullMark: points(100),
  channels: [Channel(id: "site", name: phrase("现场"))],
  groups: [
    Rubric.Group(
      id: "A", name: phrase("现场"), points: points(100), criteria: [aCriterion("S1", 100, "site")])
  ], bonusCap: .zero, basis: noted)

func aCriterion(_ id: CriterionID, _ full: Int, _ channel: ChannelID) -> Criterion {
  Criterion(
    id: id, name: phrase(id.text), points: points(full), channel: channel,
    marking: .judged(step: Points(hundredths: 50)), guidance: phrase(""), basis: noted)
}

func points(_ whole: Int) -> Points { Points(hundredths: whole * 100) }
