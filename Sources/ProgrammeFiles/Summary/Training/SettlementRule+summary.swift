import Messages
import Programmes
import Quantities
import Training

extension SettlementRule {
  /// Who is paid, how much, from which budget, and what for.
  var summary: [Phrase] {
    let paid =
      switch payee {
      case .base(let rule): rule.summary
      case .person(let rule): rule.summary
      }
    let budget =
      Phrase("列支：\(budgetLine.chinese)", "budget: \(budgetLine.english)") + budgetBasis.mark
    return paid + [budget] + (expenses?.summary ?? []) + (fundReport?.summary ?? [])
  }
}

extension SubsidyRule {
  fileprivate var summary: [Phrase] {
    let within =
      Phrase("按计划内合格人数向培训基地拨付", "bases are paid for passes within their plan") + basis.mark
    return [within] + rates.map(\.summary)
      + [
        advance.map {
          Phrase("可先行拨付不超过\($0.share.percent)%", "at most \($0.share.percent)% is paid in advance")
            + $0.basis.mark
        },
        recovery.map { Phrase("未完成部分收回预支资金", "an advance not earned is recovered") + $0.mark },
      ].compactMap(\.self)
  }
}

extension SubsidyRule.Rate {
  fileprivate var summary: Phrase {
    let most = ceiling.map {
      Phrase("，上限\($0.grouped)元", ", at most \($0.grouped)")
    }
    let rate =
      amount.map { Phrase("每人\($0.grouped)元", "\($0.grouped) yuan a head") }
      ?? Phrase("没有标准（NO_RATE），填写前不能结算", "no rate (NO_RATE), nothing is settled until it is set")
    return Phrase("\(level.name.chinese)：", "\(level.name.english):")
      + rate.followed(by: most ?? Phrase("", "")) + basis.mark
  }
}

extension RewardRule {
  fileprivate var summary: [Phrase] {
    let who = eligible.map { category in
      Phrase("发给本人，限：", "paid to the person, only:") + category.name + category.basis.mark
    }
    return who
      + rewards.map {
        Phrase(
          "\($0.level.name.chinese)：一次性\($0.amount.grouped)元",
          "\($0.level.name.english): \($0.amount.grouped) yuan, once") + $0.basis.mark
      }
  }
}

extension ExpenseRule {
  fileprivate var summary: [Phrase] {
    let (may, mayNot) = (allowed.map(\.name).joined, forbidden.map(\.name).joined)
    return [
      Phrase("专账核算", "a special account is kept") + account.mark,
      Phrase("可用于：\(may.chinese)", "spent on: \(may.english)") + allowing.mark,
      Phrase("不得用于：\(mayNot.chinese)", "never on: \(mayNot.english)") + forbidding.mark,
    ] + fees.map { $0.summary(of: purpose($0.category)) }
  }

  private func purpose(_ id: ExpenseCategoryID) -> Phrase {
    allowed.first { $0.id == id }?.name ?? Phrase(same: id.text)
  }
}

extension FeeStandard {
  fileprivate func summary(of purpose: Phrase) -> Phrase {
    let most =
      perHead.map { Phrase("每人不超过\($0.grouped)元", "at most \($0.grouped) yuan a head") }
      ?? Phrase("标准未填，须人工核对", "the standard is not given and is checked by hand")
    return Phrase("\(purpose.chinese)：", "\(purpose.english):") + most + term.mark
  }
}

extension FundReportRule {
  fileprivate var summary: [Phrase] {
    [Phrase("资金自评报告须支出加结余等于收入", "the report on funds balances") + term.mark]
      + contents.summary.map(\.indented)
  }
}
