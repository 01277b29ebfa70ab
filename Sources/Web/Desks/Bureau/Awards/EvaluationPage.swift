import Assessment
import Markup
import Messages
import Programmes

/// The evaluation of a finished project (评估验收).
struct EvaluationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let id: ApplicationID
  let unit: String
  let past: [(term: Phrase, text: Phrase)]
  let rules: Programme
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ subject: ApplicationID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    guard let application = call[subject], call.programme.acceptance != nil else {
      throw Rebuff.missing
    }
    self.call = id
    callTitle = call.title
    self.id = subject
    unit = application.unit
    past = application.awardTerms
    rules = call.programme
    version = Fields.fingerprint(of: ["\(application.acceptances?.count ?? 0)"])
    self.attempt = attempt
  }

  var title: Phrase { Phrase("评估验收：\(unit)", "Evaluate: \(unit)") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase(same: id.text), to: Addresses.application(call, id)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      say.terms(say.quoted(past))
      form(method: .post, action: Addresses.evaluation(call, id), .class("narrow")) {
        say.version(version)
        EvaluationForm(of: rules).fields(say, in: attempt)
        p(.class("hint")) {
          say(
            "总分和等级由系统按办法计算，提交后显示",
            "Total and grade are worked out by the rules and shown after sending")
        }
        say.send(Phrase("提交验收", "Record the evaluation"))
      }
    }
  }
}
