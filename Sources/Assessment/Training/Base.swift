import Messages
import Programmes
import Training
import WorkingDays

/// An accredited base and the rules of training, as an act finds them.
struct Base {
  let application: Application
  let rules: TrainingRules

  var id: ApplicationID { application.id }
  var record: TrainingRecord { application.training }
  /// How messages name the base.
  var subject: String { application.submission.unit }

  /// Everything that the plan lets the base train, trade by trade.
  var courses: Set<Course> {
    Set(
      (record.plan?.lines ?? []).compactMap { line in
        line.trade.map { Course($0, line.level) }
      })
  }
}

extension Matter {
  /// Sends an act of training to the file that decides it.
  func train(_ act: TrainingAct) throws(Refusal) -> [Event] {
    let events: [TrainingEvent]
    switch act {
    case .setPlan(let plan): events = try set(plan)
    case .approveException(let approval): events = try approve(approval)
    case .admitTrainee(let entry): events = try admit(entry)
    case .withdrawTrainee(let leaving): events = try withdraw(leaving)
    case .fileClass(let filing): events = try file(filing)
    case .amendClass(let amendment): events = try amend(amendment)
    case .stampClass(let named): events = try stamp(named)
    case .confirmClass(let named): events = try confirm(named)
    case .holdLesson(let lesson): events = try hold(lesson)
    case .holdCeremony(let ceremony): events = try hold(ceremony)
    case .spotCheck(let check): events = try spotCheck(check)
    case .closeClass(let closing): events = try close(closing)
    case .recordResult(let result): events = try record(result)
    case .recordExpense(let expense): return try record(expense)
    case .reportFunds(let funds): events = try report(funds)
    case .grantAdvance(let advance): events = try grant(advance)
    case .settleBase(let request): return try settle(request)
    case .inspectBase(let inspection): events = try inspect(inspection)
    case .rateBase(let rating): events = try rate(rating)
    case .openCase(let opening): events = try open(opening)
    case .closeCase(let closing): return try close(closing)
    }
    return events.map(Event.training)
  }

  /// The base of an act; refuses one that is not accredited, or is another's.
  func base(_ id: ApplicationID) throws(Refusal) -> Base {
    let (application, _) = try awardedApplication(id)
    try checkOwner(of: application)
    return Base(application: application, rules: try trainingRules())
  }

  /// The base of an act that only a qualified base may do.
  func qualifiedBase(_ id: ApplicationID) throws(Refusal) -> Base {
    let base = try base(id)
    guard let cancellation = base.record.cancellation else { return base }
    throw Refusal(
      Reason(
        "qualificationCancelled", clause: cancellation.clause, subject: base.subject,
        Phrase(
          "因\(cancellation.ground.name.chinese)，自\(cancellation.from)起取消培训基地资格",
          "no longer qualified since \(cancellation.from): \(cancellation.ground.name.english)"),
        remedy: Phrase("不得再招生开班", "it may neither enrol nor train")))
  }

  private func trainingRules() throws(Refusal) -> TrainingRules {
    guard let rules = programme.training else {
      throw Refusal(
        Reason(
          "noTraining", Phrase("本项目不设培训环节", "nobody is trained under this programme"),
          remedy: Phrase("无需办理", "nothing is to be done")))
    }
    return rules
  }

  /// Turns a gap in the calendar into a refusal (law 10).
  func finding(
    of milestone: Milestone, on act: Day?, _ subject: String, _ rules: TrainingRules
  ) throws(Refusal) -> Finding? {
    guard let deadline = rules.timetable.deadlines[milestone] else { return nil }
    do throws(CalendarGap) {
      return try deadline.finding(on: act, subject, today: today, by: self.rules.calendar)
    } catch {
      throw error.refusal
    }
  }

  /// Refuses what is said to have happened later than today.
  func checkNotLater(_ day: Day, _ subject: String) throws(Refusal) {
    guard day > today else { return }
    throw Refusal(
      Reason(
        "dayInFuture", subject: subject,
        Phrase("\(day)晚于今天（\(today)）", "\(day) is after today, \(today)"),
        remedy: Phrase("请核对日期", "check the day")))
  }
}
