import Assessment
public import Messages
import Programmes

/// Where experts, staff and supervisors sign in (签到表).
///
/// It asks for no identity number and no phone: the organiser checks them and need not spread them.
public enum SignInSheet {
  /// The sheet of a call; with empty rows while no panel is seated.
  ///
  /// - Throws: `Refusal` where the programme has no panel.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let rule = try dossier.scoringRule()
    let title = dossier.call.title
    return Paper(
      .signIn, title: Phrase("\(title.chinese)专家评审签到表", "Sign-in sheet: \(title.english)"),
      parts: [
        .items([
          .blank("time", Phrase("评审时间", "Time")), .blank("place", Phrase("评审地点", "Place")),
        ]), .heading(Phrase("评审专家", "Experts")), .table(experts(rule.panel, dossier)),
        .heading(Phrase("工作人员和监督人员", "Staff and supervisors")), .table(staff),
        .paragraph(
          Phrase(
            "注：身份证件由主办单位当场核对，本表不收集证件号码和电话。",
            """
            Note: the organiser checks identity papers on the spot; this sheet collects no \
            numbers and no phones.
            """
          )),
      ], signatures: [Phrase("核对人", "Checked by"), Phrase("监督人", "Supervised by")]
    ).issued(as: .signIn, from: dossier)
  }

  private static func experts(_ rule: PanelRule, _ dossier: Dossier) -> Paper.Table {
    let seated = dossier.call.panels.flatMap { panel in
      panel.experts.enumerated().map { place, expert in
        [
          .text(dossier.name(of: expert)), .same(dossier.people[expert]?.office ?? ""),
          .text(Panel.role(at: place)),
        ] as [Paper.Cell]
      }
    }
    let empty = [Paper.Cell](repeating: .blank, count: 3)
    let rows = seated.isEmpty ? Array(repeating: empty, count: max(1, rule.size)) : seated
    return Paper.Table("experts", columns: columns(.words), rows: numbered(rows))
  }

  private static let staff = Paper.Table(
    "staff", columns: columns(.writing),
    rows: numbered(Array(repeating: [Paper.Cell](repeating: .blank, count: 3), count: 5)))

  private static func numbered(_ rows: [[Paper.Cell]]) -> [[Paper.Cell]] {
    rows.enumerated().map { number, row in [.count(number + 1)] + row + [.blank, .blank] }
  }

  private static func columns(_ content: Paper.Column.Content) -> [Paper.Column] {
    [
      Paper.Column("number", Phrase("序号", "No."), .numbers),
      Paper.Column("name", Phrase("姓名", "Name"), content),
      Paper.Column("office", Phrase("单位", "Office"), content, width: 30),
      Paper.Column("role", Phrase("职责", "Role"), content),
      Paper.Column("arrived", Phrase("签到时间", "Arrived"), .writing),
      Paper.Column("signature", Phrase("签名", "Signature"), .writing),
    ]
  }
}
