import Messages
import Papers
import Quantities

extension Paper {
  /// A list of so many units, none of whose cells needs a second line.
  static func list(rows count: Int, names: [String] = ["示例装备厂"]) -> Paper {
    let rows = (0..<count).map { number -> [Cell] in
      [
        .count(number + 1), .same("A-\(number + 1)"), .same(names[number % names.count]),
        .points(Points(hundredths: 9000 - number)), .money(Money(yuan: 1000 + number)),
      ]
    }
    let sum = (0..<count).map { Money(yuan: 1000 + $0) }.total
    return Paper(
      .awardList, title: Phrase("示例名单", "Sample list"),
      parts: [
        .table(
          Table(
            "list", columns: columns, rows: rows,
            totals: [[.blank, .blank, .text(Phrase("合计", "Total")), .blank, .money(sum)]]))
      ], signatures: [Phrase("统计人", "Counted by"), Phrase("日期", "Date")],
      footer: [Item("head", Phrase("台账末条摘要", "Ledger head"), Phrase(same: "cdcdcdcd"))])
  }

  private static let columns = [
    Column("number", Phrase("序号", "No."), .numbers),
    Column("application", Phrase("编号", "Application")),
    Column("unit", Phrase("单位", "Unit")),
    Column("points", Phrase("总分", "Points"), .numbers),
    Column("amount", Phrase("金额", "Amount"), .numbers),
  ]

  /// An official document with everything that one can have.
  static let notice = Paper(
    .notice,
    letterhead: Letterhead(
      issuers: [Phrase("示例市人力资源和社会保障局", "Sample Bureau"), Phrase("示例市财政局", "Finance Bureau")],
      number: Phrase("示人社发〔2023〕1号", "No. 1 (2023)"),
      imprint: Imprint(
        copies: [Phrase("示例市审计局", "Audit Bureau")], office: Phrase("示例市局办公室", "Office"),
        day: Phrase("2023年1月9日", "9 January 2023"))),
    title: Phrase("关于拨付示例经费的通知", "Notice of the payment"),
    parts: [
      .recipients([Phrase("各有关单位", "All units concerned")]),
      .heading(Phrase("用途", "Purpose")), .subheading(Phrase("范围", "Scope")),
      .paragraph(Phrase("经费用于设备购置、技能传承和人才培养。", "The grant pays for equipment and teaching.")),
      .attachments([Phrase("分配表", "Allocation"), Phrase("意见表", "Opinion form")]),
      .issued([Phrase("示例市人力资源和社会保障局", "Sample Bureau"), Phrase("2023年1月9日", "9 January 2023")]),
      .annex(Phrase("分配表", "Allocation")), .heading(Phrase("明细", "Details")),
      .annex(Phrase("意见表", "Opinion form")),
      .box(
        Box(
          "city", Phrase("市局意见", "Opinion"), lines: 2,
          closing: [Phrase("（盖章）", "(seal)")])),
    ], footer: [Item("head", Phrase("台账末条摘要", "Ledger head"), Phrase(same: "cdcdcdcd"))],
    proof: Proof(code: "7K3M-Q9XA", payload: "JINBANG:7K3MQ9XA"))
}
