import Assessment
import Markup
import Messages
import Programmes

/// The pledge of recusal and secrecy: its text, what one declares, and the signature.
struct PledgePage: Page {
  let call: CallID
  let callTitle: Phrase
  /// The units that may have to be declined.
  let units: [Unit]
  /// The applications from which the expert has stood back.
  let recused: [Recusal]
  let isSigned: Bool
  let attempt: Attempt

  /// One unit whose application the expert is to score.
  struct Unit: Sendable, Hashable {
    let application: ApplicationID
    let name: String
  }

  init(for visit: Visit, in id: CallID, _ attempt: Attempt) throws {
    let person = try visit.actor.person
    let view = try visit.call(id)
    guard !view.panels.isEmpty else { throw Rebuff.missing }
    call = id
    callTitle = view.title
    units = view.applications.filter { $0.status == .inProgress }.map {
      Unit(application: $0.id, name: $0.unit)
    }
    recused = view.recusals.filter { $0.expert == person }
    isSigned = try visit.hasPledged(in: id)
    self.attempt = attempt
  }

  var title: Phrase { Phrase("回避与保密承诺", "Pledge of recusal and secrecy") }
  var trail: [Link] { [Link(Phrase("评分", "Scoring"), to: Addresses.scoring())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p(.class("lead")) {
        strong { say(callTitle) }
        " "
        isSigned
          ? say.badge(Phrase("已签署", "signed"), .good)
          : say.badge(Phrase("先签署，再评分", "sign before scoring"), .waiting)
      }
      section(.class("pledge")) {
        p { say(PledgeText.opening) }
        PledgeText.promises.map { text in p { say(text) } }
        h2 { say("应当回避的情形", "When to stand back") }
        ol { PledgeText.situations.map { text in li { say(text) } } }
      }
      standing(say)
      form(method: .post, action: Addresses.pledge(call)) {
        say.version(PledgeText.digest)
        declaration(say)
        if !isSigned {
          p {
            label {
              input(
                .checkbox, name: "agreed", .value("yes"), .required, .id(FieldName.id("agreed")))
              " "
              say("本人已阅知并承诺遵守以上各项", "I have read all this and promise to keep it")
            }
          }
        }
        say.send(isSigned ? Phrase("申明回避", "Declare") : Phrase("签署承诺", "Sign the pledge"))
      }
    }
  }

  @HTMLBuilder private func declaration(_ say: Speech) -> HTML {
    if !units.isEmpty {
      say.boxes(
        "recused", Phrase("需回避的申报（没有则不选）", "Units from which I stand back (none: leave empty)"),
        options: units.map { unit in
          Speech.Option(
            unit.application.text, Phrase(same: "\(unit.application) \(unit.name)"))
        }, in: attempt)
      say.longField(
        "ground", Phrase("回避事由", "Ground of recusal"),
        hint: Phrase("选了申报才填写，例如：近三年内在该单位任职", "Only with a unit: such as employed there last year"),
        rows: 2, in: attempt, .maxlength(300))
    }
  }

  @HTMLBuilder private func standing(_ say: Speech) -> HTML {
    if !recused.isEmpty {
      h2 { say("已回避的申报", "Where I stand back") }
      ul {
        recused.map { recusal in
          li {
            code { bdi { recusal.application.text } }
            " "
            say.quoted(recusal.ground)
          }
        }
      }
    }
  }
}
