import Assessment
public import Messages
import Programmes
import Quantities
import WorkingDays

/// The joint document that makes the awards public (关于公布……名单的通知, JC-3.6).
public enum ResultNotice {
  /// The awards of one document; of the newest without one.
  ///
  /// - Throws: `Refusal` where nobody was awarded under it.
  public static func paper(of dossier: Dossier, document: String? = nil) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.award, let document = document ?? dossier.awardDocuments.last
    else { throw dossier.nobodyAwarded() }
    let awarded = dossier.awarded.filter { $0.award.document == document }
    guard !awarded.isEmpty else { throw dossier.nobodyAwarded() }
    let title = dossier.call.title
    let day = dossier.day {
      if case .awarded(let award) = $0 { award.document == document } else { false }
    }
    let annex = Phrase("\(title.chinese)名单", "List: \(title.english)")
    return Paper(
      .resultNotice, letterhead: dossier.letterhead(document),
      title: Phrase("关于公布\(title.chinese)名单的通知", "Notice of the awards: \(title.english)"),
      parts: [.recipients(dossier.everyone), .paragraph(decision(awarded.count, dossier))]
        + construction(rule) + money(dossier) + inspection(dossier) + [
          .paragraph(.contact), .attachments([annex]), dossier.issuers(on: day), .annex(annex),
          .table(list(of: awarded, rule, dossier)),
        ]
    ).issued(as: .resultNotice(document: document), from: dossier)
  }

  private static func decision(_ count: Int, _ dossier: Dossier) -> Phrase {
    let (source, title) = (dossier.callNotice, dossier.call.title)
    let steps = dossier.procedure(before: .award)
    return Phrase(
      """
      根据\(source.chinese)，经\(steps.chinese)，公示期满无异议或者异议不成立，确定附件所列\(count)个单位为\(title.chinese)，\
      授予牌匾。现将有关事项通知如下：
      """,
      """
      Under \(source.english), and after \(steps.english.lowercased()), the \(count) units of \
      the annex are awarded as \(title.english) and receive a plaque.
      """
    )
  }

  private static func construction(_ rule: AwardRule) -> [Paper.Part] {
    guard let construction = rule.construction else { return [] }
    let (year, years) = (construction.earliestYear, construction.years)
    return [
      .heading(Phrase("建设周期", "Construction period")),
      .paragraph(
        Phrase(
          "建设周期\(years)年，\(year)年开始实施，各单位的起止日期见附件。各单位应当按照申报书和实施方案完成建设任务。",
          """
          The construction period is \(years) years from \(year); each unit's \
          days stand in the annex. The units carry out what they applied with.
          """
        ).outward(construction.basis)),
    ]
  }

  private static func money(_ dossier: Dossier) -> [Paper.Part] {
    guard let rule = dossier.programme.funding else { return [] }
    let shares = rule.tranches.map { tranche in
      switch tranche.after {
      case .award:
        Phrase(
          "\(tranche.share.shortPercent)在授牌后拨付", "\(tranche.share.shortPercent) after the award")
      case .acceptance:
        Phrase(
          "\(tranche.share.shortPercent)在评估验收合格后拨付",
          "\(tranche.share.shortPercent) after a passed acceptance")
      }
    }
    return [
      .heading(Phrase("建设扶持经费", "Grant")),
      .paragraph(
        Phrase(
          "每个单位\(rule.amount.grouped)元，分\(shares.count)期拨付：\(shares.map(\.chinese).joined(separator: "，"))。",
          """
          Each unit receives CNY \(rule.amount.grouped) in \(shares.count) tranches: \
          \(shares.joined.english).
          """
        ).outward(rule.amountBasis)),
    ]
  }

  private static func inspection(_ dossier: Dossier) -> [Paper.Part] {
    guard let rule = dossier.programme.acceptance else { return [] }
    let months = rule.rectificationMonths
    let rectification =
      rule.rectifications == 0
      ? Phrase("不合格的", "A project that fails")
      : Phrase(
        "不合格的限\(months)个月内整改，整改后仍不合格的",
        "A project that fails has \(months) months to put things right; one that fails again")
    return [
      .heading(Phrase("评估验收", "Acceptance")),
      .paragraph(
        Phrase(
          "建设期满后组织评估验收，合格线\(rule.passLine)分；\(rectification.chinese)，不再拨付剩余经费，收回牌匾。",
          """
          Projects are evaluated after the construction period; the pass line is \
          \(rule.passLine). \(rectification.english) loses the rest of the grant and the plaque.
          """
        ).outward(rule.basis)),
    ]
  }

  private static func list(
    of awarded: [(application: Application, award: Award)], _ rule: AwardRule, _ dossier: Dossier
  ) -> Paper.Table {
    Paper.Table(
      "awards",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位名称", "Unit"), width: 32),
        Paper.Column("kind", Phrase("类型", "Kind"), width: 16),
        Paper.Column("county", Phrase("所在县区", "County"), width: 20),
        Paper.Column("plaque", Phrase("牌匾编号", "Plaque")),
        Paper.Column("start", Phrase("建设期起", "From")), Paper.Column("end", Phrase("止", "To")),
        Paper.Column("amount", Phrase("扶持经费（元）", "Grant (CNY)"), .numbers),
      ],
      rows: awarded.enumerated().map { number, each in
        [
          .count(number + 1), .same(each.application.id.text),
          .same(each.application.submission.unit), .text(dossier.kind(of: each.application)),
          .text(each.application.submission.affiliation.phrase), .same(each.award.plaque),
          each.award.constructionStart.map { .day($0) } ?? .blank,
          each.award.constructionEnd.map { .day($0) } ?? .blank,
          .money(each.award.amount),
        ]
      },
      totals: rule.construction == nil
        ? []
        : [
          [.blank, .blank, .text(Phrase("合计", "Sum")), .blank, .blank, .blank, .blank, .blank]
            + [.money(awarded.map(\.award.amount).total)]
        ]
    ).without(rule.unusedColumns)
  }
}
