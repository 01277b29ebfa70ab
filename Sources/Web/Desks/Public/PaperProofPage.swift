import Markup
import Messages
import Papers
import Programmes

/// Whether a printed paper is the one that the ledger gives, by the code at its foot.
struct PaperProofPage: Page {
  let attempt: Attempt
  let result: PaperProof?

  var title: Phrase { Phrase("核验纸件", "Check a paper") }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.trouble(attempt)
    if let result { answer(result, say) }
    form(method: .post, action: Addresses.paperProof(), .class("narrow"), .novalidate) {
      say.field(
        "code", Phrase("纸件上的校验码", "Check code on the paper"),
        hint: Phrase(
          "四组，每组四个字符；字母 O 读作 0，I、L 读作 1",
          "Four groups of four; O is read as 0, I and L as 1"),
        in: attempt, .autocomplete("off"), .withoutSpellcheck, .maxlength(200))
      say.longField(
        "printed", Phrase("纸件的 JSON（可不填）", "The paper as JSON (may be empty)"),
        hint: Phrase(
          "持有纸件的 JSON 文件的，把内容粘贴在此，逐格比较",
          "Where you hold the paper as JSON, paste it here to compare it cell by cell"),
        in: attempt, .withoutSpellcheck)
      say.send(Phrase("核验", "Check"))
    }
  }

  private func answer(_ result: PaperProof, _ say: Speech) -> HTML {
    section(.ariaLabel(say("核验结果", "Result"))) {
      say.terms(
        [
          (Phrase("结果", "Result"), verdict(of: result, say)),
          (Phrase("校验码", "Check code"), code { result.code }),
          (Phrase("纸件", "Paper"), .text(say(result.kind))),
        ] + (result.call.map { [(Phrase("批次", "Call"), .text(say($0)))] } ?? [])
          + (result.head.map { head in [(Phrase("台账末条摘要", "Ledger head"), code { head })] } ?? []))
      p { say(result.advice) }
      differences(of: result, say)
      if let paper = result.paper {
        h2 { say("由台账重新推算的纸件", "The paper derived again from the ledger") }
        div(.class("scroll"), .role(.region), .ariaLabel(say(paper.title)), .tabStop) {
          pre { paper.text(in: say.language) }
        }
      }
    }
  }

  private func verdict(of result: PaperProof, _ say: Speech) -> HTML {
    if let count = result.differences?.count, count > 0 {
      return say.badge(Phrase("不符：\(count) 处", "differs in \(count) places"), .bad)
    }
    return result.isEqual
      ? say.badge(Phrase("相符", "confirmed"), .good)
      : say.badge(Phrase("不能证实", "not confirmed"), .bad)
  }

  @HTMLBuilder private func differences(of result: PaperProof, _ say: Speech) -> HTML {
    if let differences = result.differences, !differences.isEmpty {
      say.table(
        Phrase("不符之处", "Where it differs"), differences,
        columns: [
          Column(Phrase("位置", "Place"), .head) { one, say in say(one.place) },
          Column(Phrase("纸件", "Paper")) { one, say in one.printed.map(say.quoted) ?? say.blank },
          Column(Phrase("台账", "Entries")) { one, say in
            one.derived.map(say.quoted) ?? say.blank
          },
        ])
    }
  }
}
