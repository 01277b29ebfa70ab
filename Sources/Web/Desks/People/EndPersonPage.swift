import Assessment
import Markup
import Messages
import Programmes

/// Ending an account: the last question before it.
struct EndPersonPage: Page {
  let person: Person
  let attempt: Attempt

  var title: Phrase { Phrase("停用账号", "End an account") }
  var trail: [Link] { [Link(Phrase("人员", "People"), to: Addresses.people())] }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p {
        bdi { person.name }
        " "
        code { bdi { person.id.text } }
      }
      say.confirmation(
        of: Phrase("停用", "End it"),
        consequences: [
          Phrase("此人所有会话立即结束，不能再登录办理", "All sessions end at once; the person can act no more"),
          Phrase("以前办理的事项照旧有效，名字保留", "What the person did stands, and so does the name"),
          Phrase("重新给予身份即可恢复", "Giving a role again brings the account back"),
        ], action: Addresses.endPerson(person.id), back: Addresses.people()
      ) { say.version(person.version) }
    }
  }
}
