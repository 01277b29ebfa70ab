import Assessment
import Funding
public import Messages
import Programmes
import Quantities
import WorkingDays

/// The document that pays one tranche, with the table of who receives what (拨款通知, JC-5.4, JC-5.5).
///
/// Account numbers never stand on it; the treasurer takes them from the vault.
public enum PaymentNotice {
  /// One tranche, from 1, for all units for which it is due or ordered.
  ///
  /// - Throws: `Refusal` where the programme has no such tranche, or it is due for nobody.
  public static func paper(of dossier: Dossier, tranche number: Int) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.funding, rule.tranches.indices.contains(number - 1) else {
      throw noTranche(number, dossier)
    }
    let instalments = try Instalment.all(ofTranche: number, in: dossier, by: rule)
    guard !instalments.isEmpty else { throw nothingDue(number, dossier) }
    let (title, tranche) = (dossier.call.title, rule.tranches[number - 1])
    let annex = Phrase(
      "\(title.chinese)建设扶持经费第\(number)期分配表", "Allocation of tranche \(number): \(title.english)")
    return Paper(
      .paymentNotice, letterhead: dossier.letterhead(),
      title: Phrase(
        "关于拨付\(title.chinese)建设扶持经费（第\(number)期\(tranche.share.shortPercent)）的通知",
        "Payment of tranche \(number) (\(tranche.share.shortPercent)): \(title.english)"),
      parts: [
        .recipients([Phrase("各有关单位", "all units concerned")]),
        .paragraph(opening(dossier, instalments)),
      ] + body(instalments, rule, tranche, dossier) + [
        .paragraph(.contact), .attachments([annex]),
        dossier.issuers(on: day(of: instalments, dossier)),
        .annex(annex), .table(allocation(instalments, tranche)), .items(sums(instalments, rule)),
        .paragraph(accounts),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("分管领导", "Approved by"),
        Phrase("财务", "Finance"),
      ]
    ).issued(as: .paymentNotice(tranche: number), from: dossier)
  }

  private static func opening(_ dossier: Dossier, _ instalments: [Instalment]) -> Phrase {
    let documents = instalments.map(\.award.document).uniqued.map { Phrase(same: $0) }.joined
    let source = dossier.callNotice
    return Phrase(
      "根据\(source.chinese)和\(documents.chinese)文件，现拨付建设扶持经费，有关事项通知如下：",
      "Under \(source.english) and the awards of \(documents.english), the grant is paid as follows."
    )
  }

  private static func body(
    _ instalments: [Instalment], _ rule: FundingRule, _ tranche: FundingRule.Tranche,
    _ dossier: Dossier
  ) -> [Paper.Part] {
    let total = instalments.map(\.amount).total
    let each = Set(instalments.map(\.amount)).count == 1 ? instalments.first?.amount : nil
    let apiece =
      each.map { Phrase("，每个单位\($0.grouped)元", ", CNY \($0.grouped) each") } ?? Phrase("", "")
    return [
      .heading(Phrase("拨付金额", "Amount")),
      .paragraph(
        Phrase(
          "本期向\(instalments.count)个单位拨付\(total.inWords.chinese)\(apiece.chinese)，明细见附件。",
          """
          \(total.inWords.english) are paid to \(instalments.count) units\(apiece.english); the \
          annex has the details.
          """
        ).outward(tranche.basis)),
      .heading(Phrase("资金来源", "Source")),
      .paragraph(
        Phrase(
          "从\(rule.budgetLine.chinese)中列支。",
          "Paid from the budget line: \(rule.budgetLine.english)."
        ).outward(rule.budgetBasis)),
      .heading(Phrase("使用和管理", "Use")),
      .paragraph(
        Phrase(
          "经费用于申报书和实施方案确定的建设任务，专款专用，单独核算；收款账户应为单位基本存款账户。不得用于与建设无关的支出。",
          """
          The money serves the tasks of the application only, is kept in separate accounts and \
          goes to the unit's basic account.
          """
        ).asProposed),
      .heading(Phrase("绩效目标", "Targets")), .paragraph(targets(dossier)),
    ]
  }

  private static func targets(_ dossier: Dossier) -> Phrase {
    guard let rule = dossier.programme.acceptance else {
      return Phrase("按申报书确定的目标执行。", "The targets are those of the application.")
    }
    return Phrase(
      "建设期满按评估验收标准验收，合格线\(rule.passLine)分；不合格的依照通知追回资金。",
      """
      Projects are evaluated at the end of the period; the pass line is \(rule.passLine). Money \
      of failed projects is recovered.
      """
    ).outward(rule.basis)
  }

  private static func sums(_ instalments: [Instalment], _ rule: FundingRule) -> [Paper.Item] {
    let ordered = instalments.compactMap { $0.order?.budgetLine }.uniqued.map { Phrase(same: $0) }
    return [
      Paper.Item(
        "total", Phrase("本期合计", "This tranche"), instalments.map(\.amount).total.inWords),
      Paper.Item(
        "budgetLine", Phrase("预算科目", "Budget line"),
        ordered.isEmpty ? rule.budgetLine : ordered.joined),
    ]
  }

  private static let accounts = Phrase(
    "注：收款户名为单位全称；账号、行号由财务从台账材料库调取核对，本表不列。",
    """
    Note: the payee is the unit by its full name; account numbers are kept in the vault for the \
    treasurer and do not stand here.
    """
  )

  /// The day of the last order that the notice is about.
  private static func day(of instalments: [Instalment], _ dossier: Dossier) -> Day? {
    let orders = Set(instalments.compactMap { $0.order?.number })
    return dossier.day {
      if case .paymentOrdered(let order) = $0 { orders.contains(order.payment.text) } else { false }
    }
  }

  private static func noTranche(_ number: Int, _ dossier: Dossier) -> Refusal {
    let count = dossier.programme.funding?.tranches.count ?? 0
    return Refusal(
      Reason(
        "noSuchTranche", clause: dossier.programme.clause(of: .funding),
        Phrase("没有第\(number)期拨款", "there is no tranche \(number)"),
        remedy: Phrase("共\(count)期", "there are \(count)")))
  }

  private static func nothingDue(_ number: Int, _ dossier: Dossier) -> Refusal {
    Refusal(
      Reason(
        "nothingDue", clause: dossier.programme.clause(of: .funding),
        Phrase("第\(number)期还没有应拨付的单位", "tranche \(number) is due for nobody yet"),
        remedy: Phrase("授牌或者验收合格后再印", "print it after the awards or a passed acceptance")))
  }
}
