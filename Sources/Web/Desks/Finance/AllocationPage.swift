import Assessment
import Markup
import Messages
import Programmes
import Quantities

/// The money of a call by unit: who is paid what, and what is left.
struct AllocationPage: Page {
  let call: CallID
  let callTitle: Phrase
  let lines: [GrantLine]
  let tracing: Tracing?

  init(_ visit: Visit, _ id: CallID) throws {
    let visit = try visit.replayed
    tracing = try visit.tracing
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    lines = GrantLine.all(in: call)
  }

  var title: Phrase { Phrase("经费分配", "Allocation") }
  var trail: [Link] {
    [
      Link(Phrase("经费", "Money"), to: Addresses.finance()),
      Link(callTitle, to: Addresses.papers(call)),
    ]
  }
  var watched: CallID? { call }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    let sums = GrantSums(lines)
    say.replay(tracing, of: Addresses.money(call))
    say.terms([
      (
        Phrase("授牌单位", "Awards"),
        say.figure("\(lines.count)", behind: .award, in: call)
      ),
      (
        Phrase("应拨合计（元）", "Promised in all (CNY)"),
        say.figure(sums.promised.grouped, behind: .award, in: call)
      ),
      (Phrase("核对", "Check"), check(sums, say)),
      (Phrase("依据", "Evidence"), say.figures(behind: .money, in: call)),
    ])
    say.table(
      Phrase("按单位（元）", "By unit (CNY)"), lines,
      columns: columns,
      empty: Phrase("还没有已授牌的单位", "No unit holds an award yet"))
    if !lines.isEmpty, tracing?.until == nil {
      p {
        say.file(Phrase("下载分配表", "Take the table"), "CSV", at: Addresses.moneyTable(call))
        " "
        a(href: Addresses.papers(call)) { say("正式表册", "Official papers") }
      }
    }
  }

  private var columns: [Column<GrantLine>] {
    let names: [Column<GrantLine>] = [
      Column(Phrase("编号", "No."), .head) { line, _ in
        a(href: Addresses.grant(line.call, line.id)) { bdi { line.id.text } }
      },
      Column(Phrase("单位全称", "Unit")) { line, say in say.quoted(line.unit) },
    ]
    return names + MoneyColumns.sums(of: { GrantSums([$0]) }, in: { ($0.call, $0.id) })
  }

  private func check(_ sums: GrantSums, _ say: Speech) -> HTML {
    .fragment([
      say.badge(
        sums.isBalanced ? Phrase("相符", "equal") : Phrase("不符", "differs"),
        sums.isBalanced ? .good : .bad),
      .text(
        " \(sums.promised.grouped) ＝ \(sums.paid.grouped) ＋ \(sums.ordered.grouped) ＋ "
          + "\(sums.open.grouped) ＋ \(sums.withdrawn.grouped)"),
    ])
  }

  /// The table for a spreadsheet program.
  func table(in language: Language) -> Download {
    let head = [
      Phrase("申报编号", "Application"), Phrase("单位全称", "Unit"), Phrase("批准文号", "Approval"),
      Phrase("应拨", "Promised"), Phrase("已拨", "Paid"), Phrase("已下达未付", "Ordered"),
      Phrase("未下达", "Not ordered"), Phrase("不再拨付", "Withdrawn"), Phrase("应追缴", "Claimed"),
      Phrase("已追缴", "Recovered"),
    ]
    let rows = lines.map { line in
      [line.id.text, line.unit, line.award.document] + GrantSums([line]).cells
    }
    let sum = [["", Phrase("合计", "Sum")[language], ""] + GrantSums(lines).cells]
    return Download(
      table: "\(call)-money", head: head.map { $0[language] },
      rows: rows + (rows.isEmpty ? [] : sum))
  }
}
