import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes

/// A page of the ledger as of a bound book: always the same entries under the same number.
struct LedgerPage: Page {
  let page: Int
  let head: Head
  let lines: [LedgerLine]
  let search: LedgerSearch
  let mayExport: Bool

  static let size = 100

  /// Where an entry stands.
  static func place(of number: Int) -> Path {
    Addresses.ledgerPage((max(number, 1) - 1) / size + 1).fragment("entry-\(number)")
  }

  /// A page by its number, or the last one.
  init(_ visit: Visit, page wanted: Int?) throws {
    try AuditDesk.requireLedger(visit)
    let view = try visit.view
    head = try visit.office.office.ledger.head()
    let last = max(1, (head.sequence + LedgerPage.size - 1) / LedgerPage.size)
    page = wanted ?? last
    guard (1...last).contains(page) else { throw Rebuff.missing }
    let first = (page - 1) * LedgerPage.size + 1
    let entries = try visit.office.entries(from: first, through: first + LedgerPage.size - 1)
    lines = EntryReader(view).lines(of: entries)
    search = LedgerSearch(Fields(), in: view)
    mayExport = view.readsEverything && visit.role == .auditor
  }

  var title: Phrase { Phrase("台账", "Ledger") }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.terms([
      (Phrase("记录", "Entries"), .text("\(head.sequence)")),
      (Phrase("末条摘要", "Head"), code { head.description }),
    ])
    p {
      a(href: Addresses.verification(), .class("button")) { say("核验整本台账", "Verify the ledger") }
      " "
      a(href: Addresses.past(), .class("button")) { say("回看某一时刻", "See a moment of the past") }
      " "
      if mayExport {
        say.file(Phrase("导出全部记录", "Take every entry"), "JSON", at: Addresses.ledgerExport())
      }
    }
    search.form(say)
    section {
      h2 { say("第 \(page) 页", "Page \(page)") }
      if lines.isEmpty {
        p(.class("empty")) { say("台账还是空的", "The ledger is empty") }
      } else {
        ol(.class("ledger"), .start(lines[0].number)) {
          lines.map { line in
            li(.id("entry-\(line.number)")) { EntryPart(line: line, isNumbered: true).html(say) }
          }
        }
      }
      pages(say)
    }
  }

  private func pages(_ say: Speech) -> HTML {
    say.pager(page: page, size: LedgerPage.size, total: head.sequence) {
      Addresses.ledgerPage($0)
    }
  }
}
