import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// That an application came in: when, with how many copies, and what is still due.
struct ReceiptPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let received: Instant
  let version: Int
  let copies: Int
  let copiesNeeded: Int
  let status: ApplicationStatus
  let files: Int
  /// Documents that are asked for later.
  let later: [Programmes.Document]
  /// Every condition as it stands.
  let conditions: [ConditionLine]

  init(_ own: OwnCall, _ id: ApplicationID) throws {
    let application = try own.application(id)
    let handedIn = (application.documents ?? []) + (application.additions ?? [])
    let present = Set(handedIn.map(\.document))
    call = own.id
    callTitle = own.call.title
    self.id = id
    unit = application.unit
    received = application.received
    version = application.version
    copies = application.copies ?? 0
    copiesNeeded = own.programme.intake.copies
    status = application.status
    files = application.documents?.count ?? 0
    let facts = application.facts
    later = own.programme.documents.filter { document in
      document.due == .award && !present.contains(document.id)
        && (facts.map { document.scope.includes($0.kind) } ?? true)
    }
    conditions =
      facts.map { facts in
        own.programme.conditions.filter { $0.scope.includes(facts.kind) }.map { condition in
          let verdict = condition.rule.verdict(over: facts)
          return ConditionLine(
            condition.name, holds: verdict.holds, detail: verdict.shortfalls.first?.message,
            clause: condition.basis.clause)
        }
      } ?? []
  }

  var title: Phrase { Phrase("申报回执", "Receipt") }
  var trail: [Link] {
    [
      Link(Phrase("申报", "Applications"), to: Addresses.ownCalls()),
      Link(Phrase("申报进度", "Your application"), to: Addresses.ownApplication(call, id)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) { say(callTitle) }
      say.terms([
        (Phrase("申报编号", "Number"), code { bdi { id.text } }),
        (Phrase("申报单位", "Unit"), say.quoted(unit)),
        (
          Phrase("收到时间", "Received"),
          .fragment([
            say.moment(received), .text(say("（第\(version)次提交）", " (version \(version))")),
          ])
        ),
        (Phrase("电子材料", "Files"), .text(say("\(files) 个", "\(files)"))),
        (
          Phrase("纸质份数", "Paper copies"),
          .text(say("\(copies) 份（应交 \(copiesNeeded) 份）", "\(copies) (of \(copiesNeeded))"))
        ),
        (Phrase("状态", "State"), say.badge(status.name, status.mood)),
      ])
      stillDue(say)
      h2 { say("申报条件", "Conditions") }
      say.checklist(conditions)
      div(.class("buttons")) {
        a(href: Addresses.printout(call, id), .class("button")) {
          say("打印 \(copiesNeeded) 份", "Print \(copiesNeeded) copies")
        }
        a(href: Addresses.ownApplication(call, id)) { say("查看进度", "See where it stands") }
      }
    }
  }

  @HTMLBuilder private func stillDue(_ say: Speech) -> HTML {
    h2 { say("还要办的事", "What is still due") }
    ul {
      if copies < copiesNeeded {
        li {
          say(
            "补足纸质材料：还差 \(copiesNeeded - copies) 份；申报已退回，补足后在截止前重新提交",
            """
            \(copiesNeeded - copies) more paper copies; the application was returned: hand it in again \
            with all of them before the window closes
            """)
        }
      } else {
        li {
          say(
            "打印 \(copiesNeeded) 份，签字盖章后送初审单位",
            "Print \(copiesNeeded) copies, sign and seal them, and hand them to the first office")
        }
      }
      later.map { document in
        li {
          say("首次拨款前交：", "Before the first payment: ")
          say(document.name)
          " "
          say.clause(document.basis.clause)
        }
      }
    }
  }
}
