import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The office's queue in one call: what waits, what it signed, and a decision on many at once.
struct ReviewQueuePage: Page {
  let call: CallID
  let callTitle: Phrase
  let waiting: [Line]
  let signed: [Line]
  let clauses: [Speech.Option]
  let attempt: Attempt

  /// One application of the queue.
  struct Line: Sendable {
    let id: ApplicationID
    let unit: String
    let kind: Phrase
    let received: Instant
    let count: (met: Int, failed: Int, open: Int)
    let choice: Choice
    /// What the office decided, where it did.
    let decision: Review.Decision?
  }

  init(for visit: Visit, in id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    let now = visit.now
    var stages: [ApplicationID: StageID] = [:]
    for item in call.waiting(at: now) {
      if case .review(let application, let stage) = item.duty { stages[application] = stage }
    }
    let role = visit.role
    let stage = stages.values.first ?? call.stage?.id
    self.call = id
    callTitle = call.title
    self.attempt = attempt
    waiting = stages.keys.sorted().compactMap { call[$0].map { Line($0, in: call, nil) } }
    signed = call.applications.compactMap { application in
      guard let stage, let role, stages[application.id] == nil,
        let review = application.reviews?[stage]?[role]
      else { return nil }
      return Line(application, in: call, review.decision)
    }
    clauses =
      call.programme.conditions.compactMap { condition in
        condition.basis.clause.map { Speech.Option($0, Phrase(same: $0) + condition.name) }
      }.uniqued
  }

  var title: Phrase { Phrase("审核申报", "Review applications") }
  var trail: [Link] { [Link(Phrase("审核", "Reviews"), to: Addresses.reviews())] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) { say(callTitle) }
      say.trouble(attempt)
      if waiting.isEmpty {
        p(.class("empty")) { say("没有待审核的申报", "No application waits for your office") }
      } else {
        queue(say)
      }
      if !signed.isEmpty { past(say) }
    }
  }

  private func queue(_ say: Speech) -> HTML {
    form(method: .post, action: Addresses.reviewQueue(call)) {
      say.table(
        Phrase("待审核 \(waiting.count) 项", "\(waiting.count) waiting"), waiting,
        columns: [tick] + columns)
      fieldset(legend: say("对勾选的申报一并作出决定", "Decide on the ticked ones together")) {
        p(.class("hint")) {
          say(
            "逐项办理：某一项被规则拒绝，不影响其他各项",
            "Each is decided alone: a refusal of one does not touch the others")
        }
        say.decision(clauses: [], in: attempt)
      }
    }
  }

  private var tick: Column<Line> {
    Column(Phrase("选", "Tick")) { line, say in
      input(
        .checkbox, name: "application", .value(line.choice.value),
        .ariaLabel(say("选 \(line.id.text)", "Tick \(line.id.text)")),
        attempt.fields.all("application").contains(line.choice.value) ? .checked : nil)
    }
  }

  private var columns: [Column<Line>] {
    [
      Column(Phrase("申报编号", "Application"), .head) { line, _ in
        a(href: Addresses.review(call, line.id)) { bdi { line.id.text } }
      },
      Column(Phrase("单位", "Unit")) { line, say in say.quoted(line.unit) },
      Column(Phrase("类型", "Kind")) { line, say in say(line.kind) },
      Column(Phrase("条件", "Conditions")) { line, say in say.tally(line.count) },
      Column(Phrase("收到", "Received")) { line, say in say.moment(line.received) },
    ]
  }

  private func past(_ say: Speech) -> HTML {
    say.table(
      Phrase("本环节已签署 \(signed.count) 项", "\(signed.count) signed in this stage"), signed,
      columns: columns + [
        Column(Phrase("决定", "Decision")) { line, say in
          line.decision.map { say.badge($0.name, $0.tone) } ?? say.blank
        }
      ])
  }
}

extension ReviewQueuePage.Line {
  fileprivate init(
    _ application: ApplicationView, in call: CallView, _ decision: Review.Decision?
  ) {
    id = application.id
    unit = application.unit
    kind = application.kind
    received = application.received
    count = Checklist(of: application, in: call).count
    choice = Choice(application.id, version: application.basisVersion)
    self.decision = decision
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Speech {
  /// The fields of a decision on one application or on many.
  @HTMLBuilder func decision(clauses: [Option], in attempt: Attempt) -> HTML {
    radios(
      "decision", Phrase("决定", "Decision"),
      options: [Review.Decision.pass, .return, .reject].map { Option($0.rawValue, $0.name) },
      in: attempt)
    longField(
      "opinion", Phrase("审核意见", "Opinion"),
      hint: Phrase(
        "退回或不通过时必填，写明哪里不符、怎样补正", "Required to return or reject: what is wrong, what to do"),
      rows: 3, in: attempt, .maxlength(1000))
    if !clauses.isEmpty {
      details(summary: self("依据的条款（退回或不通过时）", "Clauses (to return or reject)")) {
        boxes("clause", Phrase("不符合的条款", "Clauses not met"), options: clauses, in: attempt)
      }
    }
    send(Phrase("签署", "Sign"))
  }
}
