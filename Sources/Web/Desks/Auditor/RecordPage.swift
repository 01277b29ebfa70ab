import Assessment
import Ledger
import Markup
import Messages
import Office
import WorkingDays

/// The proof of one vault record: whether its bytes are those that were stored, and who relies on it.
struct RecordPage: Page {
  /// What was asked for; nil before anything was.
  let digest: Digest?
  let asked: String
  let condition: Vault.Condition?
  let lines: [LedgerLine]

  init(_ visit: Visit) throws {
    try AuditDesk.requireLedger(visit)
    asked = (visit.query["digest"] ?? "").trimmed
    guard let digest = Digest(asked) else {
      digest = nil
      condition = nil
      lines = []
      return
    }
    let entries = try visit.office.entries { $0.records.contains(digest) }
    self.digest = digest
    lines = EntryReader(try visit.view).lines(of: entries)
    // A file that no entry names is nobody's evidence; whether it exists is not told.
    condition = entries.isEmpty ? nil : try visit.office.office.ledger.vault.condition(of: digest)
  }

  var title: Phrase { Phrase("核验材料", "Check a record") }
  var trail: [Link] { [Link(Phrase("台账", "Ledger"), to: Addresses.ledger())] }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    if let digest {
      if let condition { verdict(condition, of: digest, say) }
      section {
        h2 { say("依据它的记录", "Entries that rely on it") }
        if lines.isEmpty {
          p(.class("empty")) { say("没有记录依据这份材料", "No entry relies on such a record") }
        }
        ol(.class("ledger")) {
          lines.map { line in li { EntryPart(line: line, isNumbered: true).html(say) } }
        }
      }
    } else if !asked.isEmpty {
      div(.class("refusal"), .role(.alert)) {
        p { say("摘要应为 64 位十六进制数", "A digest has 64 hex digits") }
      }
    }
    form(method: .get, action: Addresses.record(), .class("narrow")) {
      say.field(
        "digest", Phrase("材料摘要（SHA-256）", "Digest of the record (SHA-256)"), current: asked,
        in: .none, .required, .autocomplete("off"), .withoutSpellcheck, .maxlength(64))
      say.send(Phrase("核验", "Check"))
    }
  }

  private func verdict(
    _ condition: Vault.Condition, of digest: Digest, _ say: Speech
  ) -> HTML {
    let isGood =
      switch condition {
      case .whole, .destroyed: true
      case .missing, .altered: false
      }
    return div(.class(isGood ? "note" : "refusal"), .role(isGood ? .status : .alert)) {
      p { say(condition.message(of: digest)) }
    }
  }
}
