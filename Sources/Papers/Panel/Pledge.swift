public import Assessment
public import Messages
import Programmes

/// What an expert declares before seeing anything: recusal, secrecy, integrity (回避与保密承诺书).
public enum Pledge {
  /// The pledge of an expert, with the units to be checked one by one; a blank one without a name.
  ///
  /// - Throws: `Refusal` where the programme has no panel, or the expert is not on it.
  public static func paper(of dossier: Dossier, expert: PersonID? = nil) throws(Refusal) -> Paper {
    _ = try dossier.scoringRule()
    if let expert, !dossier.experts.contains(expert) { throw notSeated(expert) }
    let title = dossier.call.title
    return Paper(
      .pledge,
      title: Phrase(
        "\(title.chinese)评审专家回避与保密承诺书", "Pledge of recusal and secrecy: \(title.english)"),
      parts: [
        .items(head(expert, dossier)), .paragraph(opening),
        .heading(Phrase("回避情形", "Grounds of recusal")), .table(situations),
        .heading(Phrase("对申报单位逐项申明", "Unit by unit")), .table(units(for: expert, dossier)),
        .heading(Phrase("保密和廉洁", "Secrecy and integrity")),
      ] + promises.map(Paper.Part.paragraph) + [.paragraph(origin)],
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

  private static let opening = Phrase(
    "本人受聘担任上述批次的评审专家，已阅知评审规则，现对下列事项如实申明并承诺。有与申报单位相关的情形而未申明的，本人承担相应责任。",
    """
    I serve as an expert of this call, have read its rules, and declare and promise the \
    following. I answer for any tie to an applicant that I do not declare.
    """
  )

  /// The grounds of the procurement regulation; the notice names none.
  private static let situations = Paper.Table(
    "situations",
    columns: [
      Paper.Column("number", Phrase("序号", "No."), .numbers),
      Paper.Column("situation", Phrase("情形", "Situation"), width: 56),
      Paper.Column("answer", Phrase("有或无", "Yes or no"), .writing),
      Paper.Column("unit", Phrase("涉及的单位", "Which unit"), .writing),
    ],
    rows: [
      Phrase("近三年内与申报单位存在劳动关系", "employed by an applicant within three years"),
      Phrase("近三年内担任申报单位的董事、监事", "director or supervisor of one within three years"),
      Phrase(
        "近三年内是申报单位的控股股东或者实际控制人", "controlling shareholder of one within three years"),
      Phrase(
        "与申报单位的法定代表人或者负责人有夫妻、直系血亲、三代以内旁系血亲或者近姻亲关系",
        "married or closely related to the head of one"),
      Phrase(
        "与申报单位有其他可能影响公平、公正评审的关系", "any other tie that may affect a fair assessment"),
    ].enumerated().map { [.count($0 + 1), .text($1), .blank, .blank] })

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

  private static let promises = [
    Phrase(
      "评审期间和结果公布前，不透露评审组组成、申报材料、评分和讨论情况；不复制、不带离申报材料；不利用申报单位的技术和商业秘密。",
      """
      Until the results are public I disclose neither the panel nor applications, points or \
      discussion; I copy and take away nothing; I use no applicant's secrets.
      """
    ),
    Phrase(
      "独立、客观、公正评分，对本人的评分和扣分原因负责；不接受申报单位的宴请、礼品、礼金；发现请托、干预的，立即报告监督人员。",
      """
      I score independently and fairly and answer for my points and reasons; I accept nothing \
      from applicants and report any interference to the supervisors at once.
      """
    ),
  ]

  private static let origin = Phrase(
    "注：通知未附承诺书，本格式参照《中华人民共和国政府采购法实施条例》第九条的回避情形。",
    "Note: the notice attaches no pledge; the grounds follow procurement rules."
  ).asProposed

  private static func notSeated(_ expert: PersonID) -> Refusal {
    Refusal(
      Reason(
        "notSeated", subject: expert.text, Phrase("该专家不在评审组", "the expert is not on the panel"),
        remedy: Phrase("核对账号，或不写专家账号印空白承诺书", "check the account, or print a blank pledge")))
  }
}
