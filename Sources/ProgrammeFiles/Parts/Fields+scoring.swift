import Messages
import Programmes
import Quantities

extension Fields {
  /// The settings of a scoring stage.
  func scoring() -> ScoringRule? {
    let rubric: RubricID? = need("rubric")?.id()
    let panel = need("panel")?.panel()
    let combination = need("combination")?.combination()
    let trim = need("trim")?.trim()
    let deviation = need("deviation")?.deviation()
    let ranking = need("ranking")?.ranking()
    guard let rubric, let panel, let combination, let trim, let deviation, let ranking
    else { return nil }
    return ScoringRule(
      rubric: rubric, panel: panel, combination: combination, trim: trim, deviation: deviation,
      ranking: ranking)
  }
}

extension Field {
  fileprivate func panel() -> PanelRule? {
    let keys = ["size", "minimumSheets", "levelling", "pledge", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let size = fields.need("size")?.whole(1...99)
    let minimum = fields.need("minimumSheets")?.whole(1...99)
    let levelling = fields.need("levelling")?.word([PanelRule.Levelling.none, .secondMean])
    let pledge = fields.maybe("pledge")?.source()
    guard let basis = fields.basis(), let size, let minimum, let levelling else { return nil }
    return PanelRule(
      size: size, minimumSheets: minimum, levelling: levelling, pledge: pledge, basis: basis)
  }

  /// `sum`, or the share of each channel.
  fileprivate func combination() -> ScoringRule.Combination? {
    if case .text("sum") = node.content { return .sum }
    guard case .map = node.content else {
      refuse(
        expected: Phrase(
          "sum 或各环节的权重，如 {documents: 60%, defence: 40%}",
          "sum, or the share of each channel such as {documents: 60%, defence: 40%}"))
      return nil
    }
    return .shares(
      entries { channel, share in
        share.share().map { ScoringRule.Combination.Share(channel: channel, share: $0) }
      })
  }

  fileprivate func trim() -> Trim? {
    let keys = ["each", "by", "fromSheets", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let each = fields.need("each")?.whole(0...49)
    let scope = fields.need("by")?.word([Trim.Scope.total, .criterion])
    let from = fields.need("fromSheets")?.whole(1...99)
    guard let basis = fields.basis(), let each, let scope, let from else { return nil }
    return Trim(each: each, scope: scope, from: from, basis: basis)
  }

  fileprivate func deviation() -> DeviationRule? {
    let keys = ["explainAbove", "minuteAbove", "discards", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let explain = fields.need("explainAbove")?.share()
    let minute = fields.need("minuteAbove")?.share()
    let discards = fields.need("discards")?.flag()
    guard let basis = fields.basis(), let explain, let minute, let discards else { return nil }
    return DeviationRule(
      explainAbove: explain, minuteAbove: minute, discards: discards, basis: basis)
  }
}
