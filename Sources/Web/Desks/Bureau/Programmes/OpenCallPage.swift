import Assessment
import Markup
import Messages
import Programmes

/// Opening a call under a programme file.
struct OpenCallPage: Page {
  let attempt: Attempt

  var title: Phrase { Phrase("开立批次", "Open a call") }
  var trail: [Link] { [Link(Phrase("批次", "Calls"), to: Addresses.board())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.located(attempt)
      form(method: .post, action: Addresses.openCall(), .withFiles) {
        div(.class("narrow")) { say.callFields(in: attempt) }
        say.programmeText(in: attempt)
        say.send(Phrase("开立批次", "Open the call"))
      }
    }
  }
}
