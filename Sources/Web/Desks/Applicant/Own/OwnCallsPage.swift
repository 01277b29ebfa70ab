import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// Every call, with what a unit can do in it now.
struct OwnCallsPage: Page {
  let unit: String
  let lines: [Line]

  /// One call: its window, and the unit's application in it.
  struct Line: Sendable, Hashable {
    let call: CallID
    let title: Phrase
    let opens: Day
    let lastDay: Day
    /// Whether the form can be filled in now.
    let isOpen: Bool
    let stage: Phrase?
    let application: ApplicationID?
    let status: ApplicationStatus?

    /// Whether the unit can do or see something here; such calls come first.
    var concernsUnit: Bool { isOpen || application != nil }
  }

  init(_ visit: Visit) throws {
    unit = try OwnCall.unit(of: visit)
    let calls = try visit.view.calls.map { try OwnCall(visit, $0.id) }
    let all = calls.map { own in
      Line(
        call: own.id, title: own.call.title, opens: own.programme.intake.opens,
        lastDay: own.programme.intake.lastDay, isOpen: own.mayHandIn,
        stage: own.call.stage?.name, application: own.application?.id,
        status: own.application?.status)
    }
    lines = all.filter(\.concernsUnit) + all.filter { !$0.concernsUnit }
  }

  var title: Phrase { Phrase("申报", "Applications") }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) { say.quoted(unit) }
      if lines.isEmpty { p(.class("empty")) { say("现在没有批次", "There is no call now") } }
      ul(.class("calls")) { lines.map { line in li { item(line, say) } } }
    }
  }

  @HTMLBuilder private func item(_ line: Line, _ say: Speech) -> HTML {
    h2 { say(line.title) }
    p {
      say("申报时间 ", "Applications ")
      say.day(line.opens)
      " — "
      say.day(line.lastDay)
      if let stage = line.stage {
        say("；现处于：", "; now: ")
        say(stage)
      }
    }
    if let id = line.application, let status = line.status {
      p {
        say("本单位申报 ", "Your application ")
        code { bdi { id.text } }
        " "
        say.badge(status.name, status.mood)
      }
    }
    div(.class("buttons")) {
      if line.isOpen {
        a(href: Addresses.applicationForm(line.call), .class("button")) {
          line.status == .returned
            ? say("补正并重新提交", "Complete and hand in again") : say("填写申报", "Fill in the form")
        }
      }
      if let id = line.application {
        a(href: Addresses.ownApplication(line.call, id)) { say("查看进度", "See where it stands") }
      }
      if line.application == nil, !line.isOpen {
        span(.class("quiet")) { say("不在申报时间内", "Not open for applications") }
      }
    }
  }
}

extension ApplicationStatus {
  /// What the status means to its unit.
  var mood: Speech.Tone {
    switch self {
    case .inProgress: .plain
    case .returned: .waiting
    case .rejected, .removed: .bad
    case .withdrawn: .plain
    }
  }
}
