import Ledger
import Markup
import Messages
import WorkingDays

/// The proof of the ledger: every entry and every record, checked now.
struct VerificationPage: Page {
  let standing: Verifications.Standing?
  let attempt: Attempt

  var title: Phrase { Phrase("核验台账", "Verify the ledger") }
  var trail: [Link] { [Link(Phrase("台账", "Ledger"), to: Addresses.ledger())] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    switch standing {
    case nil: HTML.nothing
    case .running(let entries, let total)?: running(entries, of: total, say)
    case .done(let result, let expected)?: done(result, expected, say)
    case .failed(let message)?:
      div(.class("refusal"), .role(.alert)) { p { say(message) } }
    }
    say.trouble(attempt)
    form(method: .post, action: Addresses.verification(), .class("narrow")) {
      p {
        say(
          "逐条重算摘要，逐份核对材料。若有会议纪要上印的末条摘要，填在下面，可以证明台账此前没有被改写。",
          """
          Every digest is computed again and every record read. A head that was printed in minutes \
          proves that nothing before it was rewritten.
          """)
      }
      say.field(
        "head", Phrase("纪要上的末条摘要（可不填）", "Head from the minutes (may be empty)"),
        hint: Phrase("如：1024 9f86d0…，序号和 64 位摘要", "Such as: 1024 9f86d0…, number and digest"),
        in: attempt, .autocomplete("off"), .withoutSpellcheck, .maxlength(100))
      say.send(Phrase("开始核验", "Verify"))
    }
  }

  private func running(_ entries: Int, of total: Int, _ say: Speech) -> HTML {
    div(.class("note", "live"), .role(.status)) {
      p {
        say("正在核验：\(entries) / \(total) 条", "Verifying: \(entries) of \(total) entries")
      }
      p {
        progress(
          .max("\(max(1, total))"), .value("\(entries)"),
          .ariaLabel(say("核验进度", "Progress of the check"))
        ) { "\(entries) / \(total)" }
      }
      p { a(href: Addresses.verification()) { say("看最新进度", "See how far it is now") } }
    }
  }

  @HTMLBuilder private func done(
    _ result: Verification, _ expected: Head?, _ say: Speech
  ) -> HTML {
    if let flaw = result.flaw {
      div(.class("refusal"), .role(.alert)) {
        p(.class("lead")) { strong { say("台账不完整", "The ledger does not hold together") } }
        p { say(flaw.message) }
        p { a(href: LedgerPage.place(of: flaw.sequence)) { say("看这一处", "See the place") } }
      }
    } else {
      div(.class("note", "done"), .role(.status)) {
        p(.class("lead")) { strong { say("台账完整", "The ledger is whole") } }
        if expected != nil {
          p { say("与所给末条摘要相符", "It agrees with the head that you gave") }
        }
      }
    }
    say.terms([
      (Phrase("相符的记录", "Entries that hold"), .text("\(result.count)")),
      (Phrase("完好的材料", "Whole records"), .text("\(result.wholeRecords)")),
      (Phrase("按期销毁的材料", "Records destroyed when due"), .text("\(result.destroyed.count)")),
      (Phrase("末条摘要", "Head"), code { result.head.description }),
    ])
    if !result.destroyed.isEmpty {
      say.table(
        Phrase("已销毁的材料", "Destroyed records"), result.destroyed,
        columns: [
          Column(Phrase("材料", "Record"), .head) { one, _ in
            code { String(one.record.description.prefix(16)) + "…" }
          },
          Column(Phrase("时间", "When")) { one, say in say.moment(one.tombstone.at) },
          Column(Phrase("原因", "Why")) { one, say in say.quoted(one.tombstone.reason) },
        ])
    }
  }
}
