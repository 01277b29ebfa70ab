import Messages

/// Whether a course may be trained, by the catalogue and the levels of its standards.
public struct TradeRule: Sendable, Hashable {
  /// What happens to trades outside the catalogue.
  public enum Outside: String, Sendable, Hashable, CaseIterable {
    /// They may not be trained.
    case refused
    /// They may, where the employer recommends the trainee.
    case byRecommendation
  }

  /// The trades and their levels.
  public let catalogue: TradeCatalogue
  /// What happens outside it.
  public let outside: Outside
  /// Where the rule comes from.
  public let term: Term

  /// Describes the rule.
  public init(_ catalogue: TradeCatalogue, outside: Outside, _ term: Term) {
    self.catalogue = catalogue
    self.outside = outside
    self.term = term
  }

  /// Why a trainee may not enter the course for the sake of its trade; nil where nothing is wrong.
  public func finding(on trainee: Trainee) -> Finding? {
    let course = trainee.course
    if let trade = catalogue.trade(course.trade) {
      return trade.levels.contains(course.level) ? nil : noSuchLevel(trade, trainee)
    }
    switch outside {
    case .refused: return outsideCatalogue(trainee)
    case .byRecommendation:
      let isRecommended = trainee.background.attestations.contains(.recommendation)
      return isRecommended ? nil : notRecommended(trainee)
    }
  }

  private func outsideCatalogue(_ trainee: Trainee) -> Finding {
    let trade = trainee.course.trade.text
    return term.finding(
      "tradeOutsideCatalogue", trainee.subject,
      Phrase("\(trade)不在职业（工种）目录内", "the trade \(trade) is not in the catalogue"),
      remedy: Phrase("请改报目录内的职业（工种）", "choose a trade of the catalogue"))
  }

  private func notRecommended(_ trainee: Trainee) -> Finding {
    let trade = trainee.course.trade.text
    return term.finding(
      "recommendationMissing", trainee.subject,
      Phrase(
        "\(trade)在目录之外，须由用人单位推荐",
        "the trade \(trade) is outside the catalogue and needs the employer's recommendation"),
      remedy: Phrase("请提供用人单位推荐", "hand in the employer's recommendation"))
  }

  private func noSuchLevel(_ trade: Trade, _ trainee: Trainee) -> Finding {
    let level = trainee.course.level.name
    let levels = trade.levels.sorted().map(\.name).joined
    return term.finding(
      "levelNotInStandard", trainee.subject,
      Phrase(
        "\(trade.name.chinese)的职业技能标准没有\(level.chinese)等级，只有：\(levels.chinese)",
        "the standard of \(trade.name.english) has no level \(level.english), only "
          + "\(levels.english)"),
      remedy: Phrase("请改报标准所设的等级", "choose a level of the standard"))
  }
}
