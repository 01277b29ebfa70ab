import Assessment
public import Messages
import Programmes

/// What the plaques say, and who took them (授牌清单).
public enum PlaqueList {
  /// The plaques of a call in the order of the ranking.
  ///
  /// - Throws: `Refusal` where nobody was awarded yet.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.award, !dossier.awarded.isEmpty else {
      throw dossier.nobodyAwarded()
    }
    let title = dossier.call.title
    return Paper(
      .plaqueList, title: Phrase("\(title.chinese)授牌清单", "Plaques: \(title.english)"),
      parts: [
        .items([
          Paper.Item("text", Phrase("牌匾文字", "Text of the plaque"), rule.plaque),
          Paper.Item(
            "count", Phrase("数量", "Number"),
            Phrase("\(dossier.awarded.count)块", "\(dossier.awarded.count)")),
        ]), .table(table(of: dossier)),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .plaqueList, from: dossier)
  }

  private static func table(of dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "plaques",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("plaque", Phrase("牌匾编号", "Plaque")),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位全称", "Unit"), width: 32),
        Paper.Column("document", Phrase("批准文号", "Approval"), width: 24),
        Paper.Column("start", Phrase("建设期起", "From")), Paper.Column("end", Phrase("止", "To")),
        Paper.Column("state", Phrase("状态", "State"), width: 20),
        Paper.Column("taken", Phrase("领取人签名、日期", "Taken by, on"), .writing),
      ],
      rows: dossier.awarded.enumerated().map { number, each in
        let hasFailed = each.application.acceptances.last?.outcome == .failed
        return [
          .count(number + 1), .same(each.award.plaque), .same(each.application.id.text),
          .same(each.application.submission.unit), .same(each.award.document),
          each.award.constructionStart.map { .day($0) } ?? .blank,
          each.award.constructionEnd.map { .day($0) } ?? .blank,
          .text(hasFailed ? Phrase("验收不合格，收回", "failed, to be returned") : Phrase("有效", "valid")),
          .blank,
        ]
      }
    ).without(dossier.programme.award?.unusedColumns ?? [])
  }
}

extension AwardRule {
  /// The columns of lists of awards that an accreditation, which builds nothing, has no use for.
  var unusedColumns: Set<String> { construction == nil ? ["start", "end", "amount"] : [] }
}
