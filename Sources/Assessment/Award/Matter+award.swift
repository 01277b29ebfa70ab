import Messages
import Programmes
import WorkingDays

extension Matter {
  /// Awards a listed unit after publicity without objection, or after an objection failed (JC-3.6).
  func award(_ decision: AwardDecision) throws(Refusal) -> [Event] {
    let application = try listedApplication(decision.application)
    guard let rule = programme.award, let funding = programme.funding else {
      preconditionFailure("the checks refuse an award stage without funding")
    }
    var reasons = consultationReasons(application) + publicityReasons(application)
    if application.award != nil {
      reasons.append(
        Reason(
          "alreadyAwarded", subject: application.id.text,
          Phrase("单位已授牌", "the unit holds the award"),
          remedy: Phrase("无需再办", "nothing is to be done")))
    }
    if decision.constructionStart.year < rule.constructionYear {
      reasons.append(
        Reason(
          "constructionTooEarly", clause: rule.basis.clause, subject: application.id.text,
          Phrase(
            "建设从\(rule.constructionYear)年开始", "construction starts in \(rule.constructionYear)"),
          remedy: Phrase("改填建设起始日", "give a later first day of construction")))
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    try require(decision.document, Phrase("发文字号", "number of the document"))
    let end = decision.constructionStart.adding(years: rule.constructionYears).adding(days: -1)
    return [
      .awarded(
        Award(
          application: application.id, document: decision.document, plaque: decision.plaque,
          constructionStart: decision.constructionStart, constructionEnd: end,
          amount: funding.amount))
    ]
  }

  /// An application that holds an award.
  func awardedApplication(
    _ id: ApplicationID
  ) throws(Refusal) -> (application: Application, award: Award) {
    let application = try application(id)
    guard let award = application.award else {
      throw Refusal(
        Reason(
          "notAwarded", clause: programme.clause(of: .award), subject: id.text,
          Phrase("该单位未授牌", "the unit holds no award"),
          remedy: Phrase("先授牌", "award it first")))
    }
    return (application, award)
  }
}
