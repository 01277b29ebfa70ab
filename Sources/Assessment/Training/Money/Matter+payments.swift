import Messages
import Programmes
import Quantities
import Training

extension Matter {
  /// The advance that was granted.
  func advanceDue(_ application: Application) -> (amount: Money, reasons: [Reason]) {
    let record = application.training
    if let advance = record.advance, record.settlement == nil { return (advance.amount, []) }
    return (
      .zero,
      [
        Reason(
          "noAdvanceGranted", clause: programme.clause(of: .settlement),
          subject: application.id.text,
          Phrase("没有待拨付的预拨资金", "no advance is granted and unsettled"),
          remedy: Phrase("先决定预拨金额", "grant the advance first"))
      ]
    )
  }

  /// What the settlement leaves to be paid.
  func balanceDue(_ application: Application) -> (amount: Money, reasons: [Reason]) {
    if let settlement = application.training.settlement, settlement.balance > .zero {
      return (settlement.balance, [])
    }
    return (
      .zero,
      [
        Reason(
          "nothingDue", clause: programme.clause(of: .settlement), subject: application.id.text,
          Phrase("没有应付的结算余额", "no balance is due"),
          remedy: Phrase("结算后有余额的才能拨付", "pay a balance that a settlement leaves"))
      ]
    )
  }

  /// The reward of one person, paid once for a level in this and every other call.
  func rewardDue(
    _ enrolment: EnrolmentID, _ request: PaymentRequest, _ application: Application
  ) throws(Refusal) -> (amount: Money, reasons: [Reason]) {
    let base = try base(application.id)
    guard let rule = programme.settlement?.reward else {
      return (.zero, [noRewards(application)])
    }
    let trainee = try trainee(enrolment, of: base)
    var reasons: [Reason] = []
    if !base.isPayable(trainee) { reasons.append(notPayable(trainee, base)) }
    if request.payee != enrolment.text { reasons.append(wrongPayee(enrolment)) }
    let enrollee = trainee.enrollee
    let claim = RewardClaim(
      enrolment.text, RewardClaim.Key(enrollee.person, enrollee.course.level),
      categories: Set(enrollee.categories),
      certificateNumber: trainee.result?.certificates.map(\.number).first { !$0.isEmpty } ?? "")
    let before: Set<RewardClaim.Key> = register.rewards.contains(claim.key) ? [claim.key] : []
    let decisions = rule.decisions(on: [claim], before: before)
    reasons += decisions.compactMap(\.finding).blocking
    return (decisions.total, reasons)
  }

  private func noRewards(_ application: Application) -> Reason {
    Reason(
      "personsNotPaid", clause: programme.clause(of: .settlement), subject: application.id.text,
      Phrase("本项目不发个人奖励", "no person is rewarded under this programme"),
      remedy: Phrase("按基地结算", "settle the base instead"))
  }

  private func notPayable(_ trainee: TraineeRecord, _ base: Base) -> Reason {
    let remarks = trainee.recorded?.remarks.filter { $0.weight == .blocking } ?? []
    let missing = remarks.map(\.message).joined
    return Reason(
      "notPayable", clause: programme.clause(of: .settlement), subject: trainee.id.text,
      remarks.isEmpty
        ? Phrase("考核未合格，或班次未合格结班", "no pass, or the class is not closed in order")
        : Phrase("材料未齐：\(missing.chinese)", "papers are missing: \(missing.english)"),
      remedy: Phrase("补齐后再申请", "complete them first"))
  }

  private func wrongPayee(_ enrolment: EnrolmentID) -> Reason {
    Reason(
      "payeeIsNotPerson", subject: enrolment.text,
      Phrase("个人奖励的收款人应填报名编号", "the payee of a reward is named by the enrolment"),
      remedy: Phrase("填写报名编号，姓名和账号存入保密库", "give the number; name and account lie in the vault"))
  }
}
