import Messages
import Programmes
import Training

extension Field {
  /// One thing that must be on file about a pass.
  func resultRule(in catalogue: TradeCatalogue) -> ResultRule? {
    guard let (word, fields) = variant("check", ResultWord.allCases, with: \.keys) else {
      return nil
    }
    let check: ResultRule.Check? =
      switch word {
      case .certificates:
        fields.need("awards").map { .certificates($0.list { $0.certificateAward() }, catalogue) }
      case .voucher: .voucher
      case .evaluators: .evaluators
      case .publication:
        fields.need("of")?.word(ResultKind.allCases).map { .publication(of: $0) }
      case .reported: .reported
      case .enterpriseQualification: .enterpriseQualification
      }
    guard let term = fields.term(), let check else { return nil }
    return ResultRule(check, term)
  }

  private func certificateAward() -> CertificateAward? {
    guard let fields = fields(["trades", "kinds", "clause", "proposed"]) else { return nil }
    let trades = fields.need("trades")?.awardTrades()
    let kinds = fields.need("kinds")?.list { $0.word(ResultKind.allCases) }
    guard let basis = fields.basis(), let trades, let kinds else { return nil }
    return CertificateAward(trades, kinds, basis: basis)
  }

  /// `catalogue`, `all`, or a list of trades.
  private func awardTrades() -> CertificateAward.Trades? {
    switch node.content {
    case .text("catalogue"): return .catalogue
    case .text("all"): return .all
    case .list:
      let trades: [TradeID] = list { $0.id() }
      return .these(Set(trades))
    case .text, .map:
      refuse(
        expected: Phrase(
          "catalogue、all 或职业（工种）列表", "catalogue, all or a list of trades"))
      return nil
    }
  }
}

/// The words for what must be on file about a pass.
enum ResultWord: String, CaseIterable {
  case certificates, voucher, evaluators, publication, reported, enterpriseQualification

  /// The keys that go with a word.
  var keys: [String] {
    switch self {
    case .certificates: ["awards"]
    case .publication: ["of"]
    case .voucher, .evaluators, .reported, .enterpriseQualification: []
    }
  }
}
