import Messages
import Papers
import Quantities

extension Paper {
  static let rankedListColumns = [
    Column("number", Phrase("序号", "No."), .numbers),
    Column("application", Phrase("申报编号", "Application")),
    Column("unit", Phrase("单位", "Unit"), width: 30),
    Column("documents", Phrase("材料评审", "Documents"), .numbers),
    Column("defence", Phrase("答辩", "Defence"), .numbers),
    Column("total", Phrase("总分", "Total"), .numbers),
    Column("passed", Phrase("合格", "Passed"), .marks),
  ]

  /// A ranked list, made up row by row.
  static func rankedList(of rows: Int) -> Paper {
    let cells = (1...rows).map { n -> [Cell] in
      let documents = Points(hundredths: 3_000 + n % 4_000)
      let defence = Points(hundredths: 1_000 + n % 1_500)
      return [
        .count(n), .same("A-\(n)"), .same("示例第\(n)号机械制造有限公司"), .points(documents),
        .points(defence), .points(documents + defence), .flag(true),
      ]
    }
    return Paper(
      .awardList, title: Phrase("评审结果", "Results"),
      parts: [.table(Table("ranking", columns: rankedListColumns, rows: cells))])
  }

  /// One expert's sheet with twelve criteria.
  static func scoreSheet(number: Int) -> Paper {
    let columns = [
      Column("criterion", Phrase("指标", "Criterion"), width: 40),
      Column("full", Phrase("满分", "Full"), .numbers),
      Column("points", Phrase("得分", "Points"), .numbers),
      Column("reason", Phrase("扣分原因", "Reason"), width: 30),
    ]
    let rows = (1...12).map { n -> [Cell] in
      [
        .same("示例指标第\(n)项：技能人才培养和技术革新成效"), .points(Points(hundredths: 1_000)),
        .points(Points(hundredths: 500 + (number + n) % 500)), .same("材料未写明年份"),
      ]
    }
    return Paper(
      .scoreSheet, title: Phrase("专家评分表", "Score sheet"),
      parts: [
        .items([
          Item("unit", Phrase("单位", "Unit"), Phrase(same: "示例第\(number)号机械制造有限公司"))
        ]), .table(Table("points", columns: columns, rows: rows)),
      ], signatures: [Phrase("专家签名", "Signature"), Phrase("日期", "Date")])
  }
}
