import Assessment
import Markup
import Messages
import Programmes

/// Replacing the programme file of a call while nobody has scored.
struct AmendPage: Page {
  let call: CallID
  let callTitle: Phrase
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    version = call.programmeDigest ?? ""
    self.attempt = attempt
  }

  var title: Phrase { Phrase("修改项目办法", "Amend the programme") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.call(call)),
      Link(Phrase("项目办法", "Programme"), to: Addresses.programme(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      say.located(attempt)
      p {
        say(
          "评分开始后办法冻结，不能再改；修改理由记入台账",
          "Once scoring opens the rules freeze; the reason is recorded")
      }
      form(method: .post, action: Addresses.amendment(call), .withFiles) {
        say.version(version)
        say.longField(
          "reason", Phrase("修改理由", "Reason"), rows: 2, in: attempt, .required, .maxlength(1000))
        say.programmeText(in: attempt)
        say.send(Phrase("修改", "Amend"))
      }
    }
  }
}
