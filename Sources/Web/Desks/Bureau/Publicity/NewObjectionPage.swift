import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes
import WorkingDays

/// Registering an objection that came in against a published unit; from here on the unit is held.
struct NewObjectionPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let number: String
  let last: Day?
  let today: Day
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject] else { throw Rebuff.missing }
    self.call = id
    callTitle = call.title
    self.id = subject
    unit = application.unit
    let next = call.objections.count + 1
    number = next < 10 ? "YY-0\(next)" : "YY-\(next)"
    last = application.notice?.last
    today = visit.now.day
    self.attempt = attempt
  }

  /// Keeps the objector's name and phone beside the ledger and registers the objection.
  static func register(
    _ fields: Fields, _ call: CallID, _ application: ApplicationID, _ visit: Visit
  ) async throws -> ObjectionID {
    var reader = FieldReader(fields)
    let number = reader.text("number", limit: 60)
    let named = reader.text("named", limit: 10)
    let grounds = reader.text("grounds", limit: 4000)
    let name = reader.optionalText("name", limit: 100)
    let phone = reader.optionalText("phone", limit: 60)
    let received = reader.day("received")
    if let received, received > visit.now.day {
      reader.object(to: "received", Phrase("不能晚于今天", "No later than today"))
    }
    if named == "yes", name == "" {
      reader.object(to: "name", Phrase("实名异议须填写姓名或单位", "A signed objection needs a name"))
    }
    guard let number, let named, let grounds, let name, let phone, let received, reader.isClean
    else {
      throw reader.problems
    }
    let objection = ObjectionID(number)
    func filing(by objector: String?) -> Objection.Filing {
      Objection.Filing(
        id: objection, application: application, named: named == "yes", objector: objector,
        grounds: grounds, received: received)
    }
    // Refused acts must leave nothing behind, so the rules are asked before the vault keeps a name.
    _ = try visit.preview(.registerObjection(filing(by: nil)), in: call)
    let record =
      try name.isEmpty && phone.isEmpty
      ? nil : visit.office.office.ledger.vault.keepPrivate(Array("\(name)\n\(phone)".utf8))
    try await visit.perform(.registerObjection(filing(by: record?.description)), in: call)
    return objection
  }

  var title: Phrase { Phrase("登记异议：\(unit)", "Register an objection: \(unit)") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("异议", "Objections"), to: Addresses.objections(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if let last {
        p {
          say("公示期至 ", "Objections are heard until ")
          say.day(last)
        }
      }
      form(method: .post, action: Addresses.newObjection(call, id), .class("narrow")) {
        say.field(
          "number", Phrase("异议编号", "Number"), current: number, in: attempt, .required,
          .maxlength(60))
        say.field(
          "received", Phrase("收到日期", "Received on"), kind: .date,
          hint: Phrase(
            "书面异议送达的日期；审查和办结期限从这一天起算",
            "The day on which it arrived; the periods to screen and to conclude run from it"),
          current: "\(today)", in: attempt, .required, .max("\(today)"))
        say.radios(
          "named", Phrase("方式", "Form"),
          options: [
            Speech.Option("yes", Phrase("实名（签名或盖章）", "Signed or sealed")),
            Speech.Option("no", Phrase("匿名", "Anonymous")),
          ], in: attempt)
        say.field(
          "name", Phrase("异议人姓名或单位", "Name of the objector"),
          hint: Phrase("保密存放，不进入台账，不告知被异议单位", "Kept apart from the ledger; the unit is not told"),
          in: attempt, .autocomplete("off"), .maxlength(100))
        say.field(
          "phone", Phrase("联系电话", "Phone"), in: attempt, .autocomplete("off"), .keyboard(.tel),
          .maxlength(60))
        say.longField(
          "grounds", Phrase("事实和理由", "Facts and grounds"), rows: 6, in: attempt, .required,
          .maxlength(4000))
        say.send(Phrase("登记异议", "Register"))
      }
    }
  }
}
