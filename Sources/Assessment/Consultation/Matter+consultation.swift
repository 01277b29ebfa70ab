import Messages
import Programmes
import WorkingDays

extension Matter {
  /// Takes a department's answer on one proposed unit (JC-3.4).
  func record(_ opinion: Opinion) throws(Refusal) -> [Event] {
    let application = try listedApplication(opinion.application)
    let rule = try consultationRule()
    guard rule.departments.contains(where: { $0.id == opinion.department }) else {
      let known = rule.departments.map(\.name).joined
      throw Refusal(
        Reason(
          "unknownDepartment", clause: programme.clause(of: .consultation),
          subject: application.id.text,
          Phrase("「\(opinion.department)」不在征求意见范围", "“\(opinion.department)” is not consulted"),
          remedy: Phrase("征求意见部门:\(known.chinese)", "consulted: \(known.english)")))
    }
    if actor.role == .department, person?.office != opinion.department.text {
      throw Refusal(
        Reason(
          "notYours", subject: application.id.text,
          Phrase("只能答复本部门的意见", "a department answers for itself only"),
          remedy: Phrase("由\(opinion.department)答复", "\(opinion.department) must answer")))
    }
    if opinion.answer == .objects {
      try require(opinion.text, Phrase("不同意的理由", "reason for the objection"))
    }
    return [.opinionRecorded(opinion)]
  }

  /// Lets a unit go on although a department objected.
  func settle(_ settlement: OpinionSettled) throws(Refusal) -> [Event] {
    let application = try listedApplication(settlement.application)
    try require(settlement.reason, Phrase("处理理由", "reason"))
    guard application.opinionHolds.contains(settlement.department) else {
      throw Refusal(
        Reason(
          "noSuchHold", subject: application.id.text,
          Phrase("该部门没有未处理的不同意见", "no open objection of that department"),
          remedy: Phrase("核对部门", "check the department")))
    }
    return [.opinionSettled(settlement)]
  }

  /// Takes a unit off the shortlist; the next reserve moves up.
  func remove(_ removal: UnitRemoved) throws(Refusal) -> [Event] {
    let application = try listedApplication(removal.application)
    try require(removal.reason, Phrase("取消理由", "reason"))
    if application.award != nil {
      throw Refusal(
        Reason(
          "alreadyAwarded", subject: application.id.text,
          Phrase("单位已授牌", "the unit holds the award"),
          remedy: Phrase("按验收和追缴程序办理", "use acceptance and clawback instead")))
    }
    return [.unitRemoved(removal)] + promotion(replacing: application.id)
  }

  /// The next reserve in order moves up, where there is one.
  func promotion(replacing removed: ApplicationID) -> [Event] {
    let reserves = call.applications.values.compactMap { application -> (Int, ApplicationID)? in
      guard application.isInProgress, case .reserve(let number) = application.place else {
        return nil
      }
      return (number, application.id)
    }
    guard let next = reserves.min(by: { $0.0 < $1.0 }) else { return [] }
    return [.reservePromoted(ReservePromoted(application: next.1, replaces: removed))]
  }

  /// The silence of departments whose time is up, where the rule reads it as consent.
  func silences() -> [Event] {
    guard let rule = programme.consultation, rule.silence == .consents, let due = call.opinionsDue,
      today > due
    else { return [] }
    return call.applicationsInOrder.filter(\.isListed).flatMap { application in
      rule.departments.filter { application.opinions[$0.id] == nil }.map { department in
        .opinionRecorded(
          Opinion(
            application: application.id, department: department.id, answer: .silent,
            text: "至\(due)未答复"))
      }
    }
  }

  /// What a listed unit still waits for before it can be published.
  func consultationReasons(_ application: Application) -> [Reason] {
    guard let rule = programme.consultation else { return [] }
    let clause = programme.clause(of: .consultation)
    let missing = rule.departments.filter { application.opinions[$0.id] == nil }.map { department in
      Reason(
        "opinionMissing", clause: clause, subject: application.id.text,
        Phrase("\(department.name.chinese)尚未答复", "\(department.name.english) has not answered"),
        remedy: Phrase(
          "登记答复,或待 \(call.opinionsDue?.description ?? "—") 期满",
          "record the answer, or wait until \(call.opinionsDue?.description ?? "—") has passed"))
    }
    return missing + opinionHoldReasons(application)
  }

  /// The negative opinions that hold a unit.
  func opinionHoldReasons(_ application: Application) -> [Reason] {
    application.opinionHolds.map { department in
      Reason(
        "negativeOpinion", clause: programme.clause(of: .consultation),
        subject: application.id.text,
        Phrase("\(department)不同意,暂缓", "held: \(department) objects"),
        remedy: Phrase("查实后处理:解除暂缓或取消资格", "settle the objection or remove the unit"))
    }
  }

  private func consultationRule() throws(Refusal) -> ConsultationRule {
    guard let rule = programme.consultation else {
      throw Refusal(
        Reason(
          "noConsultation", Phrase("本项目不征求意见", "this programme consults nobody"),
          remedy: Phrase("无需办理", "nothing is to be done")))
    }
    return rule
  }
}
