import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// One application before a reviewer: evidence on one side, conditions and the decision on the other.
struct ReviewPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let kind: Phrase
  let office: Phrase
  let received: Instant
  let attemptNumber: Int
  let stage: Phrase?
  /// Whether the reader's office is to decide now.
  let isWaiting: Bool
  let checklist: Checklist
  let findings: [Phrase]
  let reviews: [ReviewLine]
  let version: String
  /// The application that waits after this one.
  let next: ApplicationID?
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    let queue = call.waiting(at: visit.now).compactMap { item -> (ApplicationID, StageID)? in
      if case .review(let application, let stage) = item.duty { (application, stage) } else { nil }
    }
    let own = queue.first { $0.0 == subject }
    self.call = id
    callTitle = call.title
    self.id = subject
    unit = application.unit
    kind = application.kind
    office = call.office(of: application.affiliation)
    received = application.received
    attemptNumber = application.version
    isWaiting = own != nil || application.status == .returned
    stage = (own?.1 ?? call.stage?.id).flatMap { call.programme.stage($0)?.name }
    checklist = Checklist(of: application, in: call)
    findings = application.findingNames(in: call)
    reviews = ReviewLine.all(of: application, in: call)
    version = application.basisVersion
    next = queue.map(\.0).first { $0 != subject }
    self.attempt = attempt
  }

  var title: Phrase { Phrase("审核：\(unit)", "Review: \(unit)") }
  var trail: [Link] {
    [
      Link(Phrase("审核", "Reviews"), to: Addresses.reviews()),
      Link(callTitle, to: Addresses.reviewQueue(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.terms([
        (Phrase("申报编号", "Application"), code { bdi { id.text } }),
        (Phrase("申报类型", "Kind"), .text(say(kind))),
        (Phrase("所属", "Belongs to"), bdi { say(office) }),
        (Phrase("收到", "Received"), say.moment(received)),
        (
          Phrase("提交次数", "Versions"),
          .text(say("第 \(attemptNumber) 次提交", "version \(attemptNumber) counts"))
        ),
      ])
      div(.class("two")) {
        section(.ariaLabel(say("材料", "Evidence"))) {
          h2 { say("填报与材料", "Facts and documents") }
          say.facts(checklist.facts)
          say.files(checklist.files, of: id, in: call)
        }
        section(.class("beside"), .ariaLabel(say("审核", "Review"))) {
          h2 { say("申报条件", "Conditions") }
          say.checklist(checklist.conditions)
          vetoes(say)
          decisions(say)
          if isWaiting { decide(say) }
        }
      }
      p(.class("buttons")) {
        if let next { a(href: Addresses.review(call, next)) { say("下一项待审核", "Next one waiting") } }
        a(href: Addresses.application(call, id)) { say("申报全貌", "The whole application") }
      }
    }
  }

  @HTMLBuilder private func vetoes(_ say: Speech) -> HTML {
    if !findings.isEmpty {
      h3 { say("一票否决", "Exclusions found") }
      say.findings(findings)
    }
    p { a(href: Addresses.findings(call, id)) { say("登记否决情形", "Record an exclusion") } }
  }

  @HTMLBuilder private func decisions(_ say: Speech) -> HTML {
    if !reviews.isEmpty {
      h2 { say("已有意见", "Decisions so far") }
      say.reviews(reviews)
    }
  }

  private func decide(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.review(call, id), .class("decision")) {
      h2 { stage.map { say($0) } ?? say("决定", "Decision") }
      say.version(version)
      say.decision(clauses: checklist.clauses, in: attempt)
    }
  }
}

/// One office's decision as pages show it.
struct ReviewLine: Sendable, Hashable {
  let stage: Phrase
  let office: Phrase
  let review: Review

  /// Every decision on the version that counts, in the order of the stages.
  static func all(of application: ApplicationView, in call: CallView) -> [ReviewLine] {
    call.programme.stages.flatMap { stage in
      (application.reviews?[stage.id] ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ReviewLine(stage: stage.name, office: $0.key.name, review: $0.value)
      }
    }
  }
}

extension ApplicationView {
  /// The grounds that exclude it, with what was found.
  func findingNames(in call: CallView) -> [Phrase] {
    (findings ?? []).map { finding in
      let name = call.programme.veto(finding.veto)?.name ?? Phrase(same: finding.veto.text)
      return Phrase(
        "\(finding.veto) \(name.chinese)：\(finding.finding)",
        "\(finding.veto) \(name.english): \(finding.finding)")
    }
  }
}

extension Speech {
  /// Decisions of offices with their reasons and clauses.
  func reviews(_ reviews: [ReviewLine]) -> HTML {
    ul(.class("checklist")) {
      reviews.map { line in
        li(.class(line.review.decision.tone.rawValue)) {
          badge(line.review.decision.name, line.review.decision.tone)
          " \(self(line.stage)) · \(self(line.office)) "
          line.review.clauses.map { clause($0) }
          if !line.review.opinion.isEmpty {
            p(.class("detail")) { quoted(line.review.opinion) }
          }
        }
      }
    }
  }
}
