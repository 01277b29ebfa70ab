import Assessment
import Programmes
import Quantities
import Scoring

extension Contest {
  /// What each channel contributes to the result, bonus aside, rounded by itself.
  ///
  /// Where whole sheets are dropped these are the means of the sheets that count. Where extremes
  /// are dropped by criterion no sheet counts whole, and the plain means are given.
  func channels(of application: Int, in scores: Scores) -> [ChannelID: Points] {
    exactChannels(of: application, in: scores).mapValues { Points(rounding: $0) }
  }

  func exactChannels(of application: Int, in scores: Scores) -> [ChannelID: Fraction] {
    guard let score = scores.score(of: application) else { return [:] }
    let rubric = scores.scheme.rubric
    return rubric.usedChannels.reduce(into: [:]) { channels, channel in
      channels[channel.id] =
        score.panels.first { $0.channel == channel.id }?.mean
        ?? together(score, channel.id, application)
        ?? scores.mean(of: .channel(channel.id), application: application)
    }
  }

  /// The channel's part where all channels count together and whole sheets are dropped.
  private func together(_ score: Score, _ channel: ChannelID, _ application: Int) -> Fraction? {
    guard marks.scheme.rule.combination == .sum else { return nil }
    let sheets = score.panels.flatMap(\.sheets)
    guard sheets.allSatisfy(\.dropped.isEmpty) else { return nil }
    let counted = sheets.filter { $0.standing == .counted }
    let measured = Fraction(self.measured(channel, application).hundredths, 100)
    guard !counted.isEmpty else { return measured }
    let judged = counted.compactMap { $0.judged[channel] }.total
    return Fraction(judged.hundredths, 100 * counted.count) + measured
  }

  private func measured(_ channel: ChannelID, _ application: Int) -> Points {
    marks.scheme.rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria)
      .filter { $0.channel == channel }
      .compactMap { measurements[application][$0.id]?.points }.total
  }
}
