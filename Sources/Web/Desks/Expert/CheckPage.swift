import Assessment
import Markup
import Messages
import Programmes
import Quantities

/// The sheet once more before it is signed: exactly what the signature will stand under.
struct CheckPage: Page {
  let place: SheetPlace
  let reading: SheetReading
  let fields: Fields
  let version: String
  /// What a newer draft, such as one of another window, says otherwise.
  let differing: [Criterion]
  let attempt: Attempt

  var title: Phrase { Phrase("核对并签名", "Check and sign") }
  var trail: [Link] { place.trail + [Link(place.title, to: place.path)] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      difference(say)
      SheetTable(form: reading.form, sheet: reading.sheet, caption: place.title).html(say)
      form(method: .post, action: place.path, .class("confirm")) {
        fields.pairs.map { input(.hidden, name: $0.name, .value($0.value)) }
        input(.hidden, name: "step", .value("sign"))
        say.version(version)
        p {
          label {
            input(
              .checkbox, name: "confirmed", .value("yes"), .required,
              .id(FieldName.id("confirmed")))
            " "
            say(
              "以上得分和扣分原因由本人独立作出，提交即为签名",
              "These points and reasons are my own; handing them in is my signature")
          }
        }
        p(.class("quiet")) {
          say(
            "签名后锁定；确需更正的，由市人社局登记理由后重新打开。",
            "Signed sheets are locked; only the bureau opens one again, for a recorded reason.")
        }
        div(.class("buttons")) {
          button(.submit, .class("primary")) { say("签名并提交", "Sign and hand in") }
          a(href: place.path) { say("返回修改", "Go back and change it") }
        }
      }
    }
  }

  @HTMLBuilder private func difference(_ say: Speech) -> HTML {
    if !differing.isEmpty {
      div(.class("refusal"), .role(.alert)) {
        p(.class("lead")) {
          strong {
            say(
              "另有较新的草稿与此不同，没有覆盖它",
              "There is a newer draft that differs; it was not overwritten")
          }
        }
        ul { differing.map { criterion in li { "\(criterion.id) " + say(criterion.name) } } }
        p {
          say(
            "以下面列出的为准签名；要用较新的草稿，请返回修改。",
            "You sign what is listed below; go back to use the newer draft.")
        }
      }
    }
  }
}
