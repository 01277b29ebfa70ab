import Messages
import Programmes
import Training

extension EntryRule {
  /// Who may be trained and in what.
  var gates: [Phrase] {
    [
      categories.included.map { $0.named(Phrase("纳入：", "taken in:")) },
      categories.excluded.map { $0.named(Phrase("不纳入：", "left out:")) },
      [categories.winner, trades.summary], trades.catalogue.summary,
      employerRange.map { [$0.summary] } ?? [],
    ].flatMap(\.self)
  }

  /// The ways in, in the order in which they are tried.
  var ways: [Phrase] {
    let day =
      Phrase("年限计算至\(reference.day)", "years and months are counted on \(reference.day)")
      + reference.basis.mark
    return [day] + routes.map(\.summary)
  }
}

extension TraineeCategory {
  fileprivate func named(_ list: Phrase) -> Phrase { list + name + basis.mark }
}

extension CategoryRule {
  fileprivate var winner: Phrase {
    let words =
      switch precedence {
      case .inclusion: Phrase("同时符合两者的，按纳入处理", "who is in both lists is taken in")
      case .exclusion: Phrase("同时符合两者的，按不纳入处理", "who is in both lists is left out")
      }
    return words + basis.mark
  }
}

extension TradeRule {
  fileprivate var summary: Phrase {
    let words =
      switch outside {
      case .refused: Phrase("目录外职业（工种）不得培训", "trades outside the catalogue are not trained")
      case .byRecommendation:
        Phrase(
          "目录外职业（工种）由用人单位推荐", "trades outside the catalogue need the employer's recommendation")
      }
    return words + term.mark
  }
}

extension TradeCatalogue {
  /// The trades in groups of equal levels.
  fileprivate var summary: [Phrase] {
    var groups: [Set<Level>: [Phrase]] = [:]
    var order: [Set<Level>] = []
    for trade in all {
      if groups[trade.levels] == nil { order.append(trade.levels) }
      groups[trade.levels, default: []].append(trade.name)
    }
    return order.map { levels in
      let names = (groups[levels] ?? []).joined
      return Phrase(
        "目录（\(levels.names.chinese)）：\(names.chinese)",
        "catalogue (\(levels.names.english)): \(names.english)")
    }
  }
}

extension RangeRule {
  /// Whose filed range is meant, and at which levels.
  var summary: Phrase {
    let at = levels.count == Level.allCases.count ? Phrase(same: "") : levels.names
    return Phrase(
      "\(at.chinese)须在\(holder.name.chinese)已备案的职业（工种）和等级之内",
      "within what \(holder.name.english) has filed\(at.english.isEmpty ? "" : ", at ")\(at.english)"
    )
      + term.mark
  }
}

extension EntryRoute {
  fileprivate var summary: Phrase {
    let asked = requirements.map(\.summary).list
    return Phrase(
      "\(target.name.chinese) \(name.chinese)（\(id)）：\(asked.chinese)",
      "\(target.name.english), \(name.english) (\(id)): \(asked.english)") + basis.mark
  }
}

extension Requirement {
  fileprivate var summary: Phrase {
    switch self {
    case .certificate(let level, let years, let scope):
      let held = years == 0 ? Phrase("", "") : Phrase("满\(years)年（含）", ", held \(years) years")
      return scope.name
        + Phrase(
          "\(level.name.chinese)证书\(held.chinese)",
          "certificate of \(level.name.english)\(held.english)")
    case .work(let months, let scope):
      return scope.name + Phrase("工作满\(months)个月（含）", "\(months) months of work")
    case .title(let title):
      return Phrase("\(title.name.chinese)及以上职称", "title of \(title.name.english) or above")
    case .attested(let attestation): return attestation.name
    case .any(let requirements): return requirements.map(\.summary).alternatives
    }
  }
}

extension TradeScope {
  fileprivate var name: Phrase {
    switch self {
    case .sameTrade: Phrase("本职业（工种）", "same trade:")
    case .anyTrade: Phrase("各职业（工种）累计", "any trade:")
    }
  }
}
