public import Messages
import Programmes
public import Scoring

/// A ranking straight from sheets, without a call or a ledger: what the calculator prints.
public enum Calculation {
  /// The ranking with the rules that made it; `entrants` by application number.
  public static func paper(
    of ranking: Ranking, title: Phrase, entrants: [Entrant], digest: String
  ) -> Paper {
    let rows = ranking.rows.map {
      Standing($0, of: ranking, entrant: entrants[$0.application])
    }
    let scheme = ranking.scores.scheme
    let table = Paper.Table(
      "ranking", columns: AwardList.columns([], origin: []),
      rows: rows.enumerated().map { number, row in
        AwardList.cells(of: row, number: number + 1, channels: [], origin: [])
      })
    return Paper(
      .awardList, title: title,
      parts: [
        .items(AwardList.warnings(of: ranking)), .table(table),
        .heading(Phrase("计分和排名规则", "Rules")), .items(scheme.rule.items(in: scheme.rubric)),
      ],
      footer: [
        Paper.Item("programme", Phrase("项目办法摘要", "Programme digest"), Phrase(same: digest))
      ], data: rows.json(digest: digest))
  }
}
