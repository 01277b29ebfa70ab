import Messages
import Quantities

extension Check {
  /// The tranches pay the whole grant, in an order that can happen.
  static let money = Check { programme in
    programme.stages.flatMap { stage -> [Fault] in
      guard case .funding(let rule) = stage.rule else { return [] }
      let path = "stages" / stage.id
      return amount(rule, at: path / "grant" / "amount")
        + wrongSum(rule.tranches.map(\.share), at: path / "tranches")
        + milestones(rule.tranches, at: path / "tranches", programme)
    }
  }

  private static func amount(_ rule: FundingRule, at path: ProgrammePath) -> [Fault] {
    if rule.amount <= .zero {
      return [Fault(at: path, Phrase("金额应大于0", "the amount must be above 0"))]
    }
    // The shares of more than this could not be computed exactly in whole fen.
    let most = Money(yuan: 100_000_000_000)
    guard rule.amount > most else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "金额\(rule.amount.grouped)元超过\(most.grouped)元，请核对单位是否为元",
          "CNY \(rule.amount.grouped) are more than \(most.grouped); check that the amount is in yuan"
        ))
    ]
  }

  private static func milestones(
    _ tranches: [FundingRule.Tranche], at path: ProgrammePath, _ programme: Programme
  ) -> [Fault] {
    let accepts = programme.acceptance != nil
    return tranches.enumerated().compactMap { index, tranche in
      if tranche.after == .acceptance, !accepts {
        return Fault(
          at: path / (index + 1) / "after",
          Phrase(
            "这笔款要等验收，但没有 kind: acceptance 的环节，永远付不出",
            "this tranche waits for acceptance, but no stage is of kind acceptance; it could never be paid"
          ))
      }
      guard tranche.after == .award, index > 0, tranches[index - 1].after == .acceptance
      else { return nil }
      return Fault(
        at: path / (index + 1) / "after",
        Phrase("授牌后的款应排在验收后的款之前", "a tranche after the award stands before those after acceptance"))
    }
  }
}
