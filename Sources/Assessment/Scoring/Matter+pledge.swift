import Messages
import Programmes

extension Matter {
  /// Takes an expert's pledge; every tie that is declared with it is a recusal from here on.
  func sign(_ signing: PledgeSigning) throws(Refusal) -> [Event] {
    try checkSelf(signing.expert)
    guard call.panels.contains(where: { $0.experts.contains(signing.expert) }) else {
      throw notMember(signing.expert)
    }
    guard signing.text == PledgeText.digest else { throw Refusal(otherWords(signing)) }
    if let earlier = call.pledges[signing.expert], earlier.pledge.text == signing.text {
      throw Refusal(signedBefore(earlier))
    }
    var recusals: [Event] = []
    for conflict in signing.conflicts
    where call.recusals[conflict.application]?[signing.expert] == nil {
      recusals += try recuse(
        Recusal(
          expert: signing.expert, application: conflict.application, ground: conflict.ground))
    }
    return [.pledgeSigned(PledgeSigned(expert: signing.expert, text: signing.text))] + recusals
  }

  /// Nobody scores without a pledge where the programme asks for one.
  func checkPledge(of expert: PersonID) throws(Refusal) {
    if let reason = call.pledgeReason(against: expert, under: programme) { throw Refusal(reason) }
  }

  private func otherWords(_ signing: PledgeSigning) -> Reason {
    Reason(
      "pledgeWordsDiffer", clause: programme.clause(of: .scoring), subject: signing.expert.text,
      Phrase(
        "所签文本的摘要不是现行承诺书的摘要 \(PledgeText.digest)",
        "what was signed is not the pledge in force, whose digest is \(PledgeText.digest)"),
      remedy: Phrase("重新打印现行承诺书并签署", "print the pledge in force and sign it"))
  }

  private func signedBefore(_ earlier: SignedPledge) -> Reason {
    Reason(
      "pledgeSigned", clause: programme.clause(of: .scoring),
      subject: earlier.pledge.expert.text,
      Phrase("承诺已于 \(earlier.at) 登记", "the pledge was recorded at \(earlier.at)"),
      remedy: Phrase("不必再签；另有回避情形的，登记回避", "it holds; record any further tie as a recusal"))
  }
}

extension Call {
  /// Why an expert may not score yet: the programme asks for a pledge, and there is none.
  func pledgeReason(against expert: PersonID, under programme: Programme) -> Reason? {
    guard let basis = programme.scoring?.panel.pledge, pledges[expert] == nil else { return nil }
    return Reason(
      "pledgeMissing", clause: basis.clause ?? programme.clause(of: .scoring),
      subject: expert.text,
      Phrase("尚未签署回避与保密承诺", "the pledge of recusal and secrecy is not signed yet"),
      remedy: Phrase("先签署承诺，再提交评分表", "sign the pledge first, then send the sheet"))
  }
}
