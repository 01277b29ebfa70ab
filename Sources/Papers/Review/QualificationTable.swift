import Assessment
import Messages
import Programmes

/// The checks of eligibility of all applications of a call, one row each (资格审查表).
///
/// It stays with the bureaus: it says why units were refused.
public enum QualificationTable {
  /// The table as the call stands, whatever stage it is in.
  public static func paper(of dossier: Dossier) -> Paper {
    let title = dossier.call.title
    return Paper(
      .qualification,
      title: Phrase("\(title.chinese)资格审查汇总表", "Checks of eligibility: \(title.english)"),
      parts: [
        .table(table(of: dossier)),
        .paragraph(
          Phrase(
            "注：“未注明佐证”是没有材料注明用于佐证的条件，供审查人核对，本身不影响结论；逐项情况见各单位的资格审查表。",
            """
            Note: “without evidence” are conditions for which no document is named as evidence; \
            it is for the reviewers to look at and decides nothing. Details stand on each \
            unit's own sheet.
            """
          )),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("复核", "Checked by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .qualification(nil), from: dossier)
  }

  private static func table(of dossier: Dossier) -> Paper.Table {
    let stages = dossier.programme.stages.filter { $0.rule.kind == .review }
    let rows = dossier.call.applicationsInOrder.enumerated().map { number, application in
      cells(of: application, dossier, stages: stages, number: number + 1)
    }
    return Paper.Table(
      "applications",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
        Paper.Column("county", Phrase("县区", "County"), width: 20),
        Paper.Column("conditions", Phrase("条件", "Conditions")),
        Paper.Column("unmet", Phrase("不符合的条件", "Not met"), width: 24),
        Paper.Column("unproven", Phrase("未注明佐证", "Without evidence"), width: 20),
      ] + stages.map { Paper.Column($0.id.text, $0.name, width: 20) } + [
        Paper.Column("state", Phrase("情况", "State"), width: 32)
      ], rows: rows)
  }

  private static func cells(
    of application: Application, _ dossier: Dossier, stages: [Stage], number: Int
  ) -> [Paper.Cell] {
    let checks = dossier.checks(of: application)
    let unmet = checks.filter { !$0.verdict.holds }.map(\.condition.label)
    let unproven = application.submission.unproven(under: dossier.programme)
      .map { $0.clause.map { Phrase(same: $0) } ?? Phrase("拟定条件", "a proposed one") }.uniqued
    return [
      .count(number), .same(application.id.text), .same(application.submission.unit),
      .text(application.submission.affiliation.phrase),
      .same("\(checks.count - unmet.count)/\(checks.count)"), .text(unmet.joined),
      .text(unproven.joined),
    ] + stages.map { .text(decisions(on: application, in: $0)) } + [
      .text(
        application.isInProgress ? Phrase("在评", "in the race") : dossier.departure(of: application))
    ]
  }

  private static func decisions(on application: Application, in stage: Stage) -> Phrase {
    let reviews = application.reviews[stage.id] ?? [:]
    // Offices that agree need no names.
    if Set(reviews.values.map(\.decision)).count == 1, let first = reviews.values.first {
      return first.decision.phrase
    }
    return reviews.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { office, review in
        let (name, word) = (office.name.fullWidth, review.decision.phrase)
        return Phrase("\(name.chinese)\(word.chinese)", "\(name.english): \(word.english)")
      }.joined
  }
}

extension Dossier {
  /// The conditions that apply to an application, each with its verdict over what counts now.
  func checks(of application: Application) -> [(condition: Condition, verdict: Verdict)] {
    let facts = application.facts(under: programme)
    return programme.conditions.filter { $0.scope.includes(application.submission.kind) }
      .map { ($0, $0.rule.verdict(over: facts)) }
  }
}

extension Condition {
  /// The clause, or the condition's own identifier where no clause is behind it.
  var label: Phrase { Phrase(same: basis.clause ?? id.text) }
}

extension Review.Decision {
  /// The decision as papers say it.
  var phrase: Phrase {
    switch self {
    case .pass: Phrase("通过", "passed")
    case .return: Phrase("退回补正", "returned")
    case .reject: Phrase("不通过", "refused")
    }
  }
}
