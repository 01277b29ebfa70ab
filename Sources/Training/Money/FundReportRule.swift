public import Messages
public import Quantities

/// What a base reports on the money it was given (资金管理使用和绩效情况自评报告).
public struct FundReportRule: Sendable, Hashable {
  /// The parts of the report.
  public let contents: Checklist
  /// Where it comes from.
  public let term: Term

  /// Describes the report.
  public init(_ contents: Checklist, _ term: Term) {
    self.contents = contents
    self.term = term
  }

  /// What is wrong with a report: missing parts, and sums that do not balance.
  public func findings(
    received: Money, spent: Money, balance: Money, parts: [PartID: Int], _ subject: String
  ) -> [Finding] {
    let gaps = contents.gaps(in: parts, subject)
    guard received != spent + balance else { return gaps }
    return gaps + [
      term.finding(
        "reportDoesNotBalance", subject,
        Phrase(
          "收入\(received.grouped)元，支出\(spent.grouped)元，结余\(balance.grouped)元：支出加结余应等于收入",
          "received CNY \(received.grouped), spent \(spent.grouped), left \(balance.grouped): "
            + "what was spent and what is left must make what was received"),
        remedy: Phrase("请核对专账", "check the special account"))
    ]
  }
}
