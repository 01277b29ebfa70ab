public import Messages

/// Every reason why something was refused, with clause and remedy, as text and as JSON (law 9).
public enum RefusalReport {
  /// The reasons of a refusal.
  public static func paper(of refusal: Refusal) -> Paper {
    Paper(
      .refusal, title: Phrase("不能办理的原因", "Why this was refused"),
      parts: [
        .paragraph(
          Phrase(
            "共\(refusal.reasons.count)条，全部处理后可再次办理。",
            "\(refusal.reasons.count) in all; settle every one and try again.")),
        .table(table(of: refusal.reasons.map { [$0] })),
      ], data: ["reasons": .list(refusal.reasons.map(\.json))])
  }

  /// A row for each group of reasons that differ in their subjects only.
  static func table(of groups: [[Reason]]) -> Paper.Table {
    Paper.Table(
      "reasons",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("subject", Phrase("对象", "About"), width: 20),
        Paper.Column("message", Phrase("原因", "Reason"), width: 36),
        Paper.Column("clause", Phrase("依据", "Clause"), width: 12),
        Paper.Column("remedy", Phrase("办法", "What to do"), width: 32),
        Paper.Column("code", Phrase("代码", "Code"), width: 24),
      ],
      rows: groups.enumerated().compactMap { number, group in
        group.first.map { reason in
          [
            .count(number + 1), .text(group.compactMap(\.subject).map(Phrase.init(same:)).joined),
            .text(reason.message.fullWidth), .same(reason.clause ?? ""),
            .text(reason.remedy.fullWidth), .same(reason.code),
          ]
        }
      })
  }
}

extension Reason {
  fileprivate var json: JSON {
    [
      "code": .text(code), "clause": .text(orNull: clause), "subject": .text(orNull: subject),
      "message": .phrase(message.fullWidth), "remedy": .phrase(remedy.fullWidth),
    ]
  }
}
