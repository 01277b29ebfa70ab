import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// One objection and the next step in it: screening, investigation, conclusion.
struct ObjectionPage: Page {
  let call: CallID
  let callTitle: Phrase
  let objection: ObjectionView
  let unit: String
  let today: Day
  let isHandler: Bool
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ObjectionID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let objection = call.objections.first(where: { $0.id == subject }) else {
      throw Rebuff.missing
    }
    self.call = id
    callTitle = call.title
    self.objection = objection
    unit = call[objection.application]?.unit ?? ""
    today = visit.now.day
    isHandler = call.invites(visit.role, to: .screenObjection)
    version = Fields.fingerprint(
      of: [objection.status.name.english, objection.concludeBy.description])
    self.attempt = attempt
  }

  /// - Throws: `Problems` for what is not filled in.
  static func act(_ fields: Fields, on id: ObjectionID) throws -> Act {
    var reader = FieldReader(fields)
    if fields["step"] == "extend" { return .extendObjection(id) }
    let isScreening = fields["step"] == "screen"
    let answer = reader.text("answer", limit: 10)
    let words = reader.text("words", limit: 2000)
    if let answer, answer != "yes", answer != "no" {
      reader.object(to: "answer", Phrase("请选择一项", "Choose one"))
    }
    guard let answer, let words, reader.isClean else { throw reader.problems }
    return isScreening
      ? .screenObjection(ObjectionScreened(objection: id, admitted: answer == "yes", reason: words))
      : .concludeObjection(
        ObjectionConcluded(objection: id, upheld: answer == "yes", findings: words))
  }

  var title: Phrase { Phrase("异议 \(objection.id)", "Objection \(objection.id)") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("异议", "Objections"), to: Addresses.objections(call)),
    ]
  }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.terms([
        (
          Phrase("被异议单位", "Against"),
          a(href: Addresses.application(call, objection.application)) {
            bdi { unit }
          }
        ),
        (Phrase("登记", "Registered"), say.moment(objection.registered)),
        (
          Phrase("状态", "Status"), say.badge(objection.status.name, objection.status.tone)
        ),
        (Phrase("受理期限", "Screening due"), say.day(objection.admitBy)),
        (Phrase("办结期限", "Conclusion due"), say.day(objection.concludeBy)),
      ])
      if let due = objection.due { p { say.remaining(until: due, from: today) } }
      if let filing = objection.filing {
        h2 { say("事实和理由", "Facts and grounds") }
        p {
          filing.named
            ? say.badge(Phrase("实名", "signed"), .good)
            : say.badge(Phrase("匿名", "anonymous"), .plain)
        }
        blockquote { say.quoted(filing.grounds) }
      }
      if let words = objection.status.words {
        h2 { say("处理结果", "What came of it") }
        blockquote { say.quoted(words) }
      }
      if isHandler { next(say) }
    }
  }

  @HTMLBuilder private func next(_ say: Speech) -> HTML {
    switch objection.status {
    case .registered:
      step(
        "screen", Phrase("受理审查", "Screening"), Phrase("受理", "Admit it"),
        Phrase("不予受理", "Do not admit it"), Phrase("受理意见", "Reason"), say)
    case .admitted:
      details(summary: say("延长调查期限", "Extend the investigation")) {
        form(method: .post, action: Addresses.objection(call, objection.id)) {
          say.version(version)
          input(.hidden, name: "step", .value("extend"))
          p(.class("hint")) { say("只能延长一次", "It can be extended once") }
          button(.submit) { say("延长", "Extend") }
        }
      }
      step(
        "conclude", Phrase("调查结论", "Conclusion"),
        Phrase("成立：单位退出名单，备选递补", "Upheld: the unit leaves the list, a reserve moves up"),
        Phrase("不成立：解除暂缓", "Not upheld: the unit is released"), Phrase("调查情况", "Findings"), say)
    case .refused, .upheld, .rejected: HTML.nothing
    }
  }

  private func step(
    _ name: String, _ heading: Phrase, _ yes: Phrase, _ no: Phrase, _ words: Phrase, _ say: Speech
  ) -> HTML {
    form(method: .post, action: Addresses.objection(call, objection.id), .class("narrow")) {
      h2 { say(heading) }
      say.version(version)
      input(.hidden, name: "step", .value(name))
      say.radios(
        "answer", heading, options: [Speech.Option("yes", yes), Speech.Option("no", no)],
        in: attempt)
      say.longField("words", words, in: attempt, .required, .maxlength(2000))
      say.send(Phrase("记录", "Record"))
    }
  }
}
