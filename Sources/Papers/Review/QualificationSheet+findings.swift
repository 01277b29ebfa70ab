import Assessment
import Messages
import Programmes
import WorkingDays

extension QualificationSheet {
  /// What rests on the unit's word alone (JC-2.2.3): for the reviewer to look at, it stops nothing.
  static func unproven(_ application: Application, _ dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "unproven",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("clause", Phrase("条款", "Clause"), width: 12),
        Paper.Column("missing", Phrase("缺什么", "What is missing"), width: 56),
        Paper.Column("remedy", Phrase("办法", "What to do"), width: 32),
      ],
      rows: application.submission.unproven(under: dossier.programme).enumerated()
        .map { number, reason in
          [
            .count(number + 1), .same(reason.clause ?? ""), .text(reason.message.fullWidth),
            .text(reason.remedy.fullWidth),
          ]
        })
  }

  static func verified(_ application: Application, _ dossier: Dossier) -> Paper.Table {
    let programme = dossier.programme
    let facts = programme.facts.filter { application.verifications[$0.id] != nil }
    let values = application.facts(under: programme)
    return Paper.Table(
      "verified",
      columns: [
        Paper.Column("fact", Phrase("指标", "Fact"), width: 32),
        Paper.Column("stated", Phrase("填报", "Stated"), width: 20),
        Paper.Column("verified", Phrase("核验", "Verified"), width: 20),
        Paper.Column("evidence", Phrase("核验依据", "Evidence"), width: 32),
      ],
      rows: facts.map { fact in
        let stated = application.submission.facts[fact.id].map { values.text(of: $0, as: fact.id) }
        let value = values[fact.id].map { values.text(of: $0, as: fact.id) }
        return [
          .text(fact.name), .text(stated ?? Phrase("未填报", "not stated")),
          value.map(Paper.Cell.text) ?? .blank,
          .same(application.verifications[fact.id]?.evidence ?? ""),
        ]
      })
  }

  static func decisions(on application: Application, _ dossier: Dossier) -> Paper.Table {
    let rows = dossier.history.compactMap { occurrence -> [Paper.Cell]? in
      guard case .applicationReviewed(let review) = occurrence.event,
        review.application == application.id
      else { return nil }
      return [
        .text(dossier.stageName(review.stage)), .text(review.office.name.fullWidth),
        .text(dossier.name(of: occurrence.actor.person)), .text(review.decision.phrase),
        .same(review.opinion), .text(review.clauses.map { Phrase(same: $0) }.joined),
        .text(occurrence.at.longForm),
      ]
    }
    return Paper.Table(
      "decisions",
      columns: [
        Paper.Column("stage", Phrase("环节", "Stage")),
        Paper.Column("office", Phrase("审查单位", "Office"), width: 20),
        Paper.Column("reviewer", Phrase("审查人", "Reviewer")),
        Paper.Column("decision", Phrase("结论", "Decision")),
        Paper.Column("opinion", Phrase("意见", "Opinion"), width: 32),
        Paper.Column("clauses", Phrase("条款", "Clauses"), width: 16),
        Paper.Column("at", Phrase("时间", "When"), width: 24),
      ], rows: rows)
  }
}
