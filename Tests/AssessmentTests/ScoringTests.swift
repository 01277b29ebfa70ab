import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Scoring 专家评审")
struct ScoringTests {
  let panel = Panel(id: "P1", experts: ["e1", "e2", "e3"])

  /// Three units before the panel, their facts checked.
  func aPanelDay(_ programme: Programme = aProgramme(), units: Int = 3) throws -> Scene {
    var scene = try aScene(in: .scoring, programme, units: units)
    try scene.verifyAll()
    try scene.seatPanel()
    return scene
  }

  func sheet(
    _ scene: Scene, of application: ApplicationID = "A1", expert: Int = 1
  ) throws -> ScoreSheet {
    try #require(scene.sheets(of: application, expert: expert).first)
  }

  @Test func `a panel has the right size, known experts, each once, and known applications`() throws
  {
    let scene = try aScene(in: .scoring)
    func seat(_ experts: [PersonID], _ applications: [ApplicationID]? = nil) -> Act {
      .seatPanel(Panel(id: "P1", experts: experts, applications: applications))
    }
    given(scene).when(.seatPanel(panel), by: .secretary).then([.panelSeated(panel)])
    given(scene).when(seat(["e1", "e2"]), by: .secretary).refused("panelSize")
    given(scene).when(seat(["e1", "e1", "bureau"]), by: .secretary).refused("noExpert", "noExpert")
    given(scene).when(seat(["e1", "e2", "e3"], ["A1", "X"]), by: .secretary)
      .refused("unknownApplication")
  }

  @Test func `an application has one panel`() throws {
    let scene = try aPanelDay(units: 2)
    given(scene).when(.seatPanel(panel), by: .secretary).refused("panelTaken", "panelTaken")
  }

  @Test func `a sheet is signed by its expert or entered by the secretary, then locked`() throws {
    var scene = try aPanelDay()
    let sheet = try sheet(scene)
    given(scene).when(.submitSheet(sheet), by: .expert(2)).refused("notYours")
    given(scene).when(.submitSheet(sheet), by: .secretary).then([.sheetSubmitted(sheet)])
    try scene.perform(.submitSheet(sheet), by: .expert(1))
    given(scene).when(.submitSheet(sheet), by: .expert(1)).refused("sheetLocked")
  }

  @Test func `only members of the panel score`() throws {
    let scene = try aPanelDay()
    given(scene).when(.submitSheet(try sheet(scene, expert: 4)), by: .expert(4))
      .refused("notOnPanel")
  }

  @Test func `points out of range, off the step or without a reason are refused together`() throws {
    let scene = try aPanelDay()
    func sheet(_ hundredths: Int, _ channel: ChannelID = "documents") -> Act {
      .submitSheet(
        ScoreSheet(
          application: "A1", expert: "e1", channel: channel,
          points: ["A1": Points(hundredths: hundredths)], reasons: [:]))
    }
    given(scene).when(sheet(6050), by: .expert(1)).refused("outOfRange")
    given(scene).when(sheet(5925), by: .expert(1)).refused("offStep", "reasonMissing")
    given(scene).when(sheet(6000, "defence"), by: .expert(1))
      .refused("missingCriterion", "unknownCriterion")
  }

  @Test func `a signed sheet is reopened for a coded reason and signed again`() throws {
    var scene = try aPanelDay()
    let sheet = try sheet(scene)
    let reopening = SheetReopened(
      application: "A1", expert: "e1", channel: "documents", code: .scoreOutOfRange, note: "笔误")
    given(scene).when(.reopenSheet(reopening), by: .bureau).refused("noSuchSheet")
    try scene.perform(.submitSheet(sheet), by: .expert(1))
    given(scene).when(.reopenSheet(reopening), by: .bureau).then([.sheetReopened(reopening)])
    try scene.perform(.reopenSheet(reopening), by: .bureau)
    #expect(scene.call.reopenedSheets == [sheet.key])
    try scene.perform(.submitSheet(sheet), by: .expert(1))
    #expect(scene.call.reopenedSheets.isEmpty)
  }

  @Test func `a recusal drops the expert's sheets and locks the expert out`() throws {
    var scene = try aPanelDay()
    try scene.signSheets(of: "A1", expert: 1)
    try scene.signSheets(of: "A1", expert: 2)
    try scene.signSheets(of: "A2", expert: 1)
    let recusal = Recusal(expert: "e1", application: "A1", ground: "曾任该单位顾问")
    try scene.perform(.recuse(recusal), by: .expert(1))
    let left = Set(scene.call.sheets.keys.map { "\($0.application) \($0.expert)" })
    #expect(left == ["A1 e2", "A2 e1"])
    #expect(scene.call.scorers(of: "A1") == ["e2", "e3"])
    given(scene).when(.submitSheet(try sheet(scene)), by: .secretary).refused("recused")
  }

  @Test func `an expert recuses only the expert's own person`() throws {
    let scene = try aPanelDay()
    let other = Recusal(expert: "e2", application: "A1", ground: "亲属")
    given(scene).when(.recuse(other), by: .expert(1)).refused("notYours")
    given(scene).when(.recuse(other), by: .secretary).then([.expertRecused(other)])
  }

  @Test func `an absent expert is excused, unless sheets came in`() throws {
    var scene = try aPanelDay(units: 1)
    let absence = ExpertAbsent(expert: "e3", reason: "生病")
    try scene.signSheets(of: "A1", expert: 1)
    given(scene).when(.recordAbsence(ExpertAbsent(expert: "e1", reason: "生病")), by: .secretary)
      .refused("hasScored")
    given(scene).when(.recordAbsence(ExpertAbsent(expert: "e9", reason: "生病")), by: .secretary)
      .refused("notOnPanel")
    try scene.perform(.recordAbsence(absence), by: .secretary)
    given(scene).when(.submitSheet(try sheet(scene, expert: 3)), by: .expert(3)).refused("absent")
    try scene.signSheets(of: "A1", expert: 2)
    #expect(scene.refusals(of: .advance, by: .bureau).isEmpty)
  }

  @Test func `too few valid sheets make no ranking`() throws {
    var scene = try aPanelDay(units: 1)
    for expert in ["e2", "e3"] as [PersonID] {
      try scene.perform(
        .recordAbsence(ExpertAbsent(expert: expert, reason: "生病")), by: .secretary)
    }
    try scene.signSheets(of: "A1", expert: 1)
    given(scene).when(.advance, by: .bureau).refused("tooFewSheets")
  }

  @Test func `the ranking waits for panel, facts and every sheet`() throws {
    var scene = try aScene(in: .scoring, units: 2)
    given(scene).when(.advance, by: .bureau)
      .refused("noPanel", "noPanel", "factsNotVerified", "factsNotVerified")
    try scene.verifyAll()
    try scene.seatPanel()
    for expert in 1...3 { try scene.signSheets(of: "A1", expert: expert) }
    try scene.signSheets(of: "A2", expert: 1)
    let reasons = scene.reasons(against: .advance, by: .bureau)
    #expect(reasons.map(\.code) == Array(repeating: "missingSheet", count: 4))
    #expect(Set(reasons.map(\.subject)) == ["A2"])
  }

  @Test func `a sheet far from the mean blocks until its expert answers`() throws {
    // 100, 100 and 55: mean 85, deviations +17.65 and -35.29 percent.
    var scene = try aPanelDay(units: 1)
    for expert in 1...3 {
      try scene.signSheets(of: "A1", expert: expert) { application, expert, criterion in
        expert == 3 && criterion.id == "A1" ? points(15) : criterion.points
      }
    }
    let reasons = scene.reasons(against: .advance, by: .bureau)
    #expect(reasons.map(\.code) == ["deviationUnexplained"])
    #expect(reasons.first?.message.english == "expert e3 is -35.29% off the mean")
    let answer = DeviationAnswer(expert: "e3", application: "A1", answer: "材料与现场不符")
    given(scene).when(.answerDeviation(answer), by: .expert(1)).refused("notYours")
    try scene.perform(.answerDeviation(answer), by: .expert(3))
    #expect(scene.refusals(of: .advance, by: .bureau).isEmpty)
  }

  @Test func `every expert far from the mean answers for the expert's own sheet`() throws {
    // 100, 70 and 55: mean 75, deviations +33.33, -6.67 and -26.67 percent.
    var scene = try aPanelDay(units: 1)
    for (expert, lost) in [(1, 0), (2, 30), (3, 45)] {
      try scene.signSheets(of: "A1", expert: expert) { _, _, criterion in
        criterion.id == "A1" ? criterion.points - points(lost) : criterion.points
      }
    }
    given(scene).when(.advance, by: .bureau).refused("deviationUnexplained", "deviationUnexplained")
    let answer = DeviationAnswer(expert: "e3", application: "A1", answer: "材料与现场不符")
    try scene.perform(.answerDeviation(answer), by: .expert(3))
    given(scene).when(.advance, by: .bureau).refused("deviationUnexplained")
  }

  @Test func `an answer belongs to the sheet it was given for`() throws {
    var scene = try aPanelDay(units: 1)
    try scene.signSheets(of: "A1", expert: 3)
    let answer = DeviationAnswer(expert: "e3", application: "A1", answer: "理由")
    try scene.perform(.answerDeviation(answer), by: .expert(3))
    let reopening = SheetReopened(
      application: "A1", expert: "e3", channel: "documents", code: .scoreOutOfRange, note: "更正")
    try scene.perform(.reopenSheet(reopening), by: .bureau)
    #expect(scene.call.deviationAnswers["A1"]?["e3"] == nil)
  }

  @Test func `a tie across the cut line waits for the panel's vote`() throws {
    var scene = try aPanelDay(aProgramme(quota: 2))
    for application in ["A1", "A2", "A3"] as [ApplicationID] {
      for expert in 1...3 {
        try scene.signSheets(
          of: application, expert: expert, scorer(["A1": 90, "A2": 80, "A3": 80]))
      }
    }
    given(scene).when(.advance, by: .bureau).refused("voteNeeded")
    let partial = VoteRecorded(order: ["A3"], minute: "3票")
    given(scene).when(.recordVote(partial), by: .secretary).refused("notTheTied")
    try scene.perform(
      .recordVote(VoteRecorded(order: ["A3", "A2"], minute: "2:1")), by: .secretary)
    try scene.perform(.advance, by: .bureau)
    #expect(scene["A1"].place == .listed)
    #expect(scene["A3"].place == .listed)
    #expect(scene["A2"].place == .reserve(1))
  }

  @Test func `without a tie there is nothing to vote on`() throws {
    var scene = try aPanelDay()
    for application in ["A1", "A2", "A3"] as [ApplicationID] {
      for expert in 1...3 { try scene.signSheets(of: application, expert: expert, scorer()) }
    }
    let vote = VoteRecorded(order: ["A1"], minute: "3票")
    given(scene).when(.recordVote(vote), by: .secretary).refused("notTheTied")
  }

  @Test func `the seal keeps ranks, totals and places, and asks for opinions`() throws {
    var scene = try aPanelDay(units: 4)
    let totals: [ApplicationID: Int] = ["A1": 100, "A2": 90, "A3": 80, "A4": 59]
    for application in scene.call.order {
      for expert in 1...3 {
        try scene.signSheets(of: application, expert: expert, scorer(totals))
      }
    }
    func row(
      _ id: ApplicationID, _ rank: Int, _ total: Int, _ place: SealedRanking.Place,
      _ excluded: Phrase? = nil
    ) -> SealedRanking.Row {
      SealedRanking.Row(
        application: id, rank: rank, total: points(total), passed: total >= 60, place: place,
        tieBrokenBy: nil, excludedBy: excluded)
    }
    let quota = Phrase("名额2个已满", "all 2 places are taken")
    let failed = Phrase("得分59.00低于合格线60.00", "59.00 is below the pass line of 60.00")
    given(scene).when(.advance, by: .bureau).then([
      .rankingSealed(
        SealedRanking(rows: [
          row("A1", 1, 100, .listed), row("A2", 2, 90, .listed),
          row("A3", 3, 80, .reserve(1), quota), row("A4", 4, 59, .none, failed),
        ])),
      .stageAdvanced(StageAdvanced(from: "scoring", to: "consultation")),
      .consultationOpened(ConsultationOpened(due: day("2022-12-16"))),
    ])
  }

  @Test func `a finding excludes whatever the points`() throws {
    var scene = try aPanelDay(units: 2)
    for application in ["A1", "A2"] as [ApplicationID] {
      for expert in 1...3 { try scene.signSheets(of: application, expert: expert) }
    }
    let finding = VetoFinding(application: "A1", veto: "V1", finding: "伪造")
    try scene.perform(.raiseVeto(finding), by: .secretary)
    try scene.perform(.advance, by: .bureau)
    let row = try #require(scene.call.ranking?.rows.last)
    #expect(row.application == "A1")
    #expect(row.rank == nil)
    #expect(row.passed == false)
    #expect(row.place == .none)
    #expect(scene["A2"].place == .listed)
  }
}
