import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// Everything about one application that the reader may see, and what can be done with it.
struct ApplicationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let head: [(term: Phrase, text: Phrase)]
  let received: Instant
  let status: ApplicationStatus
  let statusReasons: [String]
  let checklist: Checklist
  let seesFacts: Bool
  let findings: [Phrase]
  let reviews: [ReviewLine]
  let result: [(term: Phrase, text: Phrase)]
  let opinions: [OpinionLine]
  let objections: [ObjectionView]
  let award: [(term: Phrase, text: Phrase)]
  let tasks: [TaskLine]
  let acts: [Link]
  let tracing: Tracing?

  /// One department's answer.
  struct OpinionLine: Sendable, Hashable {
    let department: Phrase
    let opinion: Opinion?
    /// Why the unit goes on although the department objects.
    let settled: String?
  }

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID) throws {
    let visit = try visit.replayed
    let tracing = try visit.tracing
    self.tracing = tracing
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
    self.id = subject
    unit = application.unit
    head = application.head(in: call)
    received = application.received
    status = application.status
    statusReasons = application.progress?.reasons ?? []
    checklist = Checklist(of: application, in: call)
    seesFacts = application.facts != nil
    findings = application.findingNames(in: call)
    reviews = ReviewLine.all(of: application, in: call)
    result = application.result
    opinions = application.opinionLines(in: call)
    objections = call.objections.filter { $0.application == subject }
    award = application.awardTerms
    // What is past cannot be acted on.
    let isPast = tracing?.until != nil
    tasks = TaskLine.all(
      of: isPast
        ? [] : call.waiting(at: visit.now).filter { $0.duty.application == subject },
      in: call, today: visit.now.day)
    acts = isPast ? [] : application.acts(in: call, as: visit.role)
  }

  var title: Phrase { Phrase(same: unit) }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("申报", "Applications"), to: Addresses.applications(call)),
    ]
  }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) {
        code { bdi { id.text } }
        " "
        say.badge(status.name, status.tone)
      }
      say.replay(tracing, of: Addresses.application(call, id))
      if !statusReasons.isEmpty { ul { statusReasons.map { text in li { say.quoted(text) } } } }
      todo(say)
      say.terms(
        say.quoted(head) + [(Phrase("收到", "Received"), say.moment(received))])
      if seesFacts { evidence(say) }
      if !reviews.isEmpty {
        h2 { say("审核意见", "Reviews") }
        say.reviews(reviews)
      }
      selection(say)
    }
  }

  @HTMLBuilder private func todo(_ say: Speech) -> HTML {
    if !tasks.isEmpty {
      h2 { say("待办", "To do") }
      say.tasks(tasks)
    }
    if !acts.isEmpty {
      nav(.class("parts"), .ariaLabel(say("可以办理", "What can be done"))) {
        ul { acts.map { act in li { say.link(act) } } }
      }
    }
  }

  @HTMLBuilder private func evidence(_ say: Speech) -> HTML {
    div(.class("two")) {
      section {
        h2 { say("申报条件", "Conditions") }
        say.checklist(checklist.conditions)
        say.findings(findings)
      }
      section {
        h2 { say("填报与材料", "Facts and documents") }
        say.facts(checklist.facts)
        say.files(checklist.files, of: id, in: call)
      }
    }
  }

  @HTMLBuilder private func selection(_ say: Speech) -> HTML {
    if !result.isEmpty {
      h2 { say("评审结果", "Result") }
      say.terms(say.quoted(result))
      trace(.scoring, say)
    }
    if !opinions.isEmpty {
      h2 { say("部门意见", "Opinions of departments") }
      say.opinions(opinions)
    }
    if !objections.isEmpty {
      h2 { say("异议", "Objections") }
      ul {
        objections.map { objection in
          li {
            a(href: Addresses.objection(call, objection.id)) { bdi { objection.id.text } }
            " "
            say.badge(objection.status.name, objection.status.isOpen ? .waiting : .plain)
          }
        }
      }
    }
    if !award.isEmpty {
      h2 { say("授牌与资金", "Award and money") }
      say.terms(say.quoted(award))
      trace(.money, say)
    }
  }

  @HTMLBuilder private func trace(_ topic: EvidenceTopic, _ say: Speech) -> HTML {
    if tracing != nil { p { say.figures(behind: topic, in: call, of: id) } }
  }
}

extension Speech {
  /// Terms whose values may be words that people typed.
  func quoted(_ terms: [(term: Phrase, text: Phrase)]) -> [(term: Phrase, value: HTML)] {
    terms.map { pair in (pair.term, bdi { self(pair.text) }) }
  }

  /// Departments with their answers.
  func opinions(_ lines: [ApplicationPage.OpinionLine]) -> HTML {
    ul(.class("checklist")) {
      lines.map { line in
        li(.class(line.opinion?.answer.tone.rawValue ?? "waiting")) {
          strong { self(line.department) }
          " "
          badge(
            line.opinion?.answer.name ?? Phrase("待答复", "waiting"),
            line.opinion?.answer.tone ?? .waiting)
          if let text = line.opinion?.text, !text.isEmpty { p(.class("detail")) { quoted(text) } }
          if let settled = line.settled {
            p(.class("detail")) {
              self("已处理：", "Settled: ")
              quoted(settled)
            }
          }
        }
      }
    }
  }
}
