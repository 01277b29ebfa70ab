import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Publicity and objections 公示与异议")
struct PublicityTests {
  func aNotice(on published: String = "2022-12-27") throws -> Scene {
    var scene = try aScene(in: .publicity).at(published)
    try scene.perform(.publish, by: .bureau)
    return scene
  }

  // The days stand in the table of real periods for Jincheng (domain research, §3.1).
  @Test(arguments: [
    ("2022-12-26", "2022-12-27", "2023-01-03"), ("2022-12-27", "2022-12-28", "2023-01-04"),
    ("2022-12-30", "2023-01-03", "2023-01-09"), ("2022-12-31", "2023-01-03", "2023-01-09"),
    ("2023-01-16", "2023-01-17", "2023-01-28"), ("2023-01-20", "2023-01-28", "2023-02-01"),
  ])
  func `a notice runs for five working days`(published: String, first: String, last: String) throws
  {
    let scene = try aScene(in: .publicity).at(published)
    given(scene).when(.publish, by: .bureau).then([
      .noticePublished(
        PublicNotice(
          number: 1, applications: ["A1", "A2"], published: day(published), first: day(first),
          last: day(last)))
    ])
  }

  @Test func `a day beyond the calendar is refused, not guessed`() throws {
    given(try aScene(in: .publicity).at("2026-12-30")).when(.publish, by: .bureau)
      .refused("calendarMissing")
  }

  @Test func `nothing is published twice`() throws {
    given(try aNotice()).when(.publish, by: .bureau).refused("nothingToPublish")
  }

  @Test func `objections are heard until the end of the last day`() throws {
    let scene = try aNotice()
    let filed = Act.registerObjection(filing())
    let registered = Event.objectionRegistered(
      ObjectionRegistered(
        filing: filing(), admitBy: day("2023-01-09"), concludeBy: day("2023-01-18")))
    given(scene.at("2023-01-04 23:59")).when(filed, by: .bureau).then([registered])
    given(scene.at("2023-01-05 00:00")).when(filed, by: .bureau).refused("objectionLate")
  }

  @Test(
    arguments: [
      ("2022-12-26", "objectionEarly"), ("2022-12-27", nil), ("2023-01-04", nil),
      ("2023-01-05", "objectionLate"), ("2023-01-09", "objectionLate"),
    ] as [(String, String?)])
  func `an objection is late by the day on which it was received`(
    received: String, refused: String?
  ) throws {
    let scene = try aNotice().at("2023-01-06")
    let filing = Objection.Filing(
      id: "O1", application: "A1", named: true, grounds: "业绩不实", received: day(received))
    #expect(
      scene.refusals(of: .registerObjection(filing), by: .bureau)
        == [refused].compactMap(\.self))
  }

  @Test func `the deadlines of an objection count from its receipt, which is no later day`() throws
  {
    let scene = try aNotice().at("2023-01-04")
    func filing(_ received: String) -> Objection.Filing {
      Objection.Filing(
        id: "O1", application: "A1", named: true, grounds: "业绩不实", received: day(received))
    }
    // Three and ten working days after 28 December, with 31 December to 2 January off.
    given(scene).when(.registerObjection(filing("2022-12-28")), by: .bureau).then([
      .objectionRegistered(
        ObjectionRegistered(
          filing: filing("2022-12-28"), admitBy: day("2023-01-03"),
          concludeBy: day("2023-01-12")))
    ])
    given(try aNotice().at("2023-01-03")).when(
      .registerObjection(filing("2023-01-04")), by: .bureau
    )
    .refused("dayInFuture")
  }

  @Test func `only published units are challenged, with grounds and a new number`() throws {
    var scene = try aNotice()
    given(scene).when(.registerObjection(filing(against: "A3")), by: .bureau)
      .refused("notPublished")
    let bare = Objection.Filing(id: "O1", application: "A1", named: true, grounds: "")
    given(scene).when(.registerObjection(bare), by: .bureau).refused("reasonRequired")
    try scene.perform(.registerObjection(filing()), by: .bureau)
    given(scene).when(.registerObjection(filing()), by: .bureau).refused("objectionExists")
  }

  @Test func `an objection goes its way step by step`() throws {
    var scene = try aNotice()
    let conclusion = ObjectionConcluded(objection: "O1", upheld: false, findings: "不属实")
    given(scene).when(.concludeObjection(conclusion), by: .bureau).refused("unknownObjection")
    try scene.perform(.registerObjection(filing()), by: .bureau)
    given(scene).when(.concludeObjection(conclusion), by: .bureau).refused("objectionElsewhere")
    given(scene).when(.extendObjection("O1"), by: .bureau).refused("objectionElsewhere")
    let screening = ObjectionScreened(objection: "O1", admitted: true, reason: "有据")
    try scene.perform(.screenObjection(screening), by: .bureau)
    given(scene).when(.screenObjection(screening), by: .bureau).refused("objectionElsewhere")
    given(scene).when(.concludeObjection(conclusion), by: .bureau)
      .then([.objectionConcluded(conclusion)])
  }

  @Test func `an investigation is extended once`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    // Thirty working days after 27 December 2022, with New Year's Day and the Spring Festival.
    let extended = ObjectionExtended(objection: "O1", concludeBy: day("2023-02-13"))
    given(scene).when(.extendObjection("O1"), by: .bureau).then([.objectionExtended(extended)])
    try scene.perform(.extendObjection("O1"), by: .bureau)
    given(scene).when(.extendObjection("O1"), by: .bureau).refused("extendedBefore")
  }

  @Test func `a challenged unit is held and the others go on`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    given(scene.at("2023-01-04 23:59")).when(.advance, by: .bureau)
      .refused("publicityRuns", "publicityRuns")
    scene.now = moment("2023-01-05 00:00")
    try scene.perform(.advance, by: .bureau)
    given(scene).when(.award(scene.decision(on: "A1")), by: .bureau).refused("objectionOpen")
    #expect(scene.refusals(of: .award(scene.decision(on: "A2")), by: .bureau).isEmpty)
  }

  @Test func `an objection that fails releases the unit`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    scene.now = moment("2023-01-10")
    try scene.conclude(upheld: false)
    try scene.perform(.advance, by: .bureau)
    #expect(scene.refusals(of: .award(scene.decision(on: "A1")), by: .bureau).isEmpty)
  }

  @Test func `an objection that is upheld removes the unit and a reserve moves up`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    scene.now = moment("2023-01-10")
    #expect(
      try scene.conclude(upheld: true) == [
        .objectionConcluded(
          ObjectionConcluded(objection: "O1", upheld: true, findings: "已查实")),
        .unitRemoved(UnitRemoved(application: "A1", veto: nil, reason: "异议O1成立：已查实")),
        .reservePromoted(
          ReservePromoted(application: "A3", replaces: "A1", opinionsDue: day("2023-01-17"))),
      ])
  }

  @Test func `a reserve can be challenged during its own notice`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    scene.now = moment("2023-01-10")
    try scene.conclude(upheld: true)
    try scene.agree(to: "A3")
    try scene.perform(.publish, by: .bureau)
    // The first notice is over, the second runs from 11 to 17 January.
    given(scene).when(.registerObjection(filing("O2", against: "A2")), by: .bureau)
      .refused("objectionLate")
    #expect(
      scene.at("2023-01-17 23:59").refusals(
        of: .registerObjection(filing("O2", against: "A3")), by: .bureau) == [])
    given(scene.at("2023-01-18 00:00"))
      .when(.registerObjection(filing("O2", against: "A3")), by: .bureau).refused("objectionLate")
    scene.now = moment("2023-01-17")
    try scene.admitObjection("O2", against: "A3")
    try scene.conclude("O2", upheld: true)
    #expect(scene["A3"].progress == .removed(nil, "异议O2成立：已查实"))
    #expect(scene["A4"].place == .listed)
  }

  @Test func `an objection against a unit that left is still concluded`() throws {
    var scene = try aNotice()
    try scene.admitObjection()
    try scene.perform(.withdraw(Withdrawal(application: "A1", reason: "停产")), by: .bureau)
    #expect(try scene.conclude(upheld: true).count == 1)
  }
}
