import Messages
import Programmes
import Quantities
import WorkingDays

extension Programme {
  /// A programme with nothing but what scoring needs: one criterion in steps, one in levels.
  static let sample = Programme(
    id: "sample", title: Phrase("示例办法", "Sample programme"),
    notice: Notice(
      title: Phrase("示例通知", "Sample notice"), issuers: [Phrase("示例市人社局", "HRSS Bureau")],
      issued: Day(year: 2022, month: 12, day: 2) ?? .first, basis: [], attachments: [], gaps: []),
    applicants: Applicants(
      kinds: [ApplicantKind(id: "enterprise", name: Phrase("企业", "enterprise"))],
      othersWithReason: true, basis: basis),
    facts: [], documents: [], conditions: [], vetoes: [],
    routing: Routing(
      counties: [County(id: "示例县", office: Phrase("示例县人社局", "county bureau"))],
      supervisingUnits: true, basis: basis),
    stages: [
      Stage(
        id: "intake", name: Phrase("申报", "Applications"),
        rule: .intake(
          IntakeRule(
            opens: Day(year: 2022, month: 12, day: 2) ?? .first,
            closes: Day(year: 2022, month: 12, day: 8) ?? .first, closingDayCounts: true, copies: 3)
        ), basis: basis),
      Stage(
        id: "scoring", name: Phrase("专家评审", "Scoring"), rule: .scoring(scoring), basis: basis),
    ], rubrics: [rubric])

  private static let basis = Basis.proposed("示例")

  private static let rubric = Rubric(
    id: "selection", name: Phrase("评分标准", "Rubric"), fullMark: Points(hundredths: 9_000),
    channels: [
      Channel(id: "documents", name: Phrase("材料评审", "Documents")),
      Channel(id: "defence", name: Phrase("答辩", "Defence")),
    ],
    groups: [
      Rubric.Group(
        id: "B", name: Phrase("制度和保障", "Systems"), points: Points(hundredths: 5_000),
        criteria: [
          Criterion(
            id: "B1", name: Phrase("制度、场所和设备", "Premises"), points: Points(hundredths: 5_000),
            channel: "documents", marking: .judged(step: Points(hundredths: 50)),
            keyMinimum: Points(hundredths: 2_500), guidance: Phrase("查阅清单", "read the list"),
            basis: basis)
        ]),
      Rubric.Group(
        id: "C", name: Phrase("答辩", "Defence"), points: Points(hundredths: 4_000),
        criteria: [
          Criterion(
            id: "C1", name: Phrase("答辩表现", "Defence"), points: Points(hundredths: 4_000),
            channel: "defence",
            marking: .graded([
              .init(name: Phrase("好", "good"), points: Points(hundredths: 4_000)),
              .init(name: Phrase("差", "poor"), points: Points(hundredths: 2_000)),
            ]), guidance: Phrase("听取汇报", "listen"), basis: basis)
        ]),
    ], bonusCap: .zero, basis: basis)

  private static let scoring = ScoringRule(
    rubric: "selection",
    panel: PanelRule(size: 2, minimumSheets: 1, levelling: .none, basis: basis),
    combination: .sum, trim: Trim(each: 0, scope: .total, from: 5, basis: basis),
    deviation: DeviationRule(
      explainAbove: Fraction(1, 5), minuteAbove: Fraction(3, 10), discards: false, basis: basis),
    ranking: RankingRule(
      passLine: Points(hundredths: 6_000), quota: .init(minimum: 1, maximum: 2, basis: basis),
      reserves: 0, ties: [.untrimmedMean], cutLineTie: .panelVote, basis: basis))
}
