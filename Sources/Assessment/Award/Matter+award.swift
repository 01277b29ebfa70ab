import Messages
import Programmes
import Quantities
import WorkingDays

extension Matter {
  /// Awards a listed unit after publicity without objection, or after an objection failed (JC-3.6).
  ///
  /// An accreditation builds nothing and is promised nothing; its money follows from the training.
  func award(_ decision: AwardDecision) throws(Refusal) -> [Event] {
    let application = try listedApplication(decision.application)
    guard let rule = programme.award else {
      preconditionFailure("only a programme with an award stage reaches this act")
    }
    var reasons = consultationReasons(application) + publicityReasons(application)
    reasons += barReasons(on: application.submission)
    if application.award != nil {
      reasons.append(
        Reason(
          "alreadyAwarded", subject: application.id.text,
          Phrase("单位已授牌", "the unit holds the award"),
          remedy: Phrase("无需再办", "nothing is to be done")))
    }
    reasons += constructionReasons(decision, rule.construction)
    if !reasons.isEmpty { throw Refusal(reasons) }
    try require(decision.document, Phrase("发文字号", "number of the document"))
    let start = rule.construction == nil ? nil : decision.constructionStart
    let end = rule.construction.flatMap { construction in
      start?.adding(years: construction.years).adding(days: -1)
    }
    return [
      .awarded(
        Award(
          application: application.id, document: decision.document, plaque: decision.plaque,
          constructionStart: start, constructionEnd: end,
          amount: rule.construction == nil ? .zero : programme.funding?.amount ?? .zero))
    ]
  }

  private func constructionReasons(
    _ decision: AwardDecision, _ construction: AwardRule.Construction?
  ) -> [Reason] {
    guard let construction else { return [] }
    let clause = construction.basis.clause
    let remedy = Phrase("改填建设起始日", "give a later first day of construction")
    guard let start = decision.constructionStart else {
      return [
        Reason(
          "constructionStartMissing", clause: clause, subject: decision.application.text,
          Phrase("未填写建设起始日", "the first day of construction is missing"),
          remedy: Phrase("填写建设起始日", "give the first day of construction"))
      ]
    }
    guard start.year < construction.earliestYear else { return [] }
    return [
      Reason(
        "constructionTooEarly", clause: clause, subject: decision.application.text,
        Phrase(
          "建设从\(construction.earliestYear)年开始",
          "construction starts in \(construction.earliestYear)"), remedy: remedy)
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
