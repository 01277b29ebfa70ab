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
          remedy: Phrase("征求意见部门：\(known.chinese)", "consulted: \(known.english)")))
    }
    if actor.role == .department, person?.office != opinion.department.text {
      throw Refusal(
        Reason(
          "notYours", subject: application.id.text,
          Phrase("只能答复本部门的意见", "a department answers for itself only"),
          remedy: Phrase("由\(opinion.department)答复", "\(opinion.department) must answer")))
    }
    if opinion.answer == .silent, let due = call.opinionsDue(on: application), today <= due {
      throw Refusal(
        Reason(
          "stillDue", clause: programme.clause(of: .consultation), subject: application.id.text,
          Phrase("答复期限至 \(due)，未满不能登记为未答复", "answers are due until \(due)"),
          remedy: Phrase("期满后登记", "record the silence after that day")))
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
    if let veto = removal.veto { try checkKnown(veto, for: application.id) }
    return [.unitRemoved(removal)] + (try promotion(replacing: application.id))
  }

  /// The next reserve in order moves up, where there is one, and is consulted on from today.
  func promotion(replacing removed: ApplicationID) throws(Refusal) -> [Event] {
    guard let next = try nextReserve() else { return [] }
    var due: Day?
    if let rule = programme.consultation { due = try day(after: rule.dueWorkingDays) }
    return [
      .reservePromoted(ReservePromoted(application: next, replaces: removed, opinionsDue: due))
    ]
  }

  /// The first reserve in line; equals are told apart by a vote of the panel only (law 6).
  private func nextReserve() throws(Refusal) -> ApplicationID? {
    let next = call.nextReserves
    guard next.count > 1 else { return next.first }
    let vote = call.votes.last { Set($0).isSuperset(of: next) }
    if let chosen = vote?.first(where: next.contains) { return chosen }
    let names = next.map { Phrase(same: $0.text) }.joined
    throw Refusal(
      Reason(
        "voteNeeded", clause: programme.clause(of: .scoring),
        Phrase("备选并列：\(names.chinese)", "equal reserves: \(names.english)"),
        remedy: Phrase("评审组表决并登记结果", "have the panel vote and record the vote")))
  }

  /// The silence of departments whose time is up, where the rule reads it as consent.
  func silences() -> [Event] {
    guard let rule = programme.consultation, rule.silence == .consents else { return [] }
    return call.applicationsInOrder.filter(\.isListed).flatMap { application -> [Event] in
      guard let due = call.opinionsDue(on: application), today > due else { return [] }
      return rule.departments.filter { application.opinions[$0.id] == nil }.map { department in
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
    let due = call.opinionsDue(on: application)?.description ?? "—"
    let missing = rule.departments.filter { application.opinions[$0.id] == nil }.map { department in
      Reason(
        "opinionMissing", clause: clause, subject: application.id.text,
        Phrase("\(department.name.chinese)尚未答复", "\(department.name.english) has not answered"),
        remedy: Phrase(
          "登记答复，或待 \(due) 期满", "record the answer, or wait until \(due) has passed"))
    }
    return missing + opinionHoldReasons(application)
  }

  /// The negative opinions that hold a unit.
  func opinionHoldReasons(_ application: Application) -> [Reason] {
    application.opinionHolds.map { department in
      Reason(
        "negativeOpinion", clause: programme.clause(of: .consultation),
        subject: application.id.text,
        Phrase("\(department)不同意，暂缓", "held: \(department) objects"),
        remedy: Phrase("查实后处理：解除暂缓或取消资格", "settle the objection or remove the unit"))
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
