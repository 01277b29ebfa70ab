public import Assessment
public import Messages
import Programmes
import WorkingDays

/// What an expert declares before seeing anything: recusal, secrecy, integrity (回避与保密承诺书).
public enum Pledge {
  /// The pledge of an expert, with the units to be checked one by one; a blank one without a name.
  ///
  /// - Throws: `Refusal` where the programme has no panel, or the expert is not on it.
  public static func paper(of dossier: Dossier, expert: PersonID? = nil) throws(Refusal) -> Paper {
    _ = try dossier.scoringRule()
    if let expert, !dossier.call.experts.contains(expert) { throw notSeated(expert) }
    let title = dossier.call.title
    return Paper(
      .pledge,
      title: Phrase(
        "\(title.chinese)评审专家回避与保密承诺书", "Pledge of recusal and secrecy: \(title.english)"),
      parts: [
        .items(head(expert, dossier)), .paragraph(PledgeText.opening),
        .heading(Phrase("回避情形", "Grounds of recusal")), .table(situations),
        .heading(Phrase("对申报单位逐项申明", "Unit by unit")), .table(units(for: expert, dossier)),
        .heading(Phrase("保密和廉洁", "Secrecy and integrity")),
      ] + PledgeText.promises.map(Paper.Part.paragraph) + [.paragraph(origin)]
        + signed(expert, dossier),
      signatures: [Phrase("承诺人签名", "Signed"), Phrase("日期", "Date")]
    ).issued(as: .pledge(expert), from: dossier)
  }

  private static func head(_ expert: PersonID?, _ dossier: Dossier) -> [Paper.Item] {
    let office = expert.flatMap { dossier.people[$0]?.office }
    return [
      Paper.Item("expert", Phrase("承诺人", "Expert"), expert.map(dossier.name) ?? .line),
      Paper.Item("office", Phrase("单位", "Office"), office.map { Phrase(same: $0) } ?? .line),
    ]
  }

  /// The grounds of the procurement regulation; the notice names none.
  private static let situations = Paper.Table(
    "situations",
    columns: [
      Paper.Column("number", Phrase("序号", "No."), .numbers),
      Paper.Column("situation", Phrase("情形", "Situation"), width: 56),
      Paper.Column("answer", Phrase("有或无", "Yes or no"), .writing),
      Paper.Column("unit", Phrase("涉及的单位", "Which unit"), .writing),
    ],
    rows: PledgeText.situations.enumerated().map {
      [.count($0 + 1), .text($1), .blank, .blank]
    })

  private static func units(for expert: PersonID?, _ dossier: Dossier) -> Paper.Table {
    let own = dossier.assessed.filter { application in
      guard let expert, let panel = dossier.call.panel(of: application.id) else { return true }
      return panel.experts.contains(expert)
    }
    return Paper.Table(
      "units",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("申报单位", "Unit"), width: 36),
        Paper.Column("recorded", Phrase("已登记的回避事由", "Recusal on record"), width: 28),
        Paper.Column("answer", Phrase("回避或不回避", "Recused or not"), .writing),
      ],
      rows: own.map { application in
        let ground = expert.flatMap { dossier.call.recusals[application.id]?[$0]?.ground }
        return [
          .same(application.id.text), .same(application.submission.unit),
          ground.map(Paper.Cell.same) ?? .blank, .blank,
        ]
      })
  }

  private static let origin = Phrase(
    "注：通知未附承诺书，本格式参照《中华人民共和国政府采购法实施条例》第九条的回避情形。",
    "Note: the notice attaches no pledge; the grounds follow procurement rules."
  ).asProposed

  /// What the ledger says of the signature: a pledge that was signed needs no pen.
  private static func signed(_ expert: PersonID?, _ dossier: Dossier) -> [Paper.Part] {
    guard let expert, let signed = dossier.call.pledges[expert] else { return [] }
    let isSame = signed.pledge.text == PledgeText.digest
    return [
      .heading(Phrase("签署记录", "The signature on record")),
      .items([
        Paper.Item("signed", Phrase("登记时间", "Recorded"), signed.at.longForm),
        Paper.Item(
          "text", Phrase("所签文本的摘要", "Digest of the text"), Phrase(same: signed.pledge.text)),
        Paper.Item(
          "words", Phrase("与本文本", "Against these words"),
          isSame
            ? Phrase("一致", "the same")
            : Phrase("不一致，签署的是另一版本", "another version was signed")),
      ]),
    ]
  }

  private static func notSeated(_ expert: PersonID) -> Refusal {
    Refusal(
      Reason(
        "notSeated", subject: expert.text, Phrase("该专家不在评审组", "the expert is not on the panel"),
        remedy: Phrase("核对账号，或不写专家账号印空白承诺书", "check the account, or print a blank pledge")))
  }
}
