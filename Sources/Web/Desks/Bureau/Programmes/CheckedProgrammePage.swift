import Assessment
import Markup
import Messages
import ProgrammeFiles
import Programmes

/// A sound programme file read as a page, with the way to open a call under it.
struct CheckedProgrammePage: Page {
  let programme: Programme
  let warnings: [Problem]
  let text: String

  var title: Phrase { programme.title }
  var trail: [Link] {
    [Link(Phrase("检查项目办法文件", "Check a programme file"), to: Addresses.checkProgramme())]
  }

  func body(_ say: Speech) -> HTML {
    div {
      p(.class("lead")) { say.badge(Phrase("文件没有错误", "The file is sound"), .good) }
      say.problems(warnings)
      form(method: .post, action: Addresses.openCall(), .class("narrow")) {
        h2 { say("用它开立批次", "Open a call under it") }
        say.callFields(in: .none)
        input(.hidden, name: "text", .value(text))
        say.send(Phrase("开立批次", "Open the call"))
      }
      say.programme(programme)
    }
  }
}
