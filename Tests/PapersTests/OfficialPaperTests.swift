import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Testing

@Suite struct OfficialPaperTests {
  @Test(.tags(.clause)) func `JC-2.2.3 what no document is named for stands on the check`() throws {
    let dossier = try Story.sealed().dossier()
    let unproven = try QualificationSheet.paper(of: dossier, application: "W14")
    #expect(
      unproven.row("unproven", where: "number", is: "1") == [
        "number": "1", "clause": "JC-1.1.1", "missing": "没有材料注明用于佐证「技能带头人3名以上」",
        "remedy": "在佐证材料上注明对应的条件",
      ])
    let proven = try QualificationSheet.paper(of: dossier, application: "W01")
    #expect(proven.row("unproven", where: "clause", is: "JC-1.1.1") == nil)
    #expect(proven.row("conditions", where: "number", is: "1")?["evidence"] == "证书.pdf")
    let all = QualificationTable.paper(of: dossier)
    #expect(
      all.row("applications", where: "application", is: "W02")?["unproven"] == "JC-1.1.1、拟定条件")
    #expect(all.row("applications", where: "application", is: "W14")?["first-review"] == "不通过")
  }

  /// Sealed on Wednesday 2022-12-14; working days 15, 16, 19, 20, 21.
  @Test(.tags(.clause)) func `JC-3.4 the opinion form gives five working days and room to answer`()
    throws
  {
    let open = try OpinionForm.paper(of: Story.sealed().dossier(), application: "W02")
    #expect(open.item("due") == "2022年12月21日（星期三）")
    #expect(open.boxes.map(\.text?.chinese) == ["□同意　　□不同意，理由："])
    let answered = try Story.published().dossier()
    #expect(
      try OpinionForm.paper(of: answered, application: "W09").boxes.map(\.text?.chinese)
        == ["不同意。意见：欠税未缴"])
    #expect(
      try OpinionForm.paper(of: answered, application: "W02").boxes.map(\.text?.chinese) == ["同意。"])
  }

  @Test(.tags(.clause)) func `JC-3.6a the document names every unit that it awards`() throws {
    let paper = try ResultNotice.paper(of: Story.decided().dossier())
    #expect(paper.letterhead?.number.chinese == "晋市人社发〔2023〕1号")
    #expect(
      paper.tables[0].rows.map { $0[1] } == Story.awarded.map { Paper.Cell.same($0.text) })
    #expect(paper.row("awards", where: "application", is: "W02")?["end"] == "2025-01-10")
  }

  /// By hand: 10 × 120000.00; of the second tranche only W02 has passed, 180000.00.
  @Test(.tags(.clause)) func `JC-5.4 and JC-5.5 a tranche is paid to those for whom it is due`()
    throws
  {
    let first = try PaymentNotice.paper(of: Story.paying().dossier(), tranche: 1)
    #expect(first.item("total") == "1,200,000.00元（人民币壹佰贰拾万元整）")
    #expect(first.row("allocation", where: "application", is: "W03")?["amount"] == "120000.00")
    #expect(first.row("allocation", where: "application", is: "W01")?["order"] == "")
    let second = try PaymentNotice.paper(of: Story.evaluated().dossier(), tranche: 2)
    #expect(second.item("total") == "180,000.00元（人民币壹拾捌万元整）")
    #expect(second.tables[0].rows.map { $0[1] } == [.same("W02")])
    #expect(second.item("budgetLine") == "就业补助资金")
  }

  @Test(.tags(.clause)) func `JC-5.5 results of acceptance release the rest, a delay or nothing`()
    throws
  {
    let paper = try AcceptanceNotice.paper(of: Story.evaluated().dossier())
    let rows = ["W02", "W03", "W04"].map { paper.row("results", where: "application", is: $0) }
    #expect(rows.map { $0?["due"] } == ["180000.00", "0.00", "0.00"])
    #expect(rows.map { $0?["conclusion"] } == ["合格", "不合格：挪用套取资金（拟定）", "限期整改"])
    #expect(rows[2]?["limit"] == "2025年4月20日（星期日）")
  }

  @Test func `a claim says what is still to be paid`() throws {
    let paper = try ClawbackNotice.paper(of: Story.evaluated().dossier(), application: "W03")
    #expect(paper.item("claimed") == "120,000.00元（人民币壹拾贰万元整）")
    #expect(paper.item("recovered") == "50,000.00元（人民币伍万元整）")
    #expect(paper.item("outstanding") == "70,000.00元（人民币柒万元整）")
  }

  @Test func `a plaque of a failed project is to be returned`() throws {
    let paper = try PlaqueList.paper(of: Story.evaluated().dossier())
    #expect(paper.row("plaques", where: "application", is: "W03")?["state"] == "验收不合格，收回")
    #expect(paper.row("plaques", where: "application", is: "W02")?["state"] == "有效")
  }

  @Test func `before a panel is seated its forms are blank`() throws {
    let dossier = try Story.reviewed().dossier()
    let draw = try DrawRecord.paper(of: dossier)
    #expect(draw.item("seated") == "尚未登记")
    #expect(draw.tables[0].rows.count == 7)
    #expect(draw.tables[0].rows.allSatisfy { $0.dropFirst().allSatisfy { $0 == .blank } })
    #expect(try SignInSheet.paper(of: dossier).tables[0].rows.count == 7)
    #expect(try Pledge.paper(of: dossier).item("expert") == "____________________")
  }

  @Test func `an expert's pledge shows the recusal on record`() throws {
    let paper = try Pledge.paper(of: Story.sealed().dossier(), expert: "e3")
    #expect(paper.row("units", where: "application", is: "W05")?["recorded"] == "近三年在该单位任职")
    #expect(paper.row("units", where: "application", is: "W14") == nil)
  }

  @Test func `a register without objections says so`() throws {
    let paper = ObjectionRegister.paper(of: try Story.published().dossier())
    #expect(paper.tables == [])
    #expect(paper.item("count") == "0")
  }

  @Test(arguments: [
    (PaperRequest.opinionForm("W12"), "notProposed"),
    (.resultNotice(document: nil), "nobodyAwarded"),
    (.resultNotice(document: "X"), "nobodyAwarded"), (.paymentNotice(tranche: 1), "nothingDue"),
    (.paymentNotice(tranche: 3), "noSuchTranche"), (.acceptanceNotice, "nothingEvaluated"),
    (.clawbackNotice("W01"), "nothingClaimed"), (.plaqueList, "nobodyAwarded"),
    (.objectionRecord("O9"), "unknownObjection"), (.pledge("city"), "notSeated"),
    (.qualification("W99"), "unknownApplication"), (.notice(nil), "notPublished"),
  ])
  func `what is not there yet is refused with its reason`(request: PaperRequest, code: String)
    throws
  {
    let dossier = try Story.sealed().dossier()
    #expect {
      try request.paper(of: dossier)
    } throws: { error in
      (error as? Refusal)?.reasons.map(\.code) == [code]
    }
  }

  @Test func `a request without what it needs is none`() {
    #expect(PaperRequest(.scoreSheet, application: "W01") == nil)
    #expect(PaperRequest(.opinionForm) == nil)
    #expect(PaperRequest(.clawbackNotice, expert: "e1") == nil)
    #expect(PaperRequest(.refusal) == nil)
    #expect(PaperRequest(.proof) == nil)
    #expect(PaperRequest(.paymentNotice) == .paymentNotice(tranche: 1))
    #expect(PaperRequest(.qualification, application: "W01") == .qualification("W01"))
    for kind in Paper.Kind.allCases {
      let request = PaperRequest(
        kind, application: "W01", expert: "e1", number: 2, objection: "O1", document: "D",
        enrolment: "R1")
      #expect(request.map(\.kind) ?? kind == kind)
    }
  }

  @Test(arguments: [
    ("要求不少于3人,现为2人;退回", "要求不少于3人，现为2人；退回"), ("得分84.20(421/5)高于甲", "得分84.20（421/5）高于甲"),
    ("用 print --format csv, json", "用 print --format csv, json"), ("至 12:30 止:甲", "至 12:30 止：甲"),
    ("县(市、区)人社局", "县（市、区）人社局"),
  ])
  func `what rules say is printed with full-width punctuation`(said: String, printed: String) {
    let paper = RefusalReport.paper(
      of: Refusal(Reason("a", Phrase(said, "x"), remedy: Phrase("办", "do"))))
    #expect(paper.row("reasons", where: "code", is: "a")?["message"] == printed)
  }
}

extension Paper {
  fileprivate var boxes: [Box] {
    parts.compactMap { if case .box(let box) = $0 { box } else { nil } }
  }
}
