import Messages
import Programmes
import Quantities

extension Rubric {
  /// 10 measured, 50 judged on documents, 40 judged in the defence, and a bonus of at most 5.
  static let selection = Rubric(
    id: "selection", name: Phrase("评分标准", "Rubric"), fullMark: 100,
    channels: [
      Channel(id: "documents", name: Phrase("材料评审", "Documents")),
      Channel(id: "defence", name: Phrase("答辩", "Defence")),
    ],
    groups: [
      Group(
        id: "A", name: Phrase("技能带头人队伍", "Skilled leaders"), points: 10,
        criteria: [
          Criterion(
            id: "A1", name: Phrase("合格带头人人数", "Number of leaders"), points: 10,
            channel: "documents",
            marking: .measured([
              Measure(
                points: 10,
                scale: .bands(
                  "technicians",
                  [(3, 6), (4, 7), (5, 8), (6, 9), (7, 10)].map {
                    Measure.Band(from: $0.0, points: Points(hundredths: 100 * $0.1))
                  }))
            ]),
            guidance: Phrase("3人6分，每多1人加1分", "3 earn 6, each further one 1"), basis: .both)
        ]),
      Group(
        id: "B", name: Phrase("制度和保障", "Systems and support"), points: 50,
        criteria: [
          Criterion(
            id: "B1", name: Phrase("制度、场所和设备", "Systems, premises, equipment"), points: 50,
            channel: "documents", marking: .judged(step: .half),
            guidance: Phrase("查阅制度文本和设备清单", "read the systems and the equipment list"), basis: .both
          )
        ]),
      Group(
        id: "C", name: Phrase("建站设想与答辩", "Plan and defence"), points: 40,
        criteria: [
          Criterion(
            id: "C1", name: Phrase("答辩表现", "Defence"), points: 40, channel: "defence",
            marking: .judged(step: .half), guidance: Phrase("听取汇报并提问", "report and questions"),
            basis: .proposed("通知未规定分值"))
        ]),
      Group(
        id: "X", name: Phrase("加分", "Bonus"), points: 5, isBonus: true,
        criteria: [
          Criterion(
            id: "X1", name: Phrase("国家级荣誉", "National honours"), points: 5, channel: "documents",
            marking: .measured([
              Measure(
                points: 5,
                scale: .adding([Measure.Term(points: 3, counted: .fact("honours"))]))
            ]), guidance: Phrase("每人3分，最多5分", "3 each, at most 5"),
            basis: .proposed("通知未规定加分"))
        ]),
    ], bonusCap: 5, basis: .proposed("通知未规定分值"))

  /// One judged criterion, for the end of the construction period.
  static let acceptance = Rubric(
    id: "acceptance", name: Phrase("验收标准", "Acceptance rubric"), fullMark: 100,
    channels: [Channel(id: "site", name: Phrase("现场", "On site"))],
    groups: [
      Group(
        id: "Y", name: Phrase("建设任务", "Tasks"), points: 100,
        criteria: [
          Criterion(
            id: "Y1", name: Phrase("任务完成", "Tasks done"), points: 100, channel: "site",
            marking: .judged(step: .half), guidance: Phrase("按方案", "by the plan"),
            basis: .proposed("通知未规定"))
        ])
    ], bonusCap: .zero, basis: .proposed("通知未规定"))
}

extension ScoringRule {
  /// Seven experts; one highest and one lowest total dropped from five sheets on (test vector T1).
  static let sample = ScoringRule(
    rubric: "selection",
    panel: PanelRule(
      size: 7, minimumSheets: 5, levelling: .none, basis: .proposed("通知未规定评审组人数")),
    combination: .sum,
    trim: Trim(each: 1, scope: .total, from: 5, basis: .proposed("通知未规定去极值")),
    deviation: DeviationRule(
      explainAbove: Fraction(1, 5), minuteAbove: Fraction(3, 10), discards: false,
      basis: .proposed("通知未规定偏离处理")),
    ranking: RankingRule(
      passLine: 60, quota: .init(minimum: 5, maximum: 10, basis: .clause("JC-5.1")), reserves: 2,
      ties: [.group("A"), .channel("defence"), .untrimmedMean], cutLineTie: .panelVote,
      basis: .proposed("通知未规定合格线和并列处理")))
}

extension Points {
  /// The step of judged points.
  fileprivate static let half = Points(hundredths: 50)
}

extension Basis {
  /// A condition of the notice with proposed points.
  fileprivate static var both: Basis {
    Basis(clause: "JC-1.1.1", proposal: "通知未规定分值") ?? .proposed("")
  }
}
