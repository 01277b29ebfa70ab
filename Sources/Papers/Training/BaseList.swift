import Assessment
public import Messages
import Programmes
import Training

/// The accredited bases, as the notice prints them (培训基地名单).
public enum BaseList {
  /// The list of a call.
  ///
  /// - Throws: `Refusal` where nobody is trained or no base is accredited.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    _ = try dossier.trainingRules()
    if dossier.bases.isEmpty { throw dossier.nobodyAwarded() }
    let title = dossier.call.title
    return Paper(
      .baseList, title: Phrase("\(title.chinese)培训基地名单", "Training bases: \(title.english)"),
      parts: [.table(table(of: dossier))],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .baseList, from: dossier)
  }

  private static func table(of dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "bases",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 36),
        Paper.Column("kind", Phrase("类型", "Kind"), width: 20),
        Paper.Column("county", Phrase("所在县区", "County"), width: 20),
        Paper.Column("document", Phrase("认定文号", "Document"), width: 24),
        Paper.Column("plaque", Phrase("牌匾编号", "Plaque")),
        Paper.Column("state", Phrase("状态", "State"), width: 28),
      ],
      rows: dossier.bases.enumerated().map { number, each in
        [
          .count(number + 1), .same(each.application.id.text), each.application.baseName,
          .text(dossier.kind(of: each.application)),
          .text(each.application.submission.affiliation.phrase), .same(each.award.document),
          .same(each.award.plaque), .text(state(of: each.application)),
        ]
      })
  }

  private static func state(of application: Application) -> Phrase {
    guard let cancellation = application.training.cancellation else {
      return Phrase("有效", "qualified")
    }
    let until = cancellation.barredThrough
    return Phrase(
      "\(cancellation.from)取消" + (until.map { "，\($0)前（含）不予受理" } ?? ""),
      "cancelled on \(cancellation.from)" + (until.map { ", barred through \($0)" } ?? ""))
  }
}
