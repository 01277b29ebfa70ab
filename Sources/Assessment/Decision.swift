public import Messages
import Programmes

/// Turns an act into events, or says which rules refuse it.
///
/// Pure: no clock, no randomness, no I/O.
public enum Decision {
  /// The events of an act; throws every reason that speaks against it.
  public static func decide(
    _ command: Command, in state: State, by rules: Rules
  ) throws(Refusal) -> [Event] {
    guard let id = command.call else { return try decide(command, in: state) }
    try admit(command.actor, to: command.act.kind, in: state)
    if case .enroll = command.act { throw belongsToNoCall(id) }
    if case .openCall(let opening) = command.act {
      return try open(id, opening, in: state, by: rules)
    }
    guard let call = state.calls[id] else { throw unknown(id) }
    let matter = Matter(
      command: command, call: call, people: state.people, rules: rules, register: state.register)
    try matter.checkStage()
    try matter.checkMoment()
    return try matter.decide()
  }

  private static func admit(
    _ actor: Actor, to act: Act.Kind, in state: State
  ) throws(Refusal) {
    // The very first person enrols himself: an empty ledger has nobody who could.
    if act == .enroll, state.people.isEmpty { return }
    guard let person = state.people[actor.person], person.roles.contains(actor.role) else {
      throw Refusal(
        Reason(
          "unknownPerson", subject: actor.person.text,
          Phrase(
            "此账号不存在，或没有角色 \(actor.role.name.chinese)",
            "there is no such account, or it is no \(actor.role.name.english)"),
          remedy: Phrase("由管理员登记人员和角色", "have the administrator enrol the person")))
    }
    guard Rights.roles(for: act).contains(actor.role) else {
      let allowed = Rights.roles(for: act).sorted { $0.rawValue < $1.rawValue }.map(\.name).joined
      throw Refusal(
        Reason(
          "noRight", subject: actor.person.text,
          Phrase(
            "\(actor.role.name.chinese)无权办理此事", "a \(actor.role.name.english) may not do this"),
          remedy: Phrase("由以下角色办理：\(allowed.chinese)", "to be done by: \(allowed.english)")))
    }
  }

  /// The events of an act that belongs to no call, or to one that is not there.
  public static func decide(_ command: Command, in state: State) throws(Refusal) -> [Event] {
    try admit(command.actor, to: command.act.kind, in: state)
    if let id = command.call { throw unknown(id) }
    guard case .enroll(let person) = command.act else {
      throw Refusal(
        Reason(
          "callRequired", Phrase("此事须指明批次", "this act belongs to a call"),
          remedy: Phrase("指明批次编号", "name the call")))
    }
    let faults = person.faults
    if !faults.isEmpty { throw Refusal(faults) }
    try check(person, enrolledBy: command.actor, in: state)
    return [.personEnrolled(person)]
  }

  /// Somebody must always be able to enrol others; the first person is that somebody.
  private static func check(
    _ person: Person, enrolledBy actor: Actor, in state: State
  ) throws(Refusal) {
    let admins = state.people.values.filter { $0.roles.contains(.admin) }.map(\.id)
    let isLast = admins.allSatisfy { $0 == person.id } && !person.roles.contains(.admin)
    let isStranger = state.people.isEmpty && actor != Actor(person.id, as: .admin)
    guard isLast || isStranger else { return }
    throw Refusal(
      Reason(
        "administratorNeeded", subject: person.id.text,
        Phrase("必须保留一名系统管理员，第一人登记自己", "an administrator must remain; the first enrols himself"),
        remedy: Phrase("先登记另一名管理员", "enrol another administrator first")))
  }

  private static func unknown(_ id: CallID) -> Refusal {
    Refusal(
      Reason(
        "unknownCall", subject: id.text, Phrase("没有这个批次", "there is no such call"),
        remedy: Phrase("核对批次编号", "check the name of the call")))
  }

  private static func belongsToNoCall(_ id: CallID) -> Refusal {
    Refusal(
      Reason(
        "noCallWanted", subject: id.text, Phrase("登记人员不属于任何批次", "accounts belong to no call"),
        remedy: Phrase("不要指明批次", "name no call")))
  }

  private static func open(
    _ id: CallID, _ opening: CallOpened, in state: State, by rules: Rules
  ) throws(Refusal) -> [Event] {
    guard state.calls[id] == nil else {
      throw Refusal(
        Reason(
          "callExists", subject: id.text, Phrase("批次编号已被使用", "the call exists already"),
          remedy: Phrase("换一个批次编号", "choose another name")))
    }
    precondition(
      opening.programme == rules.programme.id && opening.digest == rules.digest
        && opening.stage == rules.programme.stages.first?.id,
      "a call is opened in the first stage of the programme that rules the decision")
    return [.callOpened(opening)]
  }
}

extension Matter {
  /// What was recorded cannot be preceded afterwards: the state as it stood at a moment stays as it was.
  func checkMoment() throws(Refusal) {
    guard command.at < call.latest else { return }
    throw Refusal(
      Reason(
        "beforeLastAct",
        Phrase(
          "办理时间 \(command.at) 早于本批次最近一次办理 \(call.latest)",
          "\(command.at) lies before the last act of the call, \(call.latest)"),
        remedy: Phrase("按实际办理时间登记", "record the act with the time at which it is done")))
  }

  /// Refuses an act outside its stages, naming where the call stands.
  func checkStage() throws(Refusal) {
    guard !call.isClosed else {
      throw Refusal(
        Reason(
          "callClosed", Phrase("本批次已办结", "the call is closed"),
          remedy: Phrase("已办结的批次不能再办理", "a closed call takes no more acts")))
    }
    guard let stages = Rights.stages(for: command.act.kind),
      !stages.contains(stage.rule.kind)
    else { return }
    let open = programme.stages.filter { stages.contains($0.rule.kind) }.map(\.name).joined
    throw Refusal(
      Reason(
        "wrongStage", clause: stage.basis.clause,
        Phrase(
          "现处于「\(stage.name.chinese)」环节，不能办理此事",
          "the call is in the stage “\(stage.name.english)”, where this cannot be done"),
        remedy: Phrase("可办理的环节：\(open.chinese)", "possible in: \(open.english)")))
  }

  /// Sends the act to the file that decides it.
  func decide() throws(Refusal) -> [Event] {
    switch command.act {
    case .openCall, .enroll: []
    case .amendProgramme(let amendment, let programme): try amend(amendment, to: programme)
    case .submit(let submission): try submit(submission)
    case .withdraw(let withdrawal): try withdraw(withdrawal)
    case .review(let review): try decideReview(review)
    case .verify(let verification): try verify(verification)
    case .addDocument(let addition): try add(addition)
    case .raiseVeto(let finding): try raiseVeto(finding)
    case .liftVeto(let lifting): try liftVeto(lifting)
    case .seatPanel(let panel): try seat(panel)
    case .drawPanel(let request): try draw(request)
    case .drawDefenceOrder(let request): try draw(request)
    case .signPledge(let signing): try sign(signing)
    case .recuse(let recusal): try recuse(recusal)
    case .recordAbsence(let absence): try recordAbsence(absence)
    case .submitSheet(let sheet): try submit(sheet)
    case .reopenSheet(let reopening): try reopen(reopening)
    case .answerDeviation(let answer): try answerDeviation(answer)
    case .recordVote(let vote): try recordVote(vote)
    case .recordOpinion(let opinion): try record(opinion)
    case .settleOpinion(let settlement): try settle(settlement)
    case .removeUnit(let removal): try remove(removal)
    case .publish: try publish()
    case .registerObjection(let filing): try register(filing)
    case .screenObjection(let screening): try screen(screening)
    case .extendObjection(let objection): try extend(objection)
    case .concludeObjection(let conclusion): try conclude(conclusion)
    case .award(let decision): try award(decision)
    case .orderPayment(let request): try order(request)
    case .pay(let payment): try pay(payment)
    case .reconcile(let payment): try reconcile(payment)
    case .cancelPayment(let cancellation): try cancel(cancellation)
    case .bouncePayment(let bounce): try self.bounce(bounce)
    case .evaluate(let evaluation): try evaluate(evaluation)
    case .recover(let recovery): try recover(recovery)
    case .setRates(let rates): try set(rates)
    case .training(let act): try train(act)
    case .advance: try advance()
    case .reopen(let reopening): try reopen(reopening)
    }
  }
}
