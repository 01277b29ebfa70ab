import Assessment
import Markup
import Messages
import Programmes

/// Letting a unit go on although a department objects, with the reason.
struct SettlementPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let lines: [ApplicationPage.OpinionLine]
  let open: [Speech.Option]
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    let settled = application.settledOpinions ?? [:]
    let opinions = application.opinions ?? []
    self.call = id
    callTitle = call.title
    self.id = subject
    unit = application.unit
    lines = application.opinionLines(in: call)
    open = opinions.filter { $0.answer == .objects && settled[$0.department] == nil }
      .map { Speech.Option($0.department.text, call.name(of: $0.department)) }
    version = Fields.fingerprint(
      of: opinions.map { "\($0.department)\($0.answer.rawValue)\($0.text)" }
        + settled.keys.sorted().map(\.text))
    self.attempt = attempt
  }

  /// - Throws: `Problems` for what is not filled in.
  static func act(_ fields: Fields, on id: ApplicationID) throws -> Act {
    var reader = FieldReader(fields)
    let department = reader.text("department", limit: 100)
    let reason = reader.text("reason", limit: 1000)
    guard let department, let reason else { throw reader.problems }
    return .settleOpinion(
      OpinionSettled(application: id, department: DepartmentID(department), reason: reason))
  }

  var title: Phrase { Phrase("处理部门意见：\(unit)", "Settle an opinion: \(unit)") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("征求意见", "Opinions"), to: Addresses.opinions(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.opinions(lines)
      if open.isEmpty {
        p(.class("empty")) { say("没有待处理的不同意见", "No objection waits to be settled") }
      } else {
        form(method: .post, action: Addresses.settlement(call, id), .class("narrow")) {
          say.version(version)
          say.choice(
            "department", Phrase("部门", "Department"), options: open,
            current: open.count == 1 ? open[0].value : "", in: attempt)
          say.longField(
            "reason", Phrase("查实情况和处理理由", "What was found and why it may go on"), in: attempt,
            .required, .maxlength(1000))
          say.send(Phrase("解除暂缓", "Let it go on"))
        }
        p {
          a(href: Addresses.removal(call, id)) {
            say("查实成立：取消资格", "Found true: take it off the list")
          }
        }
      }
    }
  }
}
