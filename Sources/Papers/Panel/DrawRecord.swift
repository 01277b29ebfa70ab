import Assessment
public import Messages
import Programmes
import WorkingDays

/// Who was drawn and seated as an expert and what became of it (专家抽取记录表).
///
/// A panel that was drawn here is printed with seed, method and order, so that anyone can repeat the
/// draw. For one that was drawn elsewhere these are blanks, and the paper says so.
public enum DrawRecord {
  /// The record of a call; a form to fill in while no panel is seated.
  ///
  /// - Throws: `Refusal` where the programme has no panel.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let rule = try dossier.scoringRule()
    let title = dossier.call.title
    return Paper(
      .drawRecord,
      title: Phrase("\(title.chinese)评审专家抽取记录表", "Record of the draw of experts: \(title.english)"),
      parts: [
        .items(circumstances(rule.panel, dossier))
      ] + (dossier.call.draws.isEmpty ? [.paragraph(limits)] : draws(dossier)) + [
        .heading(Phrase("评审组组成", "The panel")), .table(members(rule.panel, dossier)),
      ] + (dossier.call.draws.isEmpty ? byHand : []) + order(dossier, rule),
      signatures: [
        Phrase("抽取人", "Drawn by"), Phrase("监督人", "Supervised by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .drawRecord, from: dossier)
  }

  private static let limits = Phrase(
    "台账登记了评审组的组成、回避和缺席，没有登记抽取过程。抽取时间、条件、方式、顺序和未参加的专家由抽取人、监督人现场填写。",
    """
    The ledger holds the panel, recusals and absences, not the draw itself. Whoever draws and \
    supervises fills in time, requirements, method, order and those who declined.
    """
  )

  private static func circumstances(_ rule: PanelRule, _ dossier: Dossier) -> [Paper.Item] {
    let seatings = dossier.history.compactMap { occurrence -> Phrase? in
      if case .panelSeated = occurrence.event { occurrence.at.longForm } else { nil }
    }
    return [
      Paper.Item(
        "size", Phrase("需抽人数", "Experts needed"),
        Phrase("\(rule.size)人", "\(rule.size)").from(rule.basis)),
      Paper.Item(
        "seated", Phrase("评审组登记时间", "Panel recorded"),
        seatings.isEmpty ? Phrase("尚未登记", "not yet") : seatings.joined),
      .blank(
        "drawn",
        dossier.call.draws.isEmpty
          ? Phrase("抽取时间、地点", "Time and place of the draw") : Phrase("抽取地点", "Place of the draw")),
      .blank("requirements", Phrase("抽取条件（专业、职称、地区）", "Requirements")),
    ]
      + (dossier.call.draws.isEmpty
        ? [.blank("method", Phrase("抽取方式（随机种子或号球）", "Method and seed"))] : [])
  }

  private static func members(_ rule: PanelRule, _ dossier: Dossier) -> Paper.Table {
    let seated = dossier.history.flatMap { occurrence -> [[Paper.Cell]] in
      guard case .panelSeated(let panel) = occurrence.event else { return [] }
      return panel.experts.enumerated().map { place, expert in
        [
          .count(place + 1), .same(panel.id.text), .text(dossier.name(of: expert)),
          .same(dossier.people[expert]?.office ?? ""), .text(Panel.role(at: place)),
          .text(result(of: expert, dossier)), .text(grounds(of: expert, dossier)),
        ]
      }
    }
    let blanks = (1...max(1, rule.size)).map { number in
      [.count(number)] + [Paper.Cell](repeating: .blank, count: 6)
    }
    return Paper.Table(
      "members",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("panel", Phrase("评审组", "Panel")), Paper.Column("name", Phrase("姓名", "Name")),
        Paper.Column("office", Phrase("单位", "Office"), width: 30),
        Paper.Column("role", Phrase("职责", "Role")), Paper.Column("result", Phrase("结果", "Result")),
        Paper.Column("grounds", Phrase("理由", "Grounds"), width: 32),
      ], rows: seated.isEmpty ? blanks : seated)
  }

  private static func result(of expert: PersonID, _ dossier: Dossier) -> Phrase {
    if dossier.call.absences[expert] != nil { return Phrase("缺席", "absent") }
    let recused = dossier.recusals(of: expert).count
    return recused == 0
      ? Phrase("参加", "takes part")
      : Phrase("参加，回避\(recused)项", "takes part, recused from \(recused)")
  }

  private static func grounds(of expert: PersonID, _ dossier: Dossier) -> Phrase {
    if let reason = dossier.call.absences[expert] { return Phrase(same: reason) }
    return dossier.recusals(of: expert)
      .map { Phrase(same: $0.ground).coded($0.application.text) }.joined
  }

  private static let byHand: [Paper.Part] = [
    .heading(Phrase("抽到而未参加的专家", "Drawn, but not seated")), .table(declined),
  ]

  private static let declined = Paper.Table(
    "declined",
    columns: [
      Paper.Column("order", Phrase("抽取顺序", "Order"), .writing),
      Paper.Column("name", Phrase("姓名或编号", "Name or number"), .writing),
      Paper.Column("office", Phrase("单位", "Office"), .writing),
      Paper.Column("result", Phrase("请假或回避", "Declined or recused"), .writing),
      Paper.Column("grounds", Phrase("理由", "Grounds"), .writing),
    ], rows: Array(repeating: [Paper.Cell](repeating: .blank, count: 5), count: 4))
}

extension Panel {
  /// The chair is seated first.
  static func role(at place: Int) -> Phrase {
    place == 0 ? Phrase("组长", "chair") : Phrase("成员", "member")
  }
}

extension Dossier {
  /// The recusals of an expert in the order of the applications.
  func recusals(of expert: PersonID) -> [Recusal] {
    call.order.compactMap { call.recusals[$0]?[expert] }
  }

  /// What the panel assesses: the applications that were in the race when the ranking was sealed.
  var assessed: [Application] { (sealed ?? call).applicationsInOrder.filter(\.isInProgress) }
}
