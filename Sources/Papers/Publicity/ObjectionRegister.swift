import Assessment
import Messages
import Programmes
import WorkingDays

/// All objections of a call, one row each (异议登记表).
///
/// Who objected stays in the vault, and what was said on each one's own record.
public enum ObjectionRegister {
  /// The register as it stands; it says 无 where nobody objected.
  public static func paper(of dossier: Dossier) -> Paper {
    let (title, table) = (dossier.call.title, table(of: dossier))
    let none = Phrase("截至上述时间没有登记异议。", "No objection is on record.")
    return Paper(
      .objectionRecord,
      title: Phrase("\(title.chinese)异议登记表", "Register of objections: \(title.english)"),
      parts: [
        .items([
          Paper.Item(
            "count", Phrase("异议件数", "Objections"), Phrase(same: String(table.rows.count)))
        ]), table.rows.isEmpty ? .paragraph(none) : .table(table),
      ],
      signatures: [
        Phrase("登记人", "Recorded by"), Phrase("复核人", "Checked by"), Phrase("日期", "Date"),
      ]
    ).issued(as: .objectionRecord(nil), from: dossier)
  }

  private static func table(of dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "objections",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("objection", Phrase("异议编号", "Objection")),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("被反映单位", "Unit"), width: 32),
        Paper.Column("named", Phrase("实名", "Named"), .marks),
        Paper.Column("registered", Phrase("登记时间", "Registered"), width: 24),
        Paper.Column("admitBy", Phrase("受理期限", "Admit by"), width: 28),
        Paper.Column("concludeBy", Phrase("办结期限", "Conclude by"), width: 28),
        Paper.Column("status", Phrase("办理情况", "Status")),
      ],
      rows: dossier.call.objectionsInOrder.enumerated().map { number, objection in
        [
          .count(number + 1), .same(objection.filing.id.text),
          .same(objection.filing.application.text),
          .text(dossier.unit(objection.filing.application)), .flag(objection.filing.named),
          .text(objection.registered.longForm), .text(objection.admitBy.withWeekday),
          .text(objection.concludeBy.withWeekday), .text(objection.status.phrase),
        ]
      })
  }
}

extension Objection.Status {
  /// The status as papers say it, without what was found.
  var phrase: Phrase {
    switch self {
    case .registered: Phrase("已登记", "registered")
    case .admitted: Phrase("已受理，核查中", "admitted, under investigation")
    case .refused: Phrase("不予受理", "not admitted")
    case .upheld: Phrase("异议成立", "upheld")
    case .rejected: Phrase("异议不成立", "rejected")
    }
  }
}
