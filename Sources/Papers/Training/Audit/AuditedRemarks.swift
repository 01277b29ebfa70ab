import Assessment
import Messages
import Programmes
import Training

/// Warnings and notes that were recorded with admissions, classes, results, expenses and settlements.
enum AuditedRemarks {
  static func table(of dossier: Dossier, _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "remarks",
      columns: [
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("subject", Phrase("事项", "Subject"), width: 24),
        Paper.Column("code", Phrase("代码", "Code")),
        Paper.Column("clause", Phrase("条款", "Clause")),
        Paper.Column("weight", Phrase("性质", "Weight")),
        Paper.Column("message", Phrase("内容", "Message"), width: 48),
        Paper.Column("entry", Phrase("台账序号", "Entry"), .numbers),
      ],
      rows: trail.remarks.map { remark, base, sequence in
        [
          .text(dossier.unit(base)), .same(remark.subject ?? ""), .same(remark.code),
          .same(remark.clause ?? ""), .text(remark.weight.name), .text(remark.message),
          .count(sequence),
        ]
      })
  }
}

extension Finding.Weight {
  /// What follows from a finding, in a word.
  fileprivate var name: Phrase {
    switch self {
    case .blocking: Phrase("阻断", "blocking")
    case .warning: Phrase("提示", "warning")
    case .note: Phrase("说明", "note")
    }
  }
}
