import Messages
import Programmes
import Quantities
import Training

extension Matter {
  /// Fills in rates that the notice leaves to another document; what it states itself stays.
  func set(_ filled: RatesSet) throws(Refusal) -> [Event] {
    guard let subsidy = programme.settlement?.subsidy else {
      throw Refusal(
        Reason(
          "basesNotPaid", clause: programme.clause(of: .settlement),
          Phrase("本项目不按人头补贴基地", "bases are not paid by the head under this programme"),
          remedy: Phrase("无需填写标准", "no rate is to be filled in")))
    }
    try require(filled.document, Phrase("标准的文件依据", "document that states the rates"))
    let reasons = filled.rates.flatMap { flaws(in: $0, subsidy) } + settledReasons()
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.ratesSet(filled)]
  }

  private func flaws(in filled: RatesSet.Rate, _ subsidy: SubsidyRule) -> [Reason] {
    let level = filled.level.name
    guard let rate = subsidy.rate(of: filled.level) else {
      return [
        Reason(
          "levelNotPaid", clause: subsidy.basis.clause, subject: level.chinese,
          Phrase("本项目不补贴该等级", "the level is not paid for"),
          remedy: Phrase("请核对等级", "check the level"))
      ]
    }
    if let stated = rate.amount {
      return [
        Reason(
          "rateStated", clause: rate.basis.clause, subject: level.chinese,
          Phrase("通知已规定标准 \(stated.grouped) 元", "the notice states CNY \(stated.grouped)"),
          remedy: Phrase("按通知的标准结算", "settle by the notice"))
      ]
    }
    guard filled.amount <= .zero || rate.ceiling.map({ filled.amount > $0 }) ?? false else {
      return []
    }
    let most = rate.ceiling?.grouped ?? "—"
    return [
      Reason(
        "rateOutOfRange", clause: rate.basis.clause, subject: level.chinese,
        Phrase(
          "标准 \(filled.amount.grouped) 元应大于零且不超过上限（\(most)）",
          "CNY \(filled.amount.grouped) is not above zero and up to the ceiling (\(most))"),
        remedy: Phrase("请核对标准", "check the rate"))
    ]
  }

  /// One rate for all bases: once one of them is settled, it stays.
  private func settledReasons() -> [Reason] {
    let settled = call.applicationsInOrder.first { $0.training.settlement != nil }
    return settled.map { base in
      [
        Reason(
          "baseSettled", clause: programme.clause(of: .settlement), subject: base.submission.unit,
          Phrase("已有基地按原标准结算", "a base is settled by the earlier rate"),
          remedy: Phrase("结算后不再变更", "nothing changes after the settlement"))
      ]
    } ?? []
  }
}
