import Assessment
import Markup
import Messages
import Programmes

/// Checking a programme file: the text goes in, problems with line and column come out.
struct CheckProgrammePage: Page {
  let attempt: Attempt

  var title: Phrase { Phrase("检查项目办法文件", "Check a programme file") }
  var trail: [Link] { [Link(Phrase("批次", "Calls"), to: Addresses.board())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.located(attempt)
      form(method: .post, action: Addresses.checkProgramme(), .withFiles) {
        say.programmeText(in: attempt)
        say.send(Phrase("检查", "Check"))
      }
    }
  }
}
