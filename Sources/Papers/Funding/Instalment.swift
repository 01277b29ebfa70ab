import Assessment
import Funding
import Messages
import Programmes
import Quantities

/// One unit's share of a tranche, as the notice that pays it shows it.
struct Instalment {
  let application: Application
  let award: Award
  /// What the tranche comes to: as ordered, else as the programme divides the grant.
  let amount: Money
  let order: PaymentOrder?

  /// The units for which a tranche is due or ordered, in the order of the ranking.
  static func all(
    ofTranche number: Int, in dossier: Dossier, by rule: FundingRule
  ) throws(Refusal) -> [Instalment] {
    let tranche = rule.tranches[number - 1]
    var instalments: [Instalment] = []
    for (application, award) in dossier.awarded {
      let order = application.payment(ofTranche: number)
      guard order != nil || application.isDue(tranche) else { continue }
      let shares = rule.tranches.map(\.share)
      let amounts = try TrancheSchedule(total: award.amount, shares: shares).amounts
      instalments.append(
        Instalment(
          application: application, award: award, amount: order?.amount ?? amounts[number - 1],
          order: order))
    }
    return instalments
  }
}

extension Application {
  /// Whether the milestone is reached and the project did not fail.
  fileprivate func isDue(_ tranche: FundingRule.Tranche) -> Bool {
    switch tranche.after {
    case .award: acceptances.last?.outcome != .failed
    case .acceptance: acceptances.last?.isPassed ?? false
    }
  }
}
