import Imports
import Markup
import Messages
import Programmes

/// How far an errand is, and what came of it.
struct ErrandPage: Page {
  let errand: Errand
  let attempt: Attempt

  var title: Phrase { errand.title }
  var trail: [Link] { [Link(Phrase("纸件", "Papers"), to: Addresses.papers(errand.call))] }
  var events: Path? { errand.isRunning ? Addresses.errandSteps(errand.id) : nil }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    switch errand.standing {
    case .running(let done, let total): running(done, of: total, say)
    case .done(.file): file(say)
    case .done(.trial(let trial)): ImportTrialView(trial: trial, errand: errand, attempt).html(say)
    case .done(.recorded(let table, let count)): recorded(count, of: table, say)
    case .failed(let attempt): failed(attempt, say)
    }
  }

  private func running(_ done: Int, of total: Int, _ say: Speech) -> HTML {
    div(.class("note", "live"), .role(.status)) {
      p {
        progress(
          .max("\(max(1, total))"), .value("\(done)"), .ariaLabel(say("进度", "Progress")),
          .data("progress", "")
        ) { "\(done) / \(total)" }
      }
      p { a(href: Addresses.errand(errand.id)) { say("看最新进度", "See how far it is now") } }
    }
  }

  private func file(_ say: Speech) -> HTML {
    div(.class("note", "done"), .role(.status)) {
      p { say("已生成。", "It is ready.") }
      p {
        a(href: Addresses.errandFile(errand.id), .class("button", "primary")) {
          say("下载", "Take the file")
        }
      }
    }
  }

  private func recorded(_ count: Int, of table: CallTable, _ say: Speech) -> HTML {
    div(.class("note", "done"), .role(.status)) {
      p { say("已全部记入，共 \(count) 项。", "All of it is recorded: \(count).") }
      p {
        if table == .scores {
          a(href: Addresses.scoring(), .class("button", "primary")) { say("去评分", "To scoring") }
        } else {
          a(href: Addresses.call(errand.call), .class("button", "primary")) {
            say("去批次", "To the call")
          }
        }
      }
    }
  }

  private func failed(_ attempt: Attempt, _ say: Speech) -> HTML {
    div {
      if attempt.isRefused {
        say.trouble(attempt)
      } else {
        say.refusal([
          Reason(
            "errandFailed", Phrase("系统内部错误，没有办成", "This is our mistake; nothing was done"),
            remedy: Phrase("再试一次；仍不行的，告诉管理员", "Try again, or tell the administrator"))
        ])
      }
    }
  }
}
