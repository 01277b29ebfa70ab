import Assessment
import Ledger
import Markup
import Messages
import Office
import Papers
import Programmes

/// Whether a printed paper is the one that the ledger gives, by the code at its foot.
struct PaperProofPage: Page {
  let attempt: Attempt
  let result: Result?

  /// What the entries say; the public learns no more than whether the code agrees.
  struct Result: Sendable, Hashable {
    let code: String
    let kind: Phrase
    /// The call, where the reader may know of it and the code agrees.
    let call: Phrase?
    let sequence: Int
    /// The digest of the last entry that counts; nil where the code does not agree.
    let head: String?
  }

  var title: Phrase { Phrase("核验纸件", "Check a paper") }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if let result { answer(result, say) }
      form(method: .post, action: Addresses.paperProof(), .class("narrow"), .novalidate) {
        say.field(
          "code", Phrase("纸件上的校验码", "Check code on the paper"),
          hint: Phrase(
            "四组，每组四个字符；字母 O 读作 0，I、L 读作 1",
            "Four groups of four; O is read as 0, I and L as 1"),
          in: attempt, .autocomplete("off"), .withoutSpellcheck, .maxlength(200))
        say.send(Phrase("核验", "Check"))
      }
    }
  }

  private func answer(_ result: Result, _ say: Speech) -> HTML {
    let verdict =
      result.head == nil
      ? say.badge(Phrase("不能证实", "not confirmed"), .bad)
      : say.badge(Phrase("相符", "confirmed"), .good)
    return section(.ariaLabel(say("核验结果", "Result"))) {
      say.terms(
        [
          (Phrase("结果", "Result"), verdict),
          (Phrase("校验码", "Check code"), code { result.code }),
          (Phrase("纸件", "Paper"), .text(say(result.kind))),
        ] + (result.call.map { [(Phrase("批次", "Call"), .text(say($0)))] } ?? [])
          + (result.head.map { head in [(Phrase("台账末条摘要", "Ledger head"), code { head })] } ?? []))
      p {
        result.head == nil
          ? say(
            "台账推算不出带有这个校验码的纸件：核对有无抄错；无误的，这张纸不是由本台账印出的，或内容被改过。",
            """
            The ledger gives no paper with this code: look for a slip of the pen. If there is none, the \
            paper was not printed from this ledger, or was changed.
            """)
          : say(
            "由台账重新推算的纸件与此校验码一致。请再核对纸上印的台账末条摘要与上面相同。",
            """
            The paper derived again from the ledger has this very code. Compare the ledger head printed on \
            it with the one above.
            """)
      }
    }
  }
}

extension PaperProofPage.Result {
  /// Derives the paper again from the entries up to the one that the code names.
  init(of code: CheckCode, for visit: Visit) throws {
    let archive = try PaperArchive(of: visit.office.office, through: code.sequence)
    var call: CallID?
    if case .equal(let match) = code.answer(from: archive.dossiers) { call = match.call }
    self.init(
      code: code.description, kind: code.kind.name,
      call: try call.flatMap { try visit.view[$0]?.title }, sequence: code.sequence,
      head: call == nil ? nil : archive.head.digest.description)
  }
}

/// The calls as they stood after one entry, with what puts check codes on their papers.
struct PaperArchive {
  let dossiers: [Dossier]
  let head: Head

  /// - Throws: What the ledger says where it cannot be read.
  init(of office: Office, through last: Int) throws {
    var history: [Occurrence] = []
    var head = Head.empty
    var state = State()
    try office.ledger.forEach(through: last) { entry in
      let occurrence = try Occurrence(entry, file: office.ledger.path)
      state.apply(occurrence)
      history.append(occurrence)
      head = Head(sequence: entry.sequence, digest: entry.digest)
    }
    let (past, top) = (history, head)
    self.head = head
    guard head.sequence == last else {
      dossiers = []
      return
    }
    dossiers = try state.calls.values.sorted { $0.id < $1.id }.compactMap { call in
      Dossier(
        of: call.id, history: past, programme: try office.rules(of: call).programme,
        ledgerHead: top.digest.description,
        stamp: Stamp(sequence: top.sequence) { Digest.of($0).bytes })
    }
  }
}
