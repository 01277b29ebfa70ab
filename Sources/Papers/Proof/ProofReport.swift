import Assessment
import Messages

/// What came of holding a printed paper against the entries (纸件核验结果).
public enum ProofReport {
  /// The answer to a code and, where a printed paper was given as JSON, every difference from it.
  public static func paper(
    of code: CheckCode, answer: CheckCode.Answer, head: String, differences: [Difference]? = nil
  ) -> Paper {
    let verdict = verdict(answer, differences)
    let table = table(of: differences ?? [])
    let all = meant(answer)
    return Paper(
      .proof, title: Phrase("纸件核验结果", "Proof of a paper"),
      parts: [
        .items(
          [
            Paper.Item("code", Phrase("校验码", "Check code"), Phrase(same: code.description)),
            Paper.Item("paper", Phrase("纸件", "Paper"), code.kind.name),
          ] + all + [
            Paper.Item(
              "sequence", Phrase("依据的记录", "Entries"),
              Phrase("第1条至第\(code.sequence)条", "1 to \(code.sequence)")),
            Paper.Item(
              "head", Phrase("第\(code.sequence)条摘要", "Digest of entry \(code.sequence)"),
              Phrase(same: head)),
            Paper.Item("result", Phrase("结果", "Result"), verdict),
          ])
      ] + (table.rows.isEmpty ? [] : [.table(table)]) + [.paragraph(advice(answer, differences))])
  }

  private static func verdict(
    _ answer: CheckCode.Answer, _ differences: [Difference]?
  ) -> Phrase {
    if let count = differences?.count, count > 0 {
      return Phrase("不符：\(count)处", "differs in \(count) places")
    }
    switch answer {
    case .equal: return Phrase("相符", "equal")
    case .differs: return Phrase("不符：台账推算的内容与校验码不一致", "differs: the entries give another paper")
    case .unknown: return Phrase("查无此件", "there is no such paper")
    }
  }

  private static func advice(
    _ answer: CheckCode.Answer, _ differences: [Difference]?
  ) -> Phrase {
    if differences?.isEmpty == false {
      return Phrase(
        "以台账推算的内容为准；所列各处与台账不符。", "The entries count; the paper departs from them as listed.")
    }
    switch answer {
    case .equal:
      return Phrase(
        "由台账重新推算的纸件与此校验码一致。请再核对纸上印的台账末条与上列摘要相同，并把纸上的数字与重新推算的纸件对照。",
        """
        The paper derived again from the entries has this very code. Compare the ledger head \
        printed on it with the digest above, and its figures with the paper derived again.
        """
      )
    case .differs:
      return Phrase(
        "有此纸件，但内容或者其前的记录与印制时不同：核对纸上印的台账末条与上列摘要；不同的，是另一本台账，或者记录被改过。",
        """
        The paper exists, but it or the entries before it are not those of the printing. \
        Compare the printed ledger head with the digest above: where they differ, this is \
        another ledger, or its entries were changed.
        """
      )
    case .unknown:
      return Phrase(
        "本台账没有这样的纸件：核对校验码和台账文件。", "This ledger has no such paper: check the code and the file.")
    }
  }

  /// The call and what in it the paper is about.
  private static func meant(_ answer: CheckCode.Answer) -> [Paper.Item] {
    guard let match = answer.match else { return [] }
    let call = Paper.Item("call", Phrase("批次", "Call"), Phrase(same: match.call.text))
    let subject = match.request.subject.joined(separator: " ")
    guard !subject.isEmpty else { return [call] }
    return [call, Paper.Item("subject", Phrase("对象", "About"), Phrase(same: subject))]
  }

  private static func table(of differences: [Difference]) -> Paper.Table {
    Paper.Table(
      "differences",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("place", Phrase("位置", "Place"), width: 40),
        Paper.Column("printed", Phrase("纸件", "Paper"), width: 28),
        Paper.Column("derived", Phrase("台账", "Entries"), width: 28),
      ],
      rows: differences.enumerated().map { number, difference in
        [
          .count(number + 1), .text(difference.place),
          difference.printed.map(Paper.Cell.same) ?? .text(Phrase("没有", "missing")),
          difference.derived.map(Paper.Cell.same) ?? .text(Phrase("没有", "missing")),
        ]
      })
  }
}
