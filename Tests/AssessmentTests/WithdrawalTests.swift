import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Withdrawal 撤回")
struct WithdrawalTests {
  let withdrawal = Withdrawal(application: "A1", reason: "停产")

  @Test(arguments: [
    StageRule.Kind.intake, .review, .scoring, .consultation, .publicity, .award,
  ])
  func `a unit may leave before it holds an award`(kind: StageRule.Kind) throws {
    let scene = try aScene(in: kind)
    #expect(scene.refusals(of: .withdraw(withdrawal), by: .bureau).isEmpty)
  }

  @Test func `it needs a reason and happens once`() throws {
    var scene = try aScene()
    given(scene).when(.withdraw(Withdrawal(application: "A1", reason: " ")), by: .bureau)
      .refused("reasonRequired")
    try scene.perform(.withdraw(withdrawal), by: .bureau)
    given(scene).when(.withdraw(withdrawal), by: .bureau).refused("notInProgress")
    given(scene).when(.withdraw(Withdrawal(application: "X", reason: "无")), by: .bureau)
      .refused("unknownApplication")
  }

  @Test func `a holder of an award cannot withdraw`() throws {
    var scene = try aScene(in: .award)
    try scene.awardAll()
    given(scene).when(.withdraw(withdrawal), by: .bureau).refused("alreadyAwarded")
  }

  @Test func `the place of a listed unit goes to the first reserve`() throws {
    let scene = try aScene(in: .consultation)
    let promotion = ReservePromoted(
      application: "A3", replaces: "A1", opinionsDue: day("2022-12-16"))
    given(scene).when(.withdraw(withdrawal), by: .bureau)
      .then([.applicationWithdrawn(withdrawal), .reservePromoted(promotion)])
    let reserve = Withdrawal(application: "A3", reason: "停产")
    given(scene).when(.withdraw(reserve), by: .bureau).then([.applicationWithdrawn(reserve)])
  }
}
