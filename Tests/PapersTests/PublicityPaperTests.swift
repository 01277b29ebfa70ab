import Messages
import Papers
import Testing

@Suite struct PublicityPaperTests {
  @Test(.tags(.clause)) func `JC-3.5 a notice of 2022-12-27 prints its explicit days`() throws {
    let paper = try PublicityNoticePaper.paper(of: Story.published().dossier())
    #expect(paper.item("published") == "2022年12月27日")
    #expect(paper.item("period") == "2022年12月28日至2023年1月4日24时，共5个工作日")
    #expect(paper.item("counting") == "发布当日不计入（拟定）")
    #expect(paper.tables[0].rows.count == 10)
  }

  @Test func `a notice that was not published is refused`() throws {
    let story = try Story.published()
    #expect(throws: Refusal.self) {
      try PublicityNoticePaper.paper(of: story.dossier(), number: 2)
    }
    let sealed = try Story.sealed().dossier()
    #expect(throws: Refusal.self) { try PublicityNoticePaper.paper(of: sealed) }
  }

  @Test func `a status without an answer to what blocks says nothing of blockers`() throws {
    let story = try Story.scored()
    let dossier = try story.dossier()
    #expect(CallStatus.paper(of: dossier).tables.map(\.key) == ["stages"])
    #expect(
      CallStatus.paper(of: dossier, blockers: []).text(in: .english)
        .contains("Nothing is open; the call can go on."))
    #expect(
      CallStatus.paper(of: dossier, blockers: story.blockers()).tables.map(\.key) == [
        "stages", "reasons",
      ])
  }

  @Test(arguments: [(true, [["W01", "W03"], ["W02"]]), (false, [["W01"], ["W02"], ["W03"]])])
  func `what holds many units is said once to people and of each to programs`(
    isGrouped: Bool, expected: [[String]]
  ) throws {
    let late = Phrase("未审核", "not reviewed")
    let blockers = [("W01", "a"), ("W02", "b"), ("W03", "a")].map { subject, code in
      Reason(code, subject: subject, late, remedy: Phrase("请审核", "review it"))
    }
    let paper = CallStatus.paper(
      of: try Story.scored().dossier(), blockers: blockers, isGrouped: isGrouped)
    let reasons = paper.tables.first { $0.key == "reasons" }
    #expect(
      reasons?.rows.map { $0[1] } == expected.map { .text($0.map { Phrase(same: $0) }.joined) })
  }

  @Test func `a refusal is JSON with every reason`() throws {
    let refusal = Refusal([
      Reason(
        "a", clause: "JC-4.1", subject: "W01", Phrase("晚", "late"), remedy: Phrase("无", "none")),
      Reason("b", Phrase("缺", "missing"), remedy: Phrase("补", "add")),
    ])
    let english = """
      {
        "reasons": [
          {
            "code": "a",
            "clause": "JC-4.1",
            "subject": "W01",
            "message": "late",
            "remedy": "none"
          },
          {
            "code": "b",
            "clause": null,
            "subject": null,
            "message": "missing",
            "remedy": "add"
          }
        ]
      }

      """
    #expect(RefusalReport.paper(of: refusal).json(in: .english) == english)
  }
}
