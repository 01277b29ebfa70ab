import Messages
import Papers
import Quantities
import WorkingDays

extension Paper {
  /// A paper with a part of every kind, an annex, and texts that break careless writers.
  static let everything = Paper(
    .paymentNotice,
    letterhead: Letterhead(
      issuers: [Phrase("示例市委组织部", "Organisation Department"), Phrase("示例市人社局", "HRSS Bureau")],
      number: Phrase(same: "示人社发〔2023〕1号"),
      imprint: Imprint(
        copies: [Phrase("示例市财政局", "Finance Bureau")], office: Phrase("示例市人社局办公室", "Office"),
        day: Phrase("2023年1月11日", "11 January 2023"))),
    title: Phrase("关于拨付首期经费的通知", "Notice of the first payment"),
    parts: [
      .recipients([Phrase("各县区人社局", "county bureaus")]),
      .paragraph(Phrase("现将经费<拨付>如下 & \"说明\"。", "The grant is <paid> as \"follows\" & below.")),
      .heading(Phrase("依据", "Basis")), .subheading(Phrase("文件", "Documents")),
      .items([Item("law", Phrase("依据", "Basis"), Phrase("示例办法", "the sample rules"))]),
      .table(money),
      .box(
        Box(
          "opinion", Phrase("单位意见", "Opinion"), text: Phrase("同意", "agreed"), lines: 2,
          closing: [Phrase("（盖章）", "(seal)")])),
      .attachments([Phrase("分配表", "Allocation"), Phrase("名单", "List")]),
      .issued([Phrase("示例市人社局", "HRSS Bureau"), Phrase("2023年1月11日", "11 January 2023")]),
      .annex(Phrase("分配表", "Allocation")), .table(marks),
    ],
    signatures: [Phrase("制表", "Prepared by"), Phrase("审核", "Checked by")],
    footer: [Item("ledger", Phrase("台账末条摘要", "Ledger head"), Phrase(same: "ab12"))],
    proof: Proof(code: "ABCD-EFGH", payload: "JINBANG:ABCD-EFGH"))

  /// Sums of money, a count of units that is no sum, and names that look like formulas.
  static let money = Table(
    "money", caption: Phrase("首期经费", "First payment"),
    columns: [
      Column("unit", Phrase("单位", "Unit"), width: 24), Column("code", Phrase("信用代码", "Code")),
      Column("amount", Phrase("金额（元）", "Amount (CNY)"), .numbers),
      Column("heads", Phrase("人数", "Heads"), .numbers), Column("paid", Phrase("拨付日期", "Paid")),
      Column("done", Phrase("已拨", "Done"), .marks),
    ],
    rows: [
      [
        .same("=HYPERLINK(\"http://x.example\",\"甲\")"), .same("012345678901234567"),
        .money(Money(fen: 12_000_007)), .count(3), .day(Day(number: 19_334)), .flag(true),
      ],
      [
        .same("+乙公司"), .same("-1+1"), .money(Money(fen: 1)), .count(4), .blank, .flag(false),
      ],
      [.same("@丙\u{1}\u{FFFE}社_x0041_"), .same("喆堃䶮㛃𠮷"), .money(.zero), .blank, .blank, .blank],
    ],
    totals: [
      [
        .text(Phrase("合计", "Sum")), .blank, .money(Money(fen: 12_000_008)), .count(9), .blank,
        .blank,
      ]
    ])

  /// The points of seven experts: one recused, the highest and the lowest marked.
  static let marks: Table = {
    let totals: [Cell] = [
      .points(Points(hundredths: 8850)), .marked(Phrase("高", "high"), Points(hundredths: 9100)),
      .points(Points(hundredths: 8500)), .points(Points(hundredths: 7900)),
      .text(Phrase("回避", "recused")), .points(Points(hundredths: 8650)),
      .marked(Phrase("低", "low"), Points(hundredths: 6000)),
    ]
    // 490.00 / 6 = 81.666…; without 91.00 and 60.00 339.00 / 4 = 84.75.
    let row: [Cell] =
      [.count(1), .same("W01")] + totals + [
        .points(Points(hundredths: 9100)), .points(Points(hundredths: 6000)),
        .points(Points(hundredths: 8167)), .points(Points(hundredths: 8475)),
      ]
    let experts = (1...7).map { Column("expert\($0)", Phrase("专家\($0)", "Expert \($0)"), .numbers) }
    return Table(
      "sheets",
      columns: [
        Column("rank", Phrase("排名", "Rank"), .numbers),
        Column("application", Phrase("申报编号", "Application")),
      ] + experts + [
        Column("highest", Phrase("最高分", "Highest"), .numbers),
        Column("lowest", Phrase("最低分", "Lowest"), .numbers),
        Column("mean", Phrase("平均分", "Mean"), .numbers),
        Column("trimmedMean", Phrase("去极值平均分", "Trimmed mean"), .numbers),
      ], rows: [row])
  }()

  /// A paper of one table.
  static func of(_ table: Table) -> Paper {
    Paper(.status, title: Phrase("示例", "Sample"), parts: [.table(table)])
  }

  /// Every text of the paper's body in its order, as people read it.
  func texts(in language: Language) -> [String] {
    let body = parts.flatMap { part -> [String] in
      switch part {
      case .recipients(let names): names.map { $0[language] }
      case .heading(let words), .subheading(let words), .paragraph(let words), .annex(let words):
        [words[language]]
      case .items(let items): items.flatMap { [$0.label[language], $0.text[language]] }
      case .table(let table):
        [table.caption?[language] ?? ""] + table.columns.map { $0.heading[language] }
          + (table.rows + table.totals).joined().map { $0.text(in: language) }
      case .box(let box):
        [box.label[language], box.text?[language] ?? ""] + box.closing.map { $0[language] }
      case .attachments(let titles): titles.map { $0[language] }
      case .issued(let lines): lines.map { $0[language] }
      }
    }
    return [title[language]] + body + signatures.map { $0[language] }
      + (footer + checkCode).flatMap { [$0.label[language], $0.text[language]] }
  }
}
