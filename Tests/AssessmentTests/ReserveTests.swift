import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Reserves 备选")
struct ReserveTests {
  func removal(_ id: ApplicationID = "A1", veto: VetoID? = nil) -> Act {
    .removeUnit(UnitRemoved(application: id, veto: veto, reason: "欠税属实"))
  }

  @Test func `the first reserve takes a removed unit's place`() throws {
    let removed = UnitRemoved(application: "A1", veto: "V1", reason: "欠税属实")
    given(try aScene(in: .consultation)).when(.removeUnit(removed), by: .bureau).then([
      .unitRemoved(removed),
      .reservePromoted(
        ReservePromoted(application: "A3", replaces: "A1", opinionsDue: day("2022-12-16"))),
    ])
  }

  @Test func `a removal names a unit on the list and a ground that exists`() throws {
    let scene = try aScene(in: .consultation)
    given(scene).when(removal("A3"), by: .bureau).refused("notListed")
    given(scene).when(removal(veto: "V9"), by: .bureau).refused("unknownVeto")
  }

  @Test func `a unit that holds the award is not removed`() throws {
    var scene = try aScene(in: .award)
    try scene.awardAll()
    given(scene).when(removal(), by: .bureau).refused("alreadyAwarded")
  }

  @Test func `without a reserve the place stays empty`() throws {
    let scene = try aScene(in: .consultation, units: 2)
    #expect(try scene.events(of: removal(), by: .bureau).count == 1)
  }

  @Test func `reserves move up in their order`() throws {
    var scene = try aScene(in: .consultation)
    try scene.perform(removal("A1"), by: .bureau)
    try scene.perform(removal("A3"), by: .bureau)
    #expect(scene["A4"].place == .listed)
    #expect(scene["A4"].replaces == "A3")
  }

  @Test func `equal reserves are told apart by a vote, never by chance`() throws {
    var scene = try aScene(in: .consultation, totals: ["A3": 80, "A4": 80])
    #expect(scene["A3"].place == .reserve(1))
    #expect(scene["A4"].place == .reserve(1))
    given(scene).when(removal(), by: .bureau).refused("voteNeeded")
    let vote = VoteRecorded(order: ["A4", "A3"], minute: "2:1")
    try scene.perform(.recordVote(vote), by: .secretary)
    try scene.perform(removal(), by: .bureau)
    #expect(scene["A4"].place == .listed)
    try scene.perform(removal("A2"), by: .bureau)
    #expect(scene["A3"].place == .listed)
  }

  @Test func `votes on different equals stand side by side, a new one on the same equals replaces`()
    throws
  {
    var scene = try aScene(in: .consultation, units: 5, totals: ["A3": 80, "A4": 80])
    for order in [["A5", "A1"], ["A3", "A4"], ["A4", "A3"]] as [[ApplicationID]] {
      scene.record(.voteRecorded(VoteRecorded(order: order, minute: "2:1")), by: .secretary)
    }
    #expect(scene.call.votes == [["A5", "A1"], ["A4", "A3"]])
  }

  @Test func `a reserve that moves up during the consultation does not keep the others waiting`()
    throws
  {
    var scene = try aScene(in: .consultation)
    try scene.perform(removal("A1"), by: .bureau)
    try scene.agree(to: "A2")
    given(scene).when(.advance, by: .bureau)
      .then([.stageAdvanced(StageAdvanced(from: "consultation", to: "publicity"))])
  }

  @Test func `a promoted reserve is consulted on from that day and holds nobody up`() throws {
    var scene = try aScene(in: .consultation)
    try scene.play(to: .publicity)
    try scene.perform(.publish, by: .bureau)
    scene.now = moment("2022-12-19")
    try scene.perform(removal("A1"), by: .bureau)
    #expect(scene["A3"].opinionsDue == day("2022-12-26"))
    given(scene).when(.publish, by: .bureau).refused("opinionMissing", "opinionMissing")

    // Its time is up: silence is recorded with the notice.
    let late = scene.at("2022-12-27")
    let events = try late.events(of: .publish, by: .bureau)
    #expect(
      events == [
        .opinionRecorded(opinion(on: "A3", from: "tax", .silent, text: "至2022-12-26未答复")),
        .opinionRecorded(opinion(on: "A3", from: "superior", .silent, text: "至2022-12-26未答复")),
        .noticePublished(
          PublicNotice(
            number: 2, applications: ["A3"], published: day("2022-12-27"),
            first: day("2022-12-28"), last: day("2023-01-04"))),
      ])

    // The others go on meanwhile.
    #expect(scene.refusals(of: .advance, by: .bureau) == [])
  }

  @Test func `a promoted reserve is awarded only after its own full notice`() throws {
    var scene = try aScene(in: .publicity)
    try scene.publishAndWait()
    try scene.perform(removal("A1"), by: .bureau)
    try scene.perform(.advance, by: .bureau)
    try scene.agree(to: "A3")
    given(scene).when(.award(scene.decision(on: "A3")), by: .bureau).refused("notPublished")
    try scene.perform(.publish, by: .bureau)
    given(scene).when(.award(scene.decision(on: "A3")), by: .bureau).refused("publicityRuns")
    try scene.publishAndWait()
    #expect(scene.refusals(of: .award(scene.decision(on: "A3")), by: .bureau).isEmpty)
  }
}
