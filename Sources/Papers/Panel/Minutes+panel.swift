import Assessment
import Messages
import Programmes
import Scoring

extension Minutes {
  static func members(of standings: Standings) -> Paper.Table {
    let call = standings.counted
    return Paper.Table(
      "members",
      columns: [
        Paper.Column("panel", Phrase("评审组", "Panel")),
        Paper.Column("name", Phrase("姓名", "Name")),
        Paper.Column("office", Phrase("单位", "Office"), width: 30),
        Paper.Column("role", Phrase("职责", "Role")),
        Paper.Column("present", Phrase("到会", "Present"), .marks),
      ],
      rows: call.panels.flatMap { panel in
        panel.experts.enumerated().map { place, expert in
          [
            .same(panel.id.text), .text(standings.dossier.name(of: expert)),
            .same(standings.dossier.people[expert]?.office ?? ""),
            .text(Panel.role(at: place)),
            .flag(call.absences[expert] == nil),
          ]
        }
      })
  }

  static func excused(in standings: Standings) -> Paper.Table {
    let (call, dossier) = (standings.counted, standings.dossier)
    let absences = call.absences.sorted { $0.key < $1.key }.map { expert, reason in
      [
        .text(dossier.name(of: expert)), .text(Phrase("缺席", "absent")),
        .text(Phrase("全部", "all")), .same(reason),
      ] as [Paper.Cell]
    }
    let recusals = call.order.flatMap { application in
      (call.recusals[application] ?? [:]).sorted { $0.key < $1.key }.map { expert, recusal in
        [
          .text(dossier.name(of: expert)), .text(Phrase("回避", "recused")),
          .text(dossier.unit(application).coded(application.text)), .same(recusal.ground),
        ] as [Paper.Cell]
      }
    }
    return Paper.Table(
      "excused",
      columns: [
        Paper.Column("expert", Phrase("专家", "Expert")), Paper.Column("kind", Phrase("情形", "Kind")),
        Paper.Column("application", Phrase("申报", "Application"), width: 30),
        Paper.Column("ground", Phrase("事由", "Ground"), width: 36),
      ], rows: recusals + absences)
  }

  /// What the notice leaves open and the organiser proposed, with the reason (law 11).
  static func proposals(of scheme: Scheme) -> Paper.Table {
    let rule = scheme.rule
    let bases = [
      (Phrase("名额", "quota"), rule.ranking.quota.basis),
      (Phrase("合格线和并列规则", "pass line and ties"), rule.ranking.basis),
      (Phrase("评审组", "panel"), rule.panel.basis), (Phrase("去极值", "trimming"), rule.trim.basis),
      (Phrase("评分偏离", "deviation"), rule.deviation.basis),
      (Phrase("评分标准", "rubric"), scheme.rubric.basis),
    ]
    return Paper.Table(
      "bases", caption: Phrase("规则依据", "Where the rules come from"),
      columns: [
        Paper.Column("rule", Phrase("规则", "Rule")), Paper.Column("clause", Phrase("条款", "Clause")),
        Paper.Column("proposed", Phrase("拟定理由", "Proposed because"), width: 48),
      ],
      rows: bases.map { name, basis in
        [.text(name), .same(basis.clause ?? ""), .text(basis.proposed ?? Phrase(same: ""))]
      })
  }
}
