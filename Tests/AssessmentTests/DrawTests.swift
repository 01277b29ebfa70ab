import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

/// The expected orders come from Python:
/// `sorted(names, key=lambda n: sha256(f"7\n{n}".encode()).hexdigest())`.
@Suite("Draws 抽取与抽签")
struct DrawTests {
  static let order: [PersonID] = ["e4", "e2", "e1", "e6", "e5", "e3"]
  let leave = PanelDrawn.Exclusion(expert: "e2", reason: "请假")

  func draw(
    _ pool: [PersonID] = order.sorted(), excluding: [PanelDrawn.Exclusion] = [],
    seed: String = "7"
  ) -> Act {
    .drawPanel(PanelDraw(panel: "P1", seed: seed, pool: pool, excluded: excluding))
  }

  @Test func `a panel is drawn by the seed and seated in the order of the lot`() throws {
    let scene = try aScene(in: .scoring)
    let drawn = PanelDrawn(
      panel: "P1", seed: "7", method: .sha256, order: Self.order, excluded: [leave])
    given(scene).when(draw(excluding: [leave]), by: .secretary).then([
      .panelDrawn(drawn), .panelSeated(Panel(id: "P1", experts: ["e4", "e1", "e6"])),
    ])
    #expect(drawn.eligible == ["e4", "e1", "e6", "e5", "e3"])
    #expect(drawn.reason(against: "e2") == "请假")
    given(scene).when(draw(Self.order), by: .secretary).then([
      .panelDrawn(
        PanelDrawn(panel: "P1", seed: "7", method: .sha256, order: Self.order, excluded: [])),
      .panelSeated(Panel(id: "P1", experts: ["e4", "e2", "e1"])),
    ])
  }

  @Test func `a draw has a seed, a large enough pool of experts, and reasons`() throws {
    let scene = try aScene(in: .scoring)
    func refused(_ act: Act) -> [String] { scene.refusals(of: act, by: .secretary) }
    #expect(refused(draw(seed: " ")) == ["seedRequired"])
    #expect(refused(draw(["e1", "e2"])) == ["poolTooSmall"])
    #expect(refused(draw(["e1", "e2", "e3"], excluding: [leave])) == ["poolTooSmall"])
    #expect(refused(draw(["e1", "e1", "bureau", "e3"])) == ["noExpert", "noExpert"])
    #expect(refused(draw(["e1", "e3", "e4"], excluding: [leave])) == ["notInPool"])
    let silent = PanelDrawn.Exclusion(expert: "e1", reason: "")
    #expect(refused(draw(excluding: [silent])) == ["reasonRequired"])
  }

  @Test func `a panel that is seated is not drawn again`() throws {
    var scene = try aScene(in: .scoring, units: 1)
    try scene.perform(draw(), by: .secretary)
    given(scene).when(draw(seed: "8"), by: .secretary).refused("panelTaken")
    #expect(scene.call.draws["P1"]?.order == Self.order)
  }

  @Test func `the order of the defence is drawn once, among those in the race`() throws {
    var scene = try aScene(in: .scoring)
    let withdrawal = Withdrawal(application: "A2", reason: "停产")
    try scene.perform(.withdraw(withdrawal), by: .bureau)
    try scene.perform(.withdraw(Withdrawal(application: "A4", reason: "停产")), by: .bureau)
    let act = Act.drawDefenceOrder(DefenceDraw(seed: "7", minutes: 20))
    let drawn = DefenceOrderDrawn(seed: "7", method: .sha256, minutes: 20, order: ["A3", "A1"])
    given(scene).when(act, by: .secretary).then([.defenceOrderDrawn(drawn)])
    try scene.perform(act, by: .secretary)
    #expect(scene.call.defence == drawn)
    given(scene).when(act, by: .secretary).refused("defenceDrawn")
  }

  @Test(arguments: [0, 241])
  func `a turn takes between one minute and four hours`(minutes: Int) throws {
    let act = Act.drawDefenceOrder(DefenceDraw(seed: "", minutes: minutes))
    given(try aScene(in: .scoring)).when(act, by: .secretary).refused("seedRequired")
    let timed = Act.drawDefenceOrder(DefenceDraw(seed: "7", minutes: minutes))
    given(try aScene(in: .scoring)).when(timed, by: .secretary).refused("minutesOutOfRange")
  }

  @Test func `reviews that are held again make room for another order`() throws {
    var scene = try aScene(in: .scoring)
    let act = Act.drawDefenceOrder(DefenceDraw(seed: "7", minutes: 20))
    try scene.perform(act, by: .secretary)
    let back = ReopenRequest(stage: "second", code: .qualificationError, note: "有误")
    try scene.perform(.reopen(back), by: .bureau)
    #expect(scene.call.defence == nil)
  }

  @Test func `who may see seed and reserves`() throws {
    var scene = try aScene(in: .scoring, units: 1)
    try scene.perform(draw(), by: .secretary)
    func draws(_ actor: Actor) -> Int {
      let view = View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
      return view[Scene.id]?.draws.count ?? 0
    }
    let seeing = [Actor.secretary, .bureau, .admin, .auditor].map(draws)
    let blind = [Actor.expert(4), .finance, .organisation, .applicant("A1")].map(draws)
    #expect(seeing == [1, 1, 1, 1])
    #expect(blind == [0, 0, 0, 0])
  }
}
