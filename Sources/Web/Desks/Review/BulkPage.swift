import Assessment
import Markup
import Messages
import Programmes

/// What came of an act on many applications, one line each.
struct BulkPage: Page {
  let call: CallID
  let callTitle: Phrase
  let act: Phrase
  let results: [Bulk.Result]
  let back: Path

  var title: Phrase { Phrase("办理结果：", "What came of: ") + act }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }

  func body(_ say: Speech) -> HTML {
    let refused = results.count { !$0.reasons.isEmpty }
    return div {
      p(.class("lead"), .role(.status)) {
        say(
          "已办理 \(results.count - refused) 项，未办理 \(refused) 项",
          "Done: \(results.count - refused). Not done: \(refused).")
      }
      say.table(
        Phrase("逐项结果", "Each result"), results,
        columns: [
          Column(Phrase("申报编号", "Application"), .head) { result, say in
            a(href: Addresses.application(call, result.application)) {
              bdi { result.application.text }
            }
          },
          Column(Phrase("单位", "Unit")) { result, say in
            result.unit.map(say.quoted) ?? say.blank
          },
          Column(Phrase("结果", "Result")) { result, say in
            if result.reasons.isEmpty {
              say.badge(Phrase("已办理", "done"), .good)
            } else {
              say.badge(Phrase("未办理", "not done"), .bad)
              ul(.class("reasons")) {
                result.reasons.map { reason in li { say.reason(reason) } }
              }
            }
          },
        ])
      p { a(href: back, .class("button")) { say("返回", "Go back") } }
    }
  }
}
