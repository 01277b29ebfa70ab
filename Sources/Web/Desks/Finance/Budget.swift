import Assessment
import Funding
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// The budget by year: what was promised in each year and what became of it, and the money that moved.
struct Budget: Sendable, Hashable {
  let years: [Year]

  /// One calendar year.
  struct Year: Sendable, Hashable {
    let year: Int
    /// The awards of the year, with everything that became of them since.
    var sums = GrantSums([])
    /// What left the treasury in the year, whenever it was promised.
    var paidInYear = Money.zero
    /// What came back in the year.
    var recoveredInYear = Money.zero
  }

  init(years: [Year]) {
    self.years = years
  }

  /// Counts the awards that a visitor may see by the years in which they were made.
  init(of visit: Visit) throws {
    let view = try visit.view
    let lines = view.calls.flatMap { GrantLine.all(in: $0) }
    let history = view.history(try visit.office.occurrences(of: EntryKind.moving))
    self.init(lines, history: history)
  }

  init(_ lines: [GrantLine], history: [HistoryEntry]) {
    var books: [Int: Year] = [:]
    var awarded: [Int: [GrantLine]] = [:]
    var amounts: [Key: Money] = [:]
    let places = Dictionary(
      lines.map { (Key(call: $0.call, name: $0.id.text), $0) },
      uniquingKeysWith: { first, _ in first })
    for entry in history {
      guard let call = entry.call else { continue }
      let year = entry.at.day.year
      switch entry.event {
      case .awarded(let award):
        guard let line = places[Key(call: call, name: award.application.text)] else { continue }
        awarded[year, default: []].append(line)
      case .paymentOrdered(let order):
        amounts[Key(call: call, name: order.payment.text)] = order.amount
      case .paymentMade(let made):
        let amount = amounts[Key(call: call, name: made.payment.text)] ?? .zero
        books[year, default: Year(year: year)].add(paid: amount)
      case .moneyRecovered(let recovery):
        books[year, default: Year(year: year)].add(recovered: recovery.amount)
      default: continue
      }
    }
    for (year, lines) in awarded { books[year, default: Year(year: year)].sums = GrantSums(lines) }
    years = books.values.sorted { $0.year < $1.year }
  }

  private struct Key: Hashable {
    let call: CallID
    let name: String
  }
}

extension Budget.Year {
  fileprivate mutating func add(paid amount: Money) { paidInYear = paidInYear + amount }
  fileprivate mutating func add(recovered amount: Money) {
    recoveredInYear = recoveredInYear + amount
  }
}

extension Budget {
  /// The budget as a part of a page.
  func section(_ say: Speech) -> HTML {
    Markup.section {
      h2 { say("分年度预算", "Budget by year") }
      say.table(
        Phrase("按授牌年度（元）", "By year of the award (CNY)"), years,
        columns: columns)
      p(.class("quiet")) {
        say(
          "核对：应拨 ＝ 已拨 ＋ 已下达未付 ＋ 未下达 ＋ 不再拨付",
          "Check: promised = paid + ordered + not ordered + withdrawn")
      }
      p {
        say.file(Phrase("下载分年度预算", "Take the budget"), "CSV", at: Addresses.budgetTable())
      }
    }
  }

  private var columns: [Column<Year>] {
    let year: [Column<Year>] = [
      Column(Phrase("年度", "Year"), .head) { year, _ in "\(year.year)" }
    ]
    let moved: [Column<Year>] = [
      Column(Phrase("核对", "Check")) { year, say in
        year.sums.isBalanced
          ? say.badge(Phrase("相符", "equal"), .good)
          : say.badge(Phrase("不符", "differs"), .bad)
      },
      Column(Phrase("当年支付", "Paid in the year"), .number) { year, _ in
        year.paidInYear.grouped
      },
      Column(Phrase("当年追缴到账", "Recovered in the year"), .number) { year, _ in
        year.recoveredInYear.grouped
      },
    ]
    return year + MoneyColumns.sums(of: { $0.sums }, in: { _ in nil }) + moved
  }

  /// The budget as a table for a spreadsheet program.
  func table(in language: Language) -> Download {
    let head = [
      Phrase("年度", "Year"), Phrase("应拨", "Promised"), Phrase("已拨", "Paid"),
      Phrase("已下达未付", "Ordered"), Phrase("未下达", "Not ordered"), Phrase("不再拨付", "Withdrawn"),
      Phrase("应追缴", "Claimed"), Phrase("已追缴", "Recovered"), Phrase("当年支付", "Paid in the year"),
      Phrase("当年追缴到账", "Recovered in the year"),
    ]
    let rows = years.map { year in
      ["\(year.year)"] + year.sums.cells + ["\(year.paidInYear)", "\(year.recoveredInYear)"]
    }
    return Download(table: "budget", head: head.map { $0[language] }, rows: rows)
  }
}

extension GrantSums {
  /// The sums in the order of their columns, as plain numbers.
  var cells: [String] {
    [promised, paid, ordered, open, withdrawn, claimed, recovered].map(\.description)
  }
}

extension Download {
  /// A table for spreadsheet programs, which take UTF-8 only where the file begins with its mark.
  init(table name: String, head: [String], rows: [[String]]) {
    let lines = ([head] + rows).map { $0.map(\.asCell).joined(separator: ",") + "\r\n" }
    self.init(
      name: "\(name).csv", mediaType: "text/csv; charset=utf-8",
      bytes: Array("\u{FEFF}\(lines.joined())".utf8))
  }
}

extension String {
  /// The text as a cell of CSV (RFC 4180); one that a spreadsheet would run as a formula is quoted.
  fileprivate var asCell: String {
    let isFormula = first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + self : self
    return text.contains { ",\"\n\r".contains($0) }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
