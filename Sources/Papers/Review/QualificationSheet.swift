public import Assessment
public import Messages
import Programmes
import WorkingDays

/// The check of one application: conditions, documents, evidence, decisions (资格审查表).
///
/// It stays with the bureaus: it quotes what reviewers wrote.
public enum QualificationSheet {
  /// The sheet of an application as it stands; the offices sign below.
  ///
  /// - Throws: `Refusal` where there is no such application.
  public static func paper(of dossier: Dossier, application id: ApplicationID) throws(Refusal)
    -> Paper
  {
    let application = try dossier.application(id)
    let title = dossier.call.title
    return Paper(
      .qualification,
      title: Phrase("\(title.chinese)资格审查表", "Check of eligibility: \(title.english)"),
      parts: [
        .items(head(of: application, dossier)), .heading(Phrase("申报条件", "Conditions")),
        .table(conditions(of: application, dossier)), .heading(Phrase("申报材料", "Documents")),
        .table(documents(of: application, dossier)),
        .heading(Phrase("没有注明佐证的条件", "Conditions without evidence")),
      ] + orNone(unproven(application, dossier)) + [
        .heading(Phrase("核验的指标", "Verified facts"))
      ] + orNone(verified(application, dossier)) + [
        .heading(Phrase("审查意见", "Decisions"))
      ] + orNone(decisions(on: application, dossier)),
      signatures: [
        Phrase("审查人", "Reviewed by"), Phrase("复核人", "Checked by"),
        Phrase("审查单位（盖章）", "Office (seal)"), Phrase("日期", "Date"),
      ]
    ).issued(as: .qualification(id), from: dossier)
  }

  private static func orNone(_ table: Paper.Table) -> [Paper.Part] {
    table.rows.isEmpty ? [.paragraph(Phrase("无。", "None."))] : [.table(table)]
  }

  private static func head(of application: Application, _ dossier: Dossier) -> [Paper.Item] {
    let (submission, needed) = (application.submission, dossier.programme.intake.copies)
    let state = application.isInProgress ? Phrase("在评", "in the race") : nil
    return [
      Paper.Item("application", Phrase("申报编号", "Application"), Phrase(same: application.id.text)),
      Paper.Item("unit", Phrase("单位名称", "Unit"), Phrase(same: submission.unit)),
      Paper.Item(
        "creditCode", Phrase("统一社会信用代码", "Credit code"), Phrase(same: submission.creditCode)),
      Paper.Item("kind", Phrase("类型", "Kind"), dossier.kind(of: application)),
      Paper.Item("county", Phrase("县区", "County"), submission.affiliation.phrase),
      Paper.Item("received", Phrase("收到时间", "Received"), application.received.longForm),
      Paper.Item(
        "copies", Phrase("纸质材料", "Paper copies"),
        Phrase(
          "应交\(needed)份，实收\(submission.copies)份", "\(submission.copies) received, \(needed) needed")
      ),
      Paper.Item("state", Phrase("情况", "State"), state ?? dossier.departure(of: application)),
    ]
  }

  private static func conditions(of application: Application, _ dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "conditions",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("condition", Phrase("条件", "Condition"), width: 28),
        Paper.Column("required", Phrase("要求", "Required"), width: 20),
        Paper.Column("found", Phrase("申报和核验情况", "Found"), width: 28),
        Paper.Column("evidence", Phrase("注明的佐证材料", "Evidence named"), width: 20),
        Paper.Column("answer", Phrase("结论", "Verdict")),
        Paper.Column("basis", Phrase("依据", "Basis"), width: 16),
      ],
      rows: dossier.checks(of: application).enumerated().map { number, check in
        let evidence = application.submission.attachments
          .filter { $0.evidenceFor == check.condition.id }.map { Phrase(same: $0.name) }.uniqued
        let findings = check.verdict.findings
        return [
          .count(number + 1), .text(check.condition.name),
          .text(findings.map { $0.expected.fullWidth }.uniqued.joined),
          .text(findings.map(found).joined), .text(evidence.joined),
          .text(check.verdict.answer.phrase), .text(check.condition.basis.note),
        ]
      })
  }

  private static func found(_ finding: Verdict.Finding) -> Phrase {
    Phrase(
      "\(finding.subject.chinese)：\(finding.actual.chinese)",
      "\(finding.subject.english): \(finding.actual.english)"
    ).fullWidth
  }

  private static func documents(of application: Application, _ dossier: Dossier) -> Paper.Table {
    let asked = dossier.programme.documents.filter {
      $0.scope.includes(application.submission.kind)
    }
    let attachments = application.submission.attachments + application.additions
    return Paper.Table(
      "documents",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("document", Phrase("材料", "Document"), width: 36),
        Paper.Column("due", Phrase("何时提交", "Due")),
        Paper.Column("there", Phrase("已交", "There"), .marks),
        Paper.Column("files", Phrase("文件", "Files"), width: 32),
        Paper.Column("basis", Phrase("依据", "Basis"), width: 16),
      ],
      rows: asked.enumerated().map { number, document in
        let files = attachments.filter { $0.document == document.id }
        return [
          .count(number + 1), .text(document.name), .text(document.due.phrase),
          .flag(!files.isEmpty), .text(files.map { Phrase(same: $0.name) }.joined),
          .text(document.basis.note),
        ]
      })
  }
}

extension Verdict.Answer {
  fileprivate var phrase: Phrase {
    switch self {
    case .yes: Phrase("符合", "met")
    case .no: Phrase("不符合", "not met")
    case .unknown: Phrase("未填报", "not stated")
    }
  }
}

extension Document.Due {
  fileprivate var phrase: Phrase {
    switch self {
    case .submission: Phrase("申报时", "with the application")
    case .award: Phrase("拨款前", "before payment")
    case .optional: Phrase("可选", "optional")
    }
  }
}
