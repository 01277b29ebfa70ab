import Funding
public import Messages
import Programmes
public import Quantities
public import Training

/// A settlement from bare numbers, without a call and a ledger.
public enum SubsidyCalculation {
  /// One base and level: what was planned, trained and passed, and at which rate.
  public struct Line: Sendable, Hashable {
    /// The base as it is written.
    public let base: String
    /// The level.
    public let level: Level
    /// Planned heads.
    public let planned: Int
    /// Trained heads.
    public let trained: Int
    /// Passed heads.
    public let passed: Int
    /// The rate that fills in for one that the notice leaves open.
    public let rate: Money?

    /// Describes a line.
    public init(
      base: String, level: Level, planned: Int, trained: Int, passed: Int, rate: Money? = nil
    ) {
      self.base = base
      self.level = level
      self.planned = planned
      self.trained = trained
      self.passed = passed
      self.rate = rate
    }
  }

  /// The settlement of every base.
  ///
  /// - Throws: `Refusal` with every missing rate and every advance out of its range.
  public static func paper(
    title: Phrase, lines: [Line], advances: [String: Money], subsidy: SubsidyRule,
    tolerance: PlanRule.Tolerance?
  ) throws(Refusal) -> Paper {
    var order: [String] = []
    for line in lines where !order.contains(line.base) { order.append(line.base) }
    var reasons: [Reason] = []
    var settled: [(base: String, lines: [Line], settlement: Settlement)] = []
    for base in order {
      let own = lines.filter { $0.base == base }
      do throws(Refusal) {
        let settlement = try Settlement(
          base: base, lines: own.map { headLine($0, subsidy) }, advance: advances[base] ?? .zero,
          terms: Settlement.Terms(
            advanceShare: subsidy.advance?.share ?? .zero, tolerance: tolerance?.share ?? .one,
            clause: subsidy.advance?.basis.clause))
        settled.append((base, own, settlement))
      } catch {
        reasons += error.reasons
      }
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    return Paper(
      .settlement,
      title: Phrase("\(title.chinese)补贴结算（试算）", "Settlement (calculation): \(title.english)"),
      parts: [
        .table(table(of: settled)), .table(sums(of: settled.map { ($0.base, $0.settlement) })),
      ])
  }

  private static func headLine(_ line: Line, _ subsidy: SubsidyRule) -> HeadLine {
    let rate = subsidy.rate(of: line.level)
    return HeadLine(
      level: line.level.name.chinese, planned: line.planned, passed: line.passed,
      rate: rate?.amount ?? line.rate, ceiling: rate?.ceiling,
      clause: (rate?.basis ?? subsidy.basis).clause)
  }

  private static func table(
    of settled: [(base: String, lines: [Line], settlement: Settlement)]
  ) -> Paper.Table {
    Paper.Table(
      "lines",
      columns: [
        Paper.Column("base", Phrase("培训基地", "Base"), width: 36),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("planned", Phrase("计划人数", "Planned"), .numbers),
        Paper.Column("trained", Phrase("培训人数", "Trained"), .numbers),
        Paper.Column("passed", Phrase("合格人数", "Passed"), .numbers),
        Paper.Column("rate", Phrase("标准（元/人）", "Rate (CNY)"), .numbers),
        Paper.Column("earned", Phrase("应得（元）", "Earned (CNY)"), .numbers),
      ],
      rows: settled.flatMap { base, lines, settlement in
        zip(lines, settlement.lines).map { line, head in
          [
            .same(base), .text(line.level.name), .count(line.planned), .count(line.trained),
            .count(line.passed), .money(head.rate ?? .zero),
            .money((head.rate ?? .zero) * min(line.passed, line.planned)),
          ]
        }
      })
  }

  private static func sums(of settled: [(base: String, settlement: Settlement)]) -> Paper.Table {
    func row(_ amounts: (Settlement) -> Money) -> Money {
      settled.map { amounts($0.settlement) }.total
    }
    return Paper.Table(
      "bases",
      columns: [
        Paper.Column("base", Phrase("培训基地", "Base"), width: 36),
        Paper.Column("earned", Phrase("应得（元）", "Earned (CNY)"), .numbers),
        Paper.Column("advanceCap", Phrase("预拨上限", "Advance ceiling"), .numbers),
        Paper.Column("advance", Phrase("已预拨", "Advanced"), .numbers),
        Paper.Column("balance", Phrase("应补拨", "Balance"), .numbers),
        Paper.Column("recovery", Phrase("应收回", "To recover"), .numbers),
      ],
      rows: settled.map { base, settlement in
        [
          .same(base), .money(settlement.earned), .money(settlement.advanceCap),
          .money(settlement.advance), .money(settlement.balance), .money(settlement.recovery),
        ]
      },
      totals: [
        [
          .text(Phrase("合计", "Sum")), .money(row(\.earned)), .money(row(\.advanceCap)),
          .money(row(\.advance)), .money(row(\.balance)), .money(row(\.recovery)),
        ]
      ])
  }
}
