public import Assessment
import Funding
public import Messages
import Programmes
import Quantities
import WorkingDays

/// What one unit must pay back, why, and what it may do about it (追缴通知书).
public enum ClawbackNotice {
  /// The notice to a unit from which money is claimed back.
  ///
  /// - Throws: `Refusal` where nothing is claimed from it.
  public static func paper(of dossier: Dossier, application id: ApplicationID) throws(Refusal)
    -> Paper
  {
    let application = try dossier.application(id)
    guard let claim = application.clawback, let award = application.award else {
      throw Refusal(
        Reason(
          "nothingClaimed", subject: id.text, Phrase("没有应向该单位追缴的资金", "nothing is claimed from it"),
          remedy: Phrase("登记追缴决定后再印", "print it after the claim is recorded")))
    }
    let (title, unit) = (dossier.call.title, application.submission.unit)
    return Paper(
      .clawbackNotice, letterhead: dossier.letterhead(),
      title: Phrase(
        "关于追缴\(title.chinese)建设扶持经费的通知书", "Claim for repayment of the grant: \(title.english)"),
      parts: [
        .recipients([Phrase(same: unit)]), .heading(Phrase("事实", "Facts")),
        .paragraph(facts(application, award, dossier)), .heading(Phrase("依据", "Grounds")),
        .paragraph(grounds(dossier)), .heading(Phrase("追缴金额", "Amount")),
        .items(amounts(claim.amount, application)), .heading(Phrase("缴款期限和方式", "Payment")),
        .items([
          .blank("deadline", Phrase("缴款期限", "Pay by")),
          .blank("account", Phrase("收款户名、开户行、账号", "Account")),
          .blank("purpose", Phrase("缴款用途", "Purpose")),
        ]), .heading(Phrase("权利告知", "Remedies")), .paragraph(remedies), .paragraph(.contact),
        dossier.issuers(on: day(of: id, dossier)),
      ]
    ).issued(as: .clawbackNotice(id), from: dossier)
  }

  private static func facts(
    _ application: Application, _ award: Award, _ dossier: Dossier
  ) -> Phrase {
    let (document, paid) = (award.document, application.account?.paid.grouped ?? "0.00")
    let opening = Phrase(
      "你单位经\(document)文件授牌，获得建设扶持经费\(award.amount.grouped)元，已拨付\(paid)元。",
      """
      Your unit was awarded by \(document) with a grant of CNY \(award.amount.grouped), of \
      which CNY \(paid) were paid.
      """
    )
    return application.acceptances.last.map { opening + result($0, dossier) } ?? opening
  }

  private static func result(_ acceptance: Acceptance, _ dossier: Dossier) -> Phrase {
    let (day, total) = (acceptance.day.longForm, acceptance.total)
    if let veto = acceptance.veto {
      let ground = dossier.outwardGround(veto)
      return Phrase(
        "\(day.chinese)评估验收查实存在下列情形：\(ground.chinese)，验收不合格。",
        "The evaluation of \(day.english) found \(ground.english) and failed the project.")
    }
    return Phrase(
      "\(day.chinese)评估验收得分\(total)分，低于合格线，验收不合格。",
      "The evaluation of \(day.english) came to \(total), below the pass line, and failed the project."
    )
  }

  private static func grounds(_ dossier: Dossier) -> Phrase {
    let (source, basis) = (dossier.callNotice, dossier.programme.acceptance?.basis)
    let text = Phrase(
      "根据\(source.chinese)和本项目评估验收、资金管理规定，决定追缴下列资金，收回牌匾，不再拨付剩余经费。",
      """
      Under \(source.english) and the rules of acceptance and funding, the sum below is claimed \
      back, the plaque is returned, and the rest of the grant is withdrawn.
      """
    )
    return basis.map { text.outward($0) } ?? text
  }

  private static func amounts(_ claimed: Money, _ application: Application) -> [Paper.Item] {
    let recovered = application.account?.recovered ?? .zero
    let (granted, paid) = (
      application.account?.obligated ?? .zero, application.account?.paid ?? .zero
    )
    return [
      Paper.Item("granted", Phrase("经费总额", "Grant"), granted.inWords),
      Paper.Item("paid", Phrase("已拨付", "Paid"), paid.inWords),
      Paper.Item("claimed", Phrase("应追缴", "Claimed"), claimed.inWords),
      Paper.Item("recovered", Phrase("已收回", "Received"), recovered.inWords),
      Paper.Item("outstanding", Phrase("尚应缴款", "Still to be paid"), (claimed - recovered).inWords),
    ]
  }

  /// The periods of the laws on review and litigation; the notice itself names no remedy.
  private static let remedies = Phrase(
    """
    对本决定不服的，可以自收到本通知书之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼。\
    复议、诉讼期间不停止本决定的执行，法律另有规定的除外。
    """,
    """
    You may apply for administrative review within sixty days of receipt, or bring an action \
    in court within six months; neither suspends this claim unless the law says so.
    """
  ).asProposed

  private static func day(of id: ApplicationID, _ dossier: Dossier) -> Day? {
    dossier.day {
      if case .clawbackOpened(let claim) = $0 { claim.application == id } else { false }
    }
  }
}
