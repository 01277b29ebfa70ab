import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("Rewards of persons 个人奖励")
struct RewardTests {
  private static let rewarding = TrainingVariant(rewards: true)

  private func order(_ scene: Scene, _ enrolment: EnrolmentID, _ number: PaymentID = "R1") -> Act {
    .orderPayment(scene.request(for: .reward(enrolment), of: "B1", order: number))
  }

  @Test func `a pass is rewarded once, and the person is named by the number only`() throws {
    var scene = try examined(RewardTests.rewarding)
    let events = try scene.perform(order(scene, "T1"), by: .bureau)
    #expect(
      events == [
        .paymentOrdered(
          PaymentOrdered(
            payment: "R1", application: "B1", purpose: .reward("T1"), amount: Money(yuan: 2_500),
            budgetLine: "专账资金", payee: "T1", bank: "某银行", account: "vault-R1"))
      ])
    #expect(
      scene.refusals(of: order(scene, "T1", "R2"), by: .bureau)
        == ["rewardPaidBefore", "orderedBefore"])
    #expect(scene["B1"].account?.isBalanced == true)
  }

  @Test func `a cancelled reward is promised no longer and may be ordered again`() throws {
    var scene = try examined(RewardTests.rewarding)
    try scene.perform(order(scene, "T1"), by: .bureau)
    let cancellation = PaymentCancelled(payment: "R1", application: "B1", reason: "账号有误")
    try scene.perform(.cancelPayment(cancellation), by: .bureau)
    #expect(scene["B1"].account?.pending == .zero)
    #expect(scene["B1"].account?.isBalanced == true)
    #expect(scene.refusals(of: order(scene, "T1", "R2"), by: .bureau) == [])
  }

  @Test func `who failed, or lacks the certificate, is not rewarded`() throws {
    var scene = try taught(RewardTests.rewarding)
    try scene.train(.recordResult(aResult("T1", passed: false)))
    try scene.train(.recordResult(aResult("T2", number: "")))
    #expect(
      scene.refusals(of: order(scene, "T1"), by: .bureau)
        == ["notPayable", "certificateNumberMissing"])
    #expect(
      scene.refusals(of: order(scene, "T2"), by: .bureau)
        == ["notPayable", "certificateNumberMissing"])
  }

  @Test func `a teacher trains but is not rewarded`() throws {
    var scene = try planned(RewardTests.rewarding)
    try scene.train(.admitTrainee(anEntry("T1", categories: ["teacher"])))
    try scene.teach(aClass(["T1"]))
    try scene.train(.closeClass(ClassClosing(application: "B1", id: "C1")))
    scene.now = scene.now.adding(milliseconds: 30 * 86_400_000)
    try scene.train(.recordResult(aResult("T1")))
    #expect(
      scene.refusals(of: order(scene, "T1"), by: .bureau) == ["notEligibleForReward"])
  }

  @Test func `where persons are paid no base is advanced, settled or spends`() throws {
    var scene = try settling(RewardTests.rewarding)
    #expect(
      scene.refusals(.settleBase(SettlementRequest(application: "B1", document: "结1")))
        == ["basesNotPaid"])
    scene = try planned(RewardTests.rewarding)
    #expect(
      scene.refusals(
        .grantAdvance(AdvanceGranted(application: "B1", amount: Money(yuan: 1), document: "预1")))
        == ["basesNotPaid"])
  }
}
