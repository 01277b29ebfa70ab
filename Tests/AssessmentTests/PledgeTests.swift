import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Pledge 承诺")
struct PledgeTests {
  /// A panel is seated and nobody has signed; the programme asks for a pledge.
  func aPanel(pledge: Basis? = .clause("X-9")) throws -> Scene {
    var scene = try aScene(in: .scoring, aProgramme(pledge: pledge), units: 3)
    try scene.verifyAll()
    let panel = Panel(id: "P1", experts: ["e1", "e2", "e3"])
    try scene.perform(.seatPanel(panel), by: .secretary)
    return scene
  }

  @Test func `an expert signs, and every declared tie is a recusal`() throws {
    let tie = PledgeSigning.Conflict(application: "A2", ground: "亲属")
    let signing = PledgeSigning(expert: "e1", conflicts: [tie])
    given(try aPanel()).when(.signPledge(signing), by: .expert(1)).then([
      .pledgeSigned(PledgeSigned(expert: "e1", text: PledgeText.digest)),
      .expertRecused(Recusal(expert: "e1", application: "A2", ground: "亲属")),
    ])
  }

  @Test func `nobody scores without the pledge, where it is asked for`() throws {
    var scene = try aPanel()
    let sheet = try #require(scene.sheets(of: "A1", expert: 1).first)
    let refused = scene.reasons(against: .submitSheet(sheet), by: .secretary)
    #expect(refused.map(\.code) == ["pledgeMissing"])
    #expect(refused.map(\.clause) == ["X-9"])
    try scene.perform(.signPledge(PledgeSigning(expert: "e1")), by: .expert(1))
    given(scene).when(.submitSheet(sheet), by: .expert(1)).then([.sheetSubmitted(sheet)])
    given(try aPanel(pledge: nil)).when(.submitSheet(sheet), by: .expert(1))
      .then([.sheetSubmitted(sheet)])
  }

  @Test func `an expert signs for himself, on the panel, the words in force, once`() throws {
    var scene = try aPanel()
    func sign(_ expert: PersonID, text: String = PledgeText.digest) -> Act {
      .signPledge(PledgeSigning(expert: expert, text: text))
    }
    given(scene).when(sign("e2"), by: .expert(1)).refused("notYours")
    given(scene).when(sign("e4"), by: .expert(4)).refused("notOnPanel")
    given(scene).when(sign("e1", text: "d9"), by: .expert(1)).refused("pledgeWordsDiffer")
    try scene.perform(sign("e1"), by: .secretary)
    #expect(scene.call.pledges["e1"]?.at == scene.now)
    given(scene).when(sign("e1"), by: .expert(1)).refused("pledgeSigned")
  }

  @Test func `a tie names an application of the panel and a ground`() throws {
    let scene = try aPanel()
    func sign(_ application: ApplicationID, _ ground: String) -> Act {
      let tie = PledgeSigning.Conflict(application: application, ground: ground)
      return .signPledge(PledgeSigning(expert: "e1", conflicts: [tie]))
    }
    given(scene).when(sign("A1", " "), by: .expert(1)).refused("reasonRequired")
    given(scene).when(sign("A9", "亲属"), by: .expert(1)).refused("unknownApplication")
  }

  @Test func `a recusal on record is not recorded again`() throws {
    var scene = try aPanel()
    let recusal = Recusal(expert: "e1", application: "A1", ground: "曾任职")
    try scene.perform(.recuse(recusal), by: .secretary)
    let tie = PledgeSigning.Conflict(application: "A1", ground: "亲属")
    given(scene).when(.signPledge(PledgeSigning(expert: "e1", conflicts: [tie])), by: .expert(1))
      .then([.pledgeSigned(PledgeSigned(expert: "e1", text: PledgeText.digest))])
  }

  @Test func `an expert sees his own pledge, the secretary all of them`() throws {
    var scene = try aPanel()
    for number in 1...2 {
      let signing = PledgeSigning(expert: Actor.expert(number).person)
      try scene.perform(.signPledge(signing), by: .expert(number))
    }
    func pledges(_ actor: Actor) -> [PersonID] {
      let view = View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
      return (view[Scene.id]?.pledges.keys.sorted()) ?? []
    }
    #expect(pledges(.expert(1)) == ["e1"])
    #expect(pledges(.secretary) == ["e1", "e2"])
    #expect(pledges(.finance) == [])
  }
}
