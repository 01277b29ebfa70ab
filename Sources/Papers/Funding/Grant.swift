import Assessment
import Funding
import Messages
import Programmes
import Quantities

/// One unit's grant as the schedule shows it: a plan before the award, the account after it.
struct Grant {
  let application: String
  let unit: String
  let creditCode: String
  /// The document that awards; empty before.
  let document: String
  let granted: Money
  let paid: Money
  let pending: Money
  let withdrawn: Money
  let claimed: Money
  let recovered: Money
  let tranches: [Tranche]

  /// One payment of a grant.
  struct Tranche {
    let number: Int
    let share: Fraction
    /// What the programme divides off.
    let planned: Money
    /// What is owed or paid: nothing once it is withdrawn.
    let due: Money
    let state: Phrase
    let order: String
    let voucher: String
  }

  /// The sums of a row in the order of the columns.
  var amounts: [Money] { [granted, paid, pending, withdrawn, claimed, recovered] }
}

extension Grant {
  /// The grants of awarded and proposed units in the order of the ranking.
  static func all(in dossier: Dossier, by rule: FundingRule) throws(Refusal) -> [Grant] {
    let call = dossier.call
    let ranked = (call.ranking?.rows ?? []).map(\.application)
    let order = (ranked + call.order).uniqued
    var grants: [Grant] = []
    for id in order {
      guard let application = call.applications[id],
        application.award != nil || application.isListed
      else { continue }
      grants.append(try Grant(application, by: rule))
    }
    return grants
  }

  private init(_ application: Application, by rule: FundingRule) throws(Refusal) {
    let total = application.award?.amount ?? rule.amount
    let account = application.account
    let schedule = try TrancheSchedule(total: total, shares: rule.tranches.map(\.share))
    self.application = application.id.text
    unit = application.submission.unit
    creditCode = application.submission.creditCode
    document = application.award?.document ?? ""
    granted = total
    paid = account?.paid ?? .zero
    pending = account?.pending ?? total
    withdrawn = account?.withdrawn ?? .zero
    claimed = application.clawback?.amount ?? .zero
    recovered = account?.recovered ?? .zero
    tranches = zip(rule.tranches, schedule.amounts).enumerated().map { index, part in
      Tranche(index + 1, part.0, planned: part.1, of: application)
    }
  }
}

extension Grant.Tranche {
  fileprivate init(
    _ number: Int, _ rule: FundingRule.Tranche, planned: Money, of application: Application
  ) {
    let order = application.payment(ofTranche: number)
    let isForfeited = order == nil && application.hasFailed
    self.number = number
    share = rule.share
    self.planned = planned
    due = isForfeited ? .zero : planned
    state =
      order.map(\.progress.phrase)
      ?? (isForfeited
        ? Phrase("不再拨付（验收不合格）", "withdrawn (acceptance failed)")
        : application.waiting(for: rule))
    self.order = order?.number ?? ""
    voucher = order?.progress.voucher ?? ""
  }
}

extension Application {
  /// Whether the project failed for good.
  fileprivate var hasFailed: Bool { acceptances.last?.outcome == .failed }

  /// What a tranche without an order waits for.
  fileprivate func waiting(for rule: FundingRule.Tranche) -> Phrase {
    if award == nil { return Phrase("待授牌", "awaits the award") }
    switch rule.after {
    case .award: return Phrase("待下达", "to be ordered")
    case .acceptance:
      return acceptances.last?.isPassed == true
        ? Phrase("待下达", "to be ordered") : Phrase("待验收", "awaits acceptance")
    }
  }
}

extension PaymentOrder.Progress {
  fileprivate var phrase: Phrase {
    switch self {
    case .ordered: Phrase("已下达", "ordered")
    case .paid: Phrase("已拨付", "paid")
    case .reconciled: Phrase("已拨付并对账", "paid and reconciled")
    case .cancelled: Phrase("已撤销", "cancelled")
    case .bounced: Phrase("已退汇", "came back")
    }
  }

  fileprivate var voucher: String? {
    switch self {
    case .paid(let voucher), .reconciled(let voucher): voucher
    case .ordered, .cancelled, .bounced: nil
    }
  }
}
