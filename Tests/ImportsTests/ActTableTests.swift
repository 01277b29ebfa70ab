import Assessment
import Messages
import Programmes
import Quantities
import Spreadsheets
import Testing
import WorkingDays

@testable import Imports

/// One row of a table in both languages, and the act that it means.
struct RowCase: Sendable, CustomTestStringConvertible {
  let table: CallTable
  let chinese: String
  let english: String
  let actor: Actor
  let act: @Sendable () throws -> Act

  var testDescription: String { "\(table.file) \(english)" }
}

private let city = Actor("city", as: .cityBureau)
private let secretary = Actor("secretary", as: .panelSecretary)

private let rows: [RowCase] = [
  RowCase(
    table: .reviews, chinese: "申报编号,环节,结论,审核意见,条款\nJC-001,复核,退回,缺附件,JC-1；JC-2",
    english: "application,stage,decision,opinion,clauses\nJC-001,recheck,return,缺附件,JC-1;JC-2",
    actor: city
  ) {
    .review(
      Review(
        application: "JC-001", stage: "recheck", office: .cityBureau, decision: .return,
        opinion: "缺附件", clauses: ["JC-1", "JC-2"]))
  },
  RowCase(
    table: .vetoes, chinese: "申报编号,否决事项,办理,查实情况\nJC-001,虚假材料,登记,假证书",
    english: "application,veto,action,finding\nJC-001,V1,raise,假证书", actor: city
  ) { .raiseVeto(VetoFinding(application: "JC-001", veto: "V1", finding: "假证书")) },
  RowCase(
    table: .vetoes, chinese: "申报编号,否决事项,办理,查实情况,更正代码\nJC-001,虚假材料,撤销,证书属实,1",
    english: "application,veto,action,finding,code\nJC-001,False material,lift,证书属实,01", actor: city
  ) {
    .liftVeto(
      VetoLifted(application: "JC-001", veto: "V1", code: .qualificationError, note: "证书属实"))
  },
  RowCase(
    table: .withdrawals, chinese: "申报编号,撤回理由\nＪＣ－００１,设备搬迁",
    english: "application,reason\njc-001,设备搬迁", actor: city
  ) { .withdraw(Withdrawal(application: "JC-001", reason: "设备搬迁")) },
  RowCase(
    table: .panels, chinese: "评审组,专家,申报编号\nP1,e1；e2,JC-001、JC-002",
    english: "panel,experts,applications\nP1,e1;e2,JC-001;JC-002", actor: secretary
  ) {
    .seatPanel(Panel(id: "P1", experts: ["e1", "e2"], applications: ["JC-001", "JC-002"]))
  },
  RowCase(
    table: .panels, chinese: "评审组,专家,申报编号\nP1,e1,", english: "panel,experts\nP1,e1",
    actor: secretary
  ) { .seatPanel(Panel(id: "P1", experts: ["e1"])) },
  RowCase(
    table: .draws,
    chinese: "评审组,种子,参加抽取的专家,不参加的专家,申报编号\nP1,2022,e1；e2,e2：请假,JC-001",
    english: "panel,seed,experts,excluded,applications\nP1,2022,e1;e2,e2:请假,JC-001",
    actor: secretary
  ) {
    .drawPanel(
      PanelDraw(
        panel: "P1", seed: "2022", pool: ["e1", "e2"],
        excluded: [PanelDrawn.Exclusion(expert: "e2", reason: "请假")], applications: ["JC-001"]))
  },
  RowCase(
    table: .defenceOrders, chinese: "种子,每家分钟数\n2022,20", english: "seed,minutes\n2022,20",
    actor: secretary
  ) { .drawDefenceOrder(DefenceDraw(seed: "2022", minutes: 20)) },
  RowCase(
    table: .pledges, chinese: "专家,回避的申报,回避事由\ne1,JC-001,亲属",
    english: "expert,recused,ground\ne1,JC-001,亲属", actor: secretary
  ) {
    .signPledge(
      PledgeSigning(
        expert: "e1",
        conflicts: [PledgeSigning.Conflict(application: "JC-001", ground: "亲属")]))
  },
  RowCase(
    table: .pledges, chinese: "专家\ne1", english: "expert\ne1", actor: secretary
  ) { .signPledge(PledgeSigning(expert: "e1")) },
  RowCase(
    table: .recusals, chinese: "专家,申报编号,回避事由\ne1,JC-001,亲属",
    english: "expert,application,ground\ne1,JC-001,亲属",
    actor: secretary
  ) { .recuse(Recusal(expert: "e1", application: "JC-001", ground: "亲属")) },
  RowCase(
    table: .absences, chinese: "专家,缺席原因\ne1,生病", english: "expert,reason\ne1,生病", actor: secretary
  ) { .recordAbsence(ExpertAbsent(expert: "e1", reason: "生病")) },
  RowCase(
    table: .sheetReopenings, chinese: "申报编号,专家,环节,更正代码,说明\nJC-001,e1,答辩,04,超范围",
    english: "application,expert,channel,code,note\nJC-001,e1,defence,4,超范围", actor: city
  ) {
    .reopenSheet(
      SheetReopened(
        application: "JC-001", expert: "e1", channel: "defence", code: .scoreOutOfRange,
        note: "超范围"))
  },
  RowCase(
    table: .deviations, chinese: "专家,申报编号,书面说明\ne1,JC-001,坚持原分",
    english: "expert,application,answer\ne1,JC-001,坚持原分", actor: secretary
  ) {
    .answerDeviation(DeviationAnswer(expert: "e1", application: "JC-001", answer: "坚持原分"))
  },
  RowCase(
    table: .votes, chinese: "表决顺序,表决记录\nJC-002;JC-001,2比1",
    english: "order,minute\nJC-002;JC-001,2比1",
    actor: secretary
  ) { .recordVote(VoteRecorded(order: ["JC-002", "JC-001"], minute: "2比1")) },
  RowCase(
    table: .opinions, chinese: "申报编号,部门,意见,说明\nJC-001,税务部门,不同意,欠税",
    english: "application,department,answer,text\nJC-001,tax,objects,欠税", actor: city
  ) {
    .recordOpinion(
      Opinion(application: "JC-001", department: "tax", answer: .objects, text: "欠税"))
  },
  RowCase(
    table: .settlements, chinese: "申报编号,办理,部门,理由\nJC-001,化解,税务部门,已补缴",
    english: "application,action,department,reason\nJC-001,settle,tax,已补缴", actor: city
  ) {
    .settleOpinion(OpinionSettled(application: "JC-001", department: "tax", reason: "已补缴"))
  },
  RowCase(
    table: .settlements, chinese: "申报编号,办理,否决事项,理由\nJC-001,取消资格,V1,查实",
    english: "application,action,veto,reason\nJC-001,remove,V1,查实", actor: city
  ) { .removeUnit(UnitRemoved(application: "JC-001", veto: "V1", reason: "查实")) },
  RowCase(
    table: .objections, chinese: "异议编号,申报编号,办理,结论\nY1,,受理,材料齐全",
    english: "objection,action,text\nY1,admit,材料齐全", actor: city
  ) { .screenObjection(ObjectionScreened(objection: "Y1", admitted: true, reason: "材料齐全")) },
  RowCase(
    table: .objections, chinese: "异议编号,办理\nY1,延期", english: "objection,action\nY1,extend",
    actor: city
  ) { .extendObjection("Y1") },
  RowCase(
    table: .objections, chinese: "异议编号,办理,结论\nY1,不成立,无据",
    english: "objection,action,text\nY1,reject,无据", actor: city
  ) { .concludeObjection(ObjectionConcluded(objection: "Y1", upheld: false, findings: "无据")) },
  RowCase(
    table: .awards, chinese: "申报编号,发文字号,牌匾编号,建设起始日\nJC-001,晋市人社发〔2023〕1号,N-1,2023年1月1日",
    english:
      "application,document,plaque,construction_start\nJC-001,晋市人社发〔2023〕1号,N-1,2023-01-01",
    actor: city
  ) {
    .award(
      AwardDecision(
        application: "JC-001", document: "晋市人社发〔2023〕1号", plaque: "N-1",
        constructionStart: try day("2023-01-01")))
  },
  RowCase(
    table: .payments, chinese: "拨款单号,申报编号,办理,凭证号\nB1,JC-001,支付,PZ-9",
    english: "payment,application,action,voucher\nB1,JC-001,pay,PZ-9",
    actor: Actor("finance", as: .finance)
  ) { .pay(PaymentMade(payment: "B1", application: "JC-001", voucher: "PZ-9")) },
  RowCase(
    table: .payments, chinese: "拨款单号,申报编号,办理\nB1,JC-001,对账",
    english: "payment,application,action\nB1,JC-001,reconcile",
    actor: Actor("finance", as: .finance)
  ) { .reconcile(PaymentNamed(payment: "B1", application: "JC-001")) },
  RowCase(
    table: .payments, chinese: "拨款单号,申报编号,办理,撤销理由\nB1,JC-001,撤销,户名有误",
    english: "payment,application,action,reason\nB1,JC-001,cancel,户名有误",
    actor: Actor("finance", as: .finance)
  ) {
    .cancelPayment(PaymentCancelled(payment: "B1", application: "JC-001", reason: "户名有误"))
  },
  RowCase(
    table: .acceptance,
    chinese:
      "申报编号,项目,值\nJC-001,任务完成率,９５．５\nJC-001,R1,8.5\nJC-001,否决,挪用资金\nJC-001,未使用资金,\"1,200.50\"",
    english:
      "application,item,value\nJC-001,done,95.5\nJC-001,Results,8.5\nJC-001,veto,V7\nJC-001,unspent,1200.50",
    actor: city
  ) {
    .evaluate(
      Evaluation(
        application: "JC-001", facts: ["done": .number(9550)],
        points: ["R1": Points(hundredths: 850)], veto: "V7", unspent: Money(fen: 120_050)))
  },
  RowCase(
    table: .recoveries, chinese: "申报编号,金额,凭证号\nJC-001,1200.5,S-1",
    english: "application,amount,voucher\nJC-001,1200.50,S-1",
    actor: Actor("finance", as: .finance)
  ) {
    .recover(
      MoneyRecovered(application: "JC-001", amount: Money(fen: 120_050), voucher: "S-1"))
  },
  RowCase(
    table: .steps, chinese: "步骤,环节,更正代码,说明\n重新打开,初审,资格审查认定错误,条件误判",
    english: "act,stage,code,note\nreopen,first-review,error of eligibility,条件误判", actor: city
  ) {
    .reopen(ReopenRequest(stage: "first-review", code: .qualificationError, note: "条件误判"))
  },
  RowCase(table: .steps, chinese: "步骤\n公示", english: "act\npublish", actor: city) { .publish },
]

@Suite struct ActTableTests {
  /// Puts when and by whom in front of every row.
  private func complete(_ text: String, _ headings: String, by account: PersonID) -> String {
    let lines = text.split(separator: "\n")
    return ([headings + lines[0]] + lines.dropFirst().map { "2022-12-05 09:30,\(account),\($0)" })
      .joined(separator: "\n")
  }

  @Test(arguments: rows)
  func `a row means the same act in Chinese and in English`(_ row: RowCase) throws {
    let expected = [
      try PlannedAct(row.act(), row.table, at: "2022-12-05 09:30", by: row.actor)
    ]
    let person = row.actor.person
    #expect(try acts(row.table, complete(row.chinese, "时间,经办,", by: person)) == expected)
    #expect(try acts(row.table, complete(row.english, "at,by,", by: person)) == expected)
  }

  @Test(arguments: rows)
  func `a table alone takes moment and actor from its context`(_ row: RowCase) throws {
    let context = try sampleContext(at: moment("2023-02-01 08:00"), by: row.actor)
    let expected = [
      try PlannedAct(row.act(), row.table, at: "2023-02-01 08:00", by: row.actor)
    ]
    #expect(try acts(row.table, row.english, in: context) == expected)
  }

  @Test func `every table is known by its own file name`() {
    #expect(CallTable.allCases.count == 44)
    #expect(Set(CallTable.allCases.map(\.file)).count == 44)
    #expect(CallTable.sheetReopenings.file == "sheet-reopenings.csv")
  }
}
