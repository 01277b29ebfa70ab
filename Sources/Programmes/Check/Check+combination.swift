import Messages
import Quantities

extension Check {
  /// The shares of the channels name each channel once and add up to one.
  static let combination = Check { programme in
    programme.scoringStages.flatMap { path, rule -> [Fault] in
      guard case .shares(let shares) = rule.combination,
        let rubric = programme.rubric(rule.rubric)
      else { return [] }
      let path = path / "combination"
      return strangers(shares, rubric, at: path) + absent(shares, rubric, at: path)
        + wrongSum(shares.map(\.share), at: path)
    }
  }

  private static func strangers(
    _ shares: [ScoringRule.Combination.Share], _ rubric: Rubric, at path: ProgrammePath
  ) -> [Fault] {
    shares.filter { share in !rubric.channels.contains { $0.id == share.channel } }.map {
      missing(
        $0.channel, at: path / $0.channel, Phrase("评分环节", "channel"),
        declared: "rubrics" / rubric.id / "channels")
    }
  }

  private static func absent(
    _ shares: [ScoringRule.Combination.Share], _ rubric: Rubric, at path: ProgrammePath
  ) -> [Fault] {
    rubric.channels.filter { channel in !shares.contains { $0.channel == channel.id } }.map {
      Fault(
        at: path,
        Phrase(
          "没有写明\($0.name.chinese)（\($0.id)）的权重",
          "the share of \($0.name.english) (\($0.id)) is missing"))
    }
  }

  /// The fault of shares that do not make a whole or hold a nothing.
  static func wrongSum(_ shares: [Fraction], at path: ProgrammePath) -> [Fault] {
    if shares.contains(where: { $0 <= .zero }) {
      return [Fault(at: path, Phrase("每个比例应大于0", "every share must be above 0"))]
    }
    let total = shares.reduce(.zero, +)
    guard total != .one else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "比例合计\(total.percent)%，应为100%", "the shares add up to \(total.percent)%, not to 100%"))
    ]
  }
}
