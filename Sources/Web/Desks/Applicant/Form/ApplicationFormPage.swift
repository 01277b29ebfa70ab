import Assessment
import Markup
import Messages
import Programmes

/// The form that the programme defines, with every condition beside it as it stands now.
struct ApplicationFormPage: Page {
  let call: CallID
  let callTitle: Phrase
  let programme: Programme
  let unit: String
  /// What the offices said when they returned it; nil for a first application.
  let returned: [Remark]?
  /// The files of the version that was returned.
  let kept: [Attachment]
  let uploads: [Upload]
  let attempt: Attempt
  let draftVersion: Int
  let check: FormCheck

  /// Why an office sent it back.
  struct Remark: Sendable, Hashable {
    let opinion: String
    let clauses: [String]
  }

  var title: Phrase { returned == nil ? Phrase("申报", "Apply") : Phrase("补正", "Complete") }
  var trail: [Link] { [Link(Phrase("申报", "Applications"), to: Addresses.ownCalls())] }

  func body(_ say: Speech) -> HTML {
    div {
      heading(say)
      say.trouble(attempt)
      form(
        method: .post, action: Addresses.applicationForm(call), .class("application"), .novalidate,
        .data("draft", Addresses.draft("application/\(call.text)").text),
        .data("draft-version", String(draftVersion)),
        .data("check", Addresses.formCheck(call).text)
      ) {
        div(.class("sheet")) {
          unitSection(say)
          FormSection.all(of: programme, kind: kind).map { factSection($0, say) }
          documentSection(say)
          closingSection(say)
        }
        conditionList(say)
      }
    }
  }

  /// The kind of applicant, once it is chosen.
  var kind: ApplicantKindID? {
    let typed = ApplicantKindID(attempt.value("kind"))
    return programme.applicants.kind(typed) == nil ? nil : typed
  }

  @HTMLBuilder private func heading(_ say: Speech) -> HTML {
    let window = programme.intake
    p(.class("lead")) {
      say(callTitle)
      " · "
      say.quoted(unit)
    }
    p {
      say("申报时间 ", "Applications from ")
      say.day(window.opens)
      say(" 至 ", " to ")
      say.day(window.lastDay)
      say("（含当日），逾期不受理。草稿自动保存。", ", both included. Drafts are saved as you type. ")
      say.clause(programme.clause(of: .intake))
    }
    if let returned {
      div(.class("refusal")) {
        p(.class("lead")) {
          strong { say("已退回，请补正后重新提交", "Returned: complete it and hand it in again") }
        }
        ul {
          returned.map { remark in
            li {
              say.quoted(remark.opinion)
              " "
              remark.clauses.map { say.clause($0) }
            }
          }
        }
      }
    }
  }

  private func factSection(_ group: FormSection, _ say: Speech) -> HTML {
    section(.class("facts")) {
      h2 {
        if let condition = group.condition {
          say(condition.name)
          " "
          say.clause(condition.basis.clause)
        } else {
          say("其他填报指标", "Other figures")
        }
      }
      if let number = check.lines.firstIndex(where: { $0.condition.id == group.condition?.id }) {
        p(.data("condition", String(number)), .class("verdict", check.lines[number].tone)) {
          say.liveBadge(check.lines[number])
        }
      }
      group.facts.map { fact in
        say.fact(fact, isNeeded: group.needed.contains(fact.id), of: programme, in: attempt)
      }
    }
  }

  private func conditionList(_ say: Speech) -> HTML {
    aside(.class("conditions"), .ariaLabel(say("申报条件", "Conditions"))) {
      h2 { say("申报条件", "Conditions") }
      p(.role(.status), .id("check-summary")) { say(check.summary) }
      p { button(.submit, .name("then"), .value("check")) { say("检查并保存草稿", "Check and save") } }
      ul(.class("checklist")) {
        check.lines.enumerated().map { number, line in say.liveCondition(line, number: number) }
      }
    }
  }
}
