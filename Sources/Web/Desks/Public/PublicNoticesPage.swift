import Assessment
import Counter
import Markup
import Messages
import Papers
import Programmes
import WorkingDays

/// The notices of a call: who is proposed, until when objections are heard, and how.
struct PublicNoticesPage: Page {
  let call: CallID
  let callTitle: Phrase
  let issuers: [Phrase]
  let rule: PublicityRule?
  let clause: String?
  let notices: [NoticeView]
  let today: Day

  init(_ call: CallView, today: Day) {
    self.call = call.id
    callTitle = call.title
    issuers = call.programme.notice.issuers
    rule = call.programme.publicity
    clause = call.programme.clause(of: .publicity)
    notices = call.notices.reversed()
    self.today = today
  }

  var title: Phrase { Phrase("公示", "Public notice") }
  var trail: [Link] {
    [Link(Phrase("公示与异议", "Notices and objections"), to: Addresses.publicCalls())]
  }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) { say(callTitle) }
      p(.class("quiet")) { say(issuers.joined) }
      if notices.contains(where: { today <= $0.last }) {
        p {
          a(href: Addresses.publicObjection(call), .class("button")) {
            say("提出异议", "Object")
          }
        }
      }
      notices.map { notice in section { self.notice(notice, say) } }
      howTo(say)
      p {
        say("公示全文", "The notice as a paper")
        [PaperForm.pdf, .docx, .text].map { form in
          HTML.fragment([
            .text(" "),
            say.file(form.name, form.ending, at: Addresses.paper(call, PaperName(.notice, form))),
          ])
        }
      }
    }
  }

  @HTMLBuilder private func notice(_ notice: NoticeView, _ say: Speech) -> HTML {
    h2 { say("第 \(notice.number) 次公示", "Notice \(notice.number)") }
    p {
      today <= notice.last
        ? say.badge(Phrase("公示中", "open"), .waiting)
        : say.badge(Phrase("公示期已满", "ended"))
      " "
      say.day(notice.first)
      " — "
      say.day(notice.last)
      if let rule {
        say("（\(rule.workingDays) 个工作日）", " (\(rule.workingDays) working days)")
      }
    }
    if let days = try? WorkCalendar.china.workingDays(in: notice.first...notice.last) {
      ol(.class("days"), .ariaLabel(say("公示期的工作日", "Working days of the notice"))) {
        days.map { day in
          li(
            .class(day < today ? "done" : day == today ? "here" : "ahead"),
            day == today ? .ariaCurrent(.date) : nil
          ) {
            span(.ariaHidden) { day < today ? "✓ " : day == today ? "● " : "○ " }
            say.day(day)
          }
        }
      }
    }
    say.table(
      Phrase("拟授牌单位（第 \(notice.number) 次公示）", "Proposed units (notice \(notice.number))"),
      notice.entries,
      columns: [
        Column(Phrase("单位", "Unit"), .head) { entry, say in say.quoted(entry.unit) },
        Column(Phrase("类型", "Kind")) { entry, say in say(entry.kind) },
        Column(Phrase("所属", "Belongs to")) { entry, say in
          switch entry.affiliation {
          case .county(let county): say.quoted(county.text)
          case .municipal(let supervisor): say.quoted(supervisor)
          }
        },
        Column(Phrase("申报编号", "Number")) { entry, _ in code { bdi { entry.application.text } } },
      ])
  }

  @HTMLBuilder private func howTo(_ say: Speech) -> HTML {
    section {
      h2 {
        say("如何提出异议 ", "How to object ")
        say.clause(clause)
      }
      ul {
        li {
          say(
            "公示期最后一天结束前，任何单位和个人都可以提出异议。",
            "Until the end of the last day, any unit or person may object.")
        }
        li {
          say(
            "写明事实和理由。实名提出的，姓名和电话另行保管，不告知被异议单位。",
            "State facts and reasons. Name and telephone are kept apart and not told to the unit.")
        }
        if let rule {
          li {
            say(
              "登记后 \(rule.objections.admitWithin) 个工作日内决定是否受理，\(rule.objections.concludeWithin) 个工作日内作出结论。",
              """
              Within \(rule.objections.admitWithin) working days of registration it is admitted or not, \
              within \(rule.objections.concludeWithin) it is concluded.
              """)
          }
        }
      }
    }
  }
}
