import Messages
import Quantities
import Training

extension Check {
  /// Every level that is trained has a rate, and a missing amount is seen before it blocks.
  static let subsidy = Check { programme in
    programme.settlementStages.flatMap { path, rule -> [Fault] in
      guard let subsidy = rule.subsidy, let training = programme.training else { return [] }
      let rates = path / "rates"
      return training.levels.map(\.level).filter { subsidy.rate(of: $0) == nil }.map {
        absent($0, at: rates)
      } + subsidy.rates.flatMap { faults(of: $0, training, at: rates / $0.level.word) }
        + nothing(subsidy.advance, at: path / "advance" / "share")
    }
  }

  private static func absent(_ level: Level, at path: ProgrammePath) -> Fault {
    Fault(
      at: path,
      Phrase(
        "没有写\(level.name.chinese)；通知没有标准的，写一项而不写 amount",
        "\(level.name.english) is missing; where the notice names no rate, give an entry without amount"
      ))
  }

  private static func faults(
    of rate: SubsidyRule.Rate, _ training: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    [training.untrained(rate.level, at: path), amount(rate, at: path)].compactMap(\.self)
  }

  private static func amount(_ rate: SubsidyRule.Rate, at path: ProgrammePath) -> Fault? {
    guard let amount = rate.amount else {
      return Fault(
        at: path,
        Phrase(
          "\(rate.level.name.chinese)没有补贴标准（NO_RATE），填写 amount 前不能结算",
          "\(rate.level.name.english) has no rate (NO_RATE); nothing is settled until amount is set"
        ),
        severity: .warning)
    }
    if let ceiling = rate.ceiling, amount > ceiling {
      return Fault(
        at: path / "amount",
        Phrase(
          "标准\(amount.grouped)元高于上限\(ceiling.grouped)元",
          "the rate of \(amount.grouped) is above the ceiling of \(ceiling.grouped)"))
    }
    return notPositive(amount, at: path / "amount")
  }

  /// The fault of an amount that pays nothing; nil for any other.
  static func notPositive(_ amount: Money, at path: ProgrammePath) -> Fault? {
    guard amount <= .zero else { return nil }
    return Fault(at: path, Phrase("金额应大于0", "the amount must be above 0"))
  }

  private static func nothing(
    _ advance: SubsidyRule.Advance?, at path: ProgrammePath
  ) -> [Fault] {
    guard let advance, advance.share <= .zero else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "预拨比例应大于0，不预拨的请去掉 advance", "the share must be above 0; without an advance drop advance"))
    ]
  }
}
