public import Messages
import Programmes
import WorkingDays

/// One act before its decision: what is asked, in which call, under which rules.
struct Matter {
  let command: Command
  let call: Call
  let people: [PersonID: Person]
  let rules: Rules
  /// What counts across calls.
  var register = TrainingRegister()

  var programme: Programme { rules.programme }
  var today: Day { command.at.day }
  var stage: Stage {
    guard let stage = programme.stage(call.stage) else {
      preconditionFailure("the call's stage is one of its programme's")
    }
    return stage
  }
  var actor: Actor { command.actor }
  var person: Person? { people[command.actor.person] }

  func application(_ id: ApplicationID) throws(Refusal) -> Application {
    guard let application = call.applications[id] else {
      throw Refusal(unknownApplication(id))
    }
    return application
  }

  func unknownApplication(_ id: ApplicationID) -> Reason {
    Reason(
      "unknownApplication", subject: id.text,
      Phrase("本批次没有这个申报编号", "this call has no such application"),
      remedy: Phrase("核对申报编号", "check the application number"))
  }

  /// An application that is still in the race.
  func applicationInProgress(_ id: ApplicationID) throws(Refusal) -> Application {
    let application = try application(id)
    guard application.isInProgress else {
      throw Refusal(
        Reason(
          "notInProgress", subject: id.text, application.progress.phrase,
          remedy: Phrase("该申报已退出本环节，无需再办", "the application is out; nothing is to be done")))
    }
    return application
  }

  /// An application that is proposed for an award.
  func listedApplication(_ id: ApplicationID) throws(Refusal) -> Application {
    let application = try applicationInProgress(id)
    guard application.isListed else {
      throw Refusal(
        Reason(
          "notListed", subject: id.text,
          Phrase("该单位不在拟授牌名单内", "the unit is not on the shortlist"),
          remedy: Phrase("只有名单内单位可以办理", "only listed units can be handled here")))
    }
    return application
  }

  /// Refuses unless `text` says something.
  func require(_ text: String, _ what: Phrase, code: String = "reasonRequired") throws(Refusal) {
    guard text.allSatisfy(\.isWhitespace) else { return }
    throw Refusal(
      Reason(
        code, Phrase("未填写\(what.chinese)", "no \(what.english) is given"),
        remedy: Phrase("填写\(what.chinese)", "give the \(what.english)")))
  }

  /// Counts working days and turns a gap in the calendar into a refusal (law 10).
  func day(after workingDays: Int, from start: Day? = nil) throws(Refusal) -> Day {
    do throws(CalendarGap) {
      return try rules.calendar.period(of: workingDays, from: start ?? today, countStart: false)
        .last
    } catch {
      throw error.refusal
    }
  }
}

extension Application.Progress {
  /// The state in words.
  public var phrase: Phrase {
    switch self {
    case .inProgress: Phrase("办理中", "in progress")
    case .returned(let reasons):
      Phrase("待补正：", "to be completed:") + reasons.map { Phrase(same: $0) }.joined
    case .rejected(_, let clauses):
      Phrase("审核不通过：", "rejected:") + clauses.map { Phrase(same: $0) }.joined
    case .withdrawn(let reason): Phrase("已撤回：", "withdrawn:") + Phrase(same: reason)
    case .removed(_, let reason): Phrase("已取消资格：", "removed:") + Phrase(same: reason)
    }
  }
}
