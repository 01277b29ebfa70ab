public import Messages
public import Programmes
public import Quantities

/// What decided between two applications with equal results.
public struct TieBreak: Sendable, Hashable {
  /// What was compared.
  public enum Step: Sendable, Hashable {
    /// A step of the programme's order.
    case rule(RankingRule.TieStep)
    /// The panel's vote; the values are places in its order.
    case vote
  }

  /// The first step on which the two differ.
  public let step: Step
  /// The application that it was compared with: the next better one, or for the best the next worse.
  public let against: Int
  /// The value of this application.
  public let own: Fraction
  /// The value of the other.
  public let other: Fraction

  /// One sentence for the minutes: `「技能带头人队伍」平均分 15.20 高于 14.80`.
  public func phrase(in rubric: Rubric) -> Phrase {
    switch step {
    case .rule(let step):
      let name = step.name(in: rubric)
      let words = own > other ? Phrase("高于", "is above") : Phrase("低于", "is below")
      return Phrase(
        "\(name.chinese)\(text(own))\(words.chinese)\(text(other))",
        "\(name.english): \(text(own)) \(words.english) \(text(other))")
    case .vote:
      return Phrase("评审组表决第\(own)位", "place \(own) by the panel's vote")
    }
  }

  /// Two decimals where they are the whole value; otherwise also the fraction, so that two values
  /// that differ never read the same.
  private func text(_ value: Fraction) -> String {
    let hundredths = value * Fraction(100)
    let decimal = Points(hundredths: hundredths.roundedHalfUp).description
    return hundredths.denominator == 1 ? decimal : "\(decimal)(\(value))"
  }
}
