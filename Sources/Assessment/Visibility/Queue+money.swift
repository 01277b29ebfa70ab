import Funding
import Messages
import Programmes
import Quantities
import WorkingDays

extension Queue {
  /// What waits for the bureau after the award: orders and evaluations.
  func grants() -> [Waiting] {
    guard may(.orderPayment) || may(.evaluate) else { return [] }
    let awarded = seen { $0.award != nil }
    let orders =
      !may(.orderPayment)
      ? []
      : awarded.flatMap { application in
        dueTranches(of: application).map { item(.orderPayment(application.id, tranche: $0)) }
      }
    return orders + (may(.evaluate) ? awarded.compactMap(evaluation) : [])
  }

  /// Tranches whose milestone is reached and that are not ordered.
  private func dueTranches(of application: Application) -> [Int] {
    guard missingDocuments(of: application).isEmpty,
      let open = application.account?.open, open > .zero
    else { return [] }
    let tranches = programme.funding?.tranches ?? []
    return tranches.indices.filter { index in
      guard application.payment(ofTranche: index + 1) == nil else { return false }
      return switch tranches[index].after {
      case .award: true
      case .acceptance: application.acceptances.last?.isPassed ?? false
      }
    }.map { $0 + 1 }
  }

  private func evaluation(of application: Application) -> Waiting? {
    guard let end = application.award?.constructionEnd, now.day > end,
      application.account?.ordered ?? .zero == .zero
    else { return nil }
    switch application.acceptances.last?.outcome {
    case .passed, .failed: return nil
    case .rectify(let day): return item(.evaluate(application.id), due: day)
    case nil: return item(.evaluate(application.id))
    }
  }

  /// What waits for finance: orders to pay, payments to find on the statement, claims to recover.
  func payments() -> [Waiting] {
    seen { $0.award != nil }.flatMap { application -> [Waiting] in
      let orders = application.account?.orders ?? []
      let claim = application.clawback?.amount ?? .zero
      let owed = claim - (application.account?.recovered ?? .zero)
      return orders.compactMap { payment(of: $0, application.id) }
        + (may(.recover) && owed > .zero ? [item(.recover(application.id, owed))] : [])
    }
  }

  private func payment(of order: PaymentOrder, _ application: ApplicationID) -> Waiting? {
    let id = PaymentID(order.number)
    return switch order.progress {
    case .ordered: may(.pay) ? item(.pay(id, application)) : nil
    case .paid: may(.reconcile) ? item(.reconcile(id, application)) : nil
    case .reconciled, .cancelled, .bounced: nil
    }
  }
}
