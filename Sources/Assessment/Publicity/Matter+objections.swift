public import Messages
import Programmes
import WorkingDays

extension Matter {
  /// Registers a challenge to a published unit; from here on the unit is held (JC-3.6).
  func register(_ filing: Objection.Filing) throws(Refusal) -> [Event] {
    let application = try application(filing.application)
    guard let rule = programme.publicity?.objections else { throw Refusal(noPublicity) }
    if call.objections[filing.id] != nil {
      throw Refusal(
        Reason(
          "objectionExists", subject: filing.id.text,
          Phrase("异议编号已被使用", "the objection is registered already"),
          remedy: Phrase("换一个编号", "choose another number")))
    }
    try require(filing.grounds, Phrase("异议事实和理由", "facts and grounds"))
    let received = filing.received ?? today
    try checkPublished(application, on: received)
    try checkNotLater(received, filing.id.text)
    return [
      .objectionRegistered(
        ObjectionRegistered(
          filing: filing, admitBy: try day(after: rule.admitWithin, from: received),
          concludeBy: try day(after: rule.concludeWithin, from: received)))
    ]
  }

  /// Admits or refuses an objection.
  func screen(_ screening: ObjectionScreened) throws(Refusal) -> [Event] {
    let objection = try objection(screening.objection)
    guard objection.status == .registered else { throw notPossible(objection) }
    try require(screening.reason, Phrase("受理意见", "reason"))
    return [.objectionScreened(screening)]
  }

  /// Gives an investigation more time, once.
  func extend(_ id: ObjectionID) throws(Refusal) -> [Event] {
    let objection = try objection(id)
    guard objection.status == .admitted, let rule = programme.publicity?.objections else {
      throw notPossible(objection)
    }
    let extended = try day(after: rule.extendedTo, from: objection.received)
    guard extended > objection.concludeBy else {
      throw Refusal(
        Reason(
          "extendedBefore", subject: id.text,
          Phrase("调查期限只能延长一次", "an investigation is extended once only"),
          remedy: Phrase("\(objection.concludeBy) 前作出结论", "conclude it by \(objection.concludeBy)"))
      )
    }
    return [.objectionExtended(ObjectionExtended(objection: id, concludeBy: extended))]
  }

  /// Concludes an investigation; an upheld objection takes the unit off and a reserve moves up.
  func conclude(_ conclusion: ObjectionConcluded) throws(Refusal) -> [Event] {
    let objection = try objection(conclusion.objection)
    guard objection.status == .admitted else { throw notPossible(objection) }
    try require(conclusion.findings, Phrase("调查结论", "findings"))
    let application = try application(objection.filing.application)
    guard conclusion.upheld, application.isListed else { return [.objectionConcluded(conclusion)] }
    if application.award != nil {
      throw Refusal(
        Reason(
          "alreadyAwarded", subject: application.id.text,
          Phrase("单位已授牌", "the unit holds the award"),
          remedy: Phrase("按验收和追缴程序办理", "use acceptance and clawback instead")))
    }
    let removal = UnitRemoved(
      application: application.id, veto: nil,
      reason: "异议\(objection.filing.id)成立：\(conclusion.findings)")
    return [.objectionConcluded(conclusion), .unitRemoved(removal)]
      + (try promotion(replacing: application.id))
  }

  /// Objections are heard until the end of the last day of the unit's notice; later ones count as none.
  private func checkPublished(_ application: Application, on received: Day) throws(Refusal) {
    let clause = programme.clause(of: .publicity)
    guard let notice = call.notice(of: application) else {
      throw Refusal(
        Reason(
          "notPublished", clause: clause, subject: application.id.text,
          Phrase("该单位未公示", "the unit was not published"),
          remedy: Phrase("异议只能针对公示单位", "only published units can be challenged")))
    }
    guard received >= notice.published else {
      throw Refusal(
        Reason(
          "objectionEarly", clause: clause, subject: application.id.text,
          Phrase(
            "收到日期 \(received) 早于公示发布日 \(notice.published)",
            "received on \(received), before the notice of \(notice.published)"),
          remedy: Phrase("请核对收到日期", "check the day of receipt")))
    }
    guard received <= notice.last else {
      throw Refusal(
        Reason(
          "objectionLate", clause: clause, subject: application.id.text,
          Phrase("公示期已于 \(notice.last) 届满", "publicity ended on \(notice.last)"),
          remedy: Phrase("逾期异议不予受理；线索可转有关部门", "late objections are not heard")))
    }
  }

  private func objection(_ id: ObjectionID) throws(Refusal) -> Objection {
    guard let objection = call.objections[id] else {
      throw Refusal(
        Reason(
          "unknownObjection", subject: id.text,
          Phrase("没有这个异议编号", "there is no such objection"),
          remedy: Phrase("核对异议编号", "check the number")))
    }
    return objection
  }

  private func notPossible(_ objection: Objection) -> Refusal {
    Refusal(
      Reason(
        "objectionElsewhere", subject: objection.filing.id.text,
        Phrase(
          "该异议的状态不能办理此事：\(objection.status.name.chinese)",
          "not possible: the objection is \(objection.status.name.english)"),
        remedy: Phrase("依次登记、受理、调查、结论", "register, admit, investigate, conclude, in this order")))
  }
}

extension Objection.Status {
  /// The status in a word.
  public var name: Phrase {
    switch self {
    case .registered: Phrase("已登记", "registered")
    case .admitted: Phrase("已受理", "admitted")
    case .refused: Phrase("不予受理", "not admitted")
    case .upheld: Phrase("成立", "upheld")
    case .rejected: Phrase("不成立", "not upheld")
    }
  }
}
