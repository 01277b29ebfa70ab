import Messages
import Programmes
public import Quantities
import WorkingDays

extension Programme {
  /// A workstation programme small enough to check by hand.
  static let sample = Programme(
    id: "sample", title: Phrase("市级技师工作站", "Municipal technician workstations"),
    notice: Notice(
      title: Phrase("关于开展2022年市级技师工作站申报和评审工作的通知", "Call for technician workstations 2022"),
      issuers: [Phrase("市委组织部", "Organisation Department"), Phrase("市人力资源和社会保障局", "HRSS Bureau")],
      issued: Day(year: 2022, month: 12, day: 2) ?? .first, basis: ["晋市办字〔2022〕6号"],
      attachments: [], gaps: []),
    applicants: Applicants(
      kinds: [
        ApplicantKind(id: "enterprise", name: Phrase("企业", "enterprise")),
        ApplicantKind(id: "association", name: Phrase("行业协会", "association")),
      ], othersWithReason: true, basis: .clause("JC-1.1.0")),
    facts: [
      Fact(
        id: "technicians", name: Phrase("技能带头人数", "skilled leaders"), unit: Phrase("人", "persons"),
        kind: .number(decimals: 0), basis: .clause("JC-1.1.1")),
      Fact(
        id: "honours", name: Phrase("全国技术能手", "national honours"), unit: Phrase("人", "persons"),
        kind: .number(decimals: 0), basis: .proposed("通知未规定加分")),
    ],
    documents: [
      Document(
        id: "evidence", name: Phrase("相关佐证材料", "evidence"), copies: 1, due: .optional,
        scope: .everyone, basis: .clause("JC-2.2.3"))
    ],
    conditions: [
      Condition(
        id: "leaders", name: Phrase("技能带头人3名以上", "three leaders or more"),
        rule: .atLeast("technicians", 3), scope: .everyone, failure: .ineligible,
        basis: .clause("JC-1.1.1")),
      Condition(
        id: "honoured", name: Phrase("填报荣誉", "honours stated"), rule: .atLeast("honours", 0),
        scope: .everyone, failure: .ineligible, basis: .proposed("通知未规定")),
    ],
    vetoes: [
      Veto(id: "V3", name: Phrase("违法违规", "breach of law"), rule: nil, basis: .clause("JC-1.2.1b")),
      Veto(
        id: "V6", name: Phrase("部门意见不同意", "a department objects"), rule: nil,
        basis: .clause("JC-3.4")),
      Veto(
        id: "V7", name: Phrase("挪用套取资金", "misuse of funds"), rule: nil, basis: .proposed("参照同类办法")),
    ],
    routing: Routing(
      counties: [
        County(id: "泽州县", office: Phrase("泽州县人社局", "Zezhou HRSS Bureau")),
        County(id: "高平市", office: Phrase("高平市人社局", "Gaoping HRSS Bureau")),
      ], supervisingUnits: true, basis: .clause("JC-3.1")),
    stages: stages, rubrics: [.selection, .acceptance])

  private static let stages = [
    Stage(
      id: "intake", name: Phrase("申报", "Applications"),
      rule: .intake(
        IntakeRule(
          opens: Day(year: 2022, month: 12, day: 2) ?? .first,
          closes: Day(year: 2022, month: 12, day: 8) ?? .first, closingDayCounts: true, copies: 3)),
      basis: .clause("JC-4.1")),
    Stage(
      id: "first-review", name: Phrase("资格初审", "First review"),
      rule: .review(ReviewRule(reviewers: .routed)), basis: .clause("JC-3.1")),
    Stage(
      id: "recheck", name: Phrase("资格复核", "Recheck"),
      rule: .review(ReviewRule(reviewers: .all([.organisationDepartment, .cityBureau]))),
      basis: .clause("JC-3.2")),
    Stage(
      id: "scoring", name: Phrase("专家评审", "Assessment by experts"), rule: .scoring(.sample),
      basis: .clause("JC-3.3")),
    Stage(
      id: "consultation", name: Phrase("征求意见", "Consultation"),
      rule: .consultation(
        ConsultationRule(
          departments: [
            Department(id: "tax", name: Phrase("税务", "tax bureau"), basis: .clause("JC-3.4"))
          ], dueWorkingDays: 5, silence: .consents)), basis: .clause("JC-3.4")),
    Stage(
      id: "publicity", name: Phrase("结果公示", "Publicity"),
      rule: .publicity(
        PublicityRule(
          workingDays: 5, countsStartDay: false, countingBasis: .proposed("民法典第201条"),
          objections: ObjectionRule(
            admitWithin: 3, concludeWithin: 10, extendedTo: 30, basis: .proposed("通知未规定期限")))),
      basis: .clause("JC-3.5")),
    Stage(
      id: "award", name: Phrase("授牌", "Award"),
      rule: .award(
        AwardRule(
          plaque: Phrase("晋城市技师工作站", "Technician Workstation"),
          construction: AwardRule.Construction(
            earliestYear: 2023, years: 2, basis: .clause("JC-5.2")))), basis: .clause("JC-3.6")),
    Stage(
      id: "funding", name: Phrase("首期拨款", "First payment"), rule: .funding(.sample),
      basis: .clause("JC-5.4")),
    Stage(
      id: "acceptance", name: Phrase("评估验收", "Acceptance"),
      rule: .acceptance(
        AcceptanceRule(
          rubric: "acceptance",
          grades: [AcceptanceRule.Grade(name: Phrase("合格", "passed"), from: 60)],
          passLine: 60, rectificationMonths: 3, rectifications: 1, basis: .proposed("参照同类办法"))),
      basis: .clause("JC-5.5")),
    Stage(
      id: "closing", name: Phrase("办结", "Closing"), rule: .closing, basis: .proposed("归档")),
  ]
}

extension FundingRule {
  fileprivate static let sample = FundingRule(
    amount: Money(yuan: 300_000), amountBasis: .clause("JC-5.3"),
    tranches: [
      Tranche(share: Fraction(2, 5), after: .award, basis: .clause("JC-5.4")),
      Tranche(share: Fraction(3, 5), after: .acceptance, basis: .clause("JC-5.5")),
    ], budgetLine: Phrase("就业补助资金", "employment funds"), budgetBasis: .clause("JC-6.1"))
}

extension Points: ExpressibleByIntegerLiteral {
  /// Whole points written in a test.
  public init(integerLiteral points: Int) { self.init(hundredths: 100 * points) }
}
