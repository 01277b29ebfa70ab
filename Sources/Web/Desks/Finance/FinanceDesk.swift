import Assessment
import Markup
import Messages
import Programmes

extension Addresses {
  /// The money of all calls: what is due, and the budget by year.
  static let finance = PlainAddress("/finance")
  /// The budget by year, as a table to take away.
  static let budgetTable = PlainAddress("/finance/budget.csv")
  /// The money of a call by unit.
  static let money = Address<CallID>("/calls/*/money")
  /// The money of a call, as a table to take away.
  static let moneyTable = Address<CallID>("/calls/*/money.csv")
  /// The money of one award.
  static let grant = Address<CallID, ApplicationID>("/calls/*/applications/*/money")
  /// Ordering a payment.
  static let paymentOrder = Address<CallID, ApplicationID>("/calls/*/applications/*/payment-order")
  /// Recording money that came back.
  static let recovery = Address<CallID, ApplicationID>("/calls/*/applications/*/recovery")
  /// The account that an order pays.
  static let payee = Address<CallID, ApplicationID, PaymentID>(
    "/calls/*/applications/*/payments/*/account")
  /// Recording the bank's slip.
  static let paid = Address<CallID, ApplicationID, PaymentID>(
    "/calls/*/applications/*/payments/*/paid")
  /// Recording that a payment stands on the statement.
  static let reconciled = Address<CallID, ApplicationID, PaymentID>(
    "/calls/*/applications/*/payments/*/reconciled")
  /// Taking an order back.
  static let cancelled = Address<CallID, ApplicationID, PaymentID>(
    "/calls/*/applications/*/payments/*/cancelled")
  /// Recording that the bank sent a payment back.
  static let bounced = Address<CallID, ApplicationID, PaymentID>(
    "/calls/*/applications/*/payments/*/bounced")
}

/// The desk of finance: what is due, orders, slips, statements, claims, the budget.
enum FinanceDesk: Desk {
  /// Who works with money or looks after it; what each sees and may do is for the view and the rules.
  static let readers: Set<Role> = [.finance, .cityBureau, .admin, .auditor]
  static let payers: Set<Role> = [.finance, .cityBureau]

  static func links(in role: Role?) -> [Link] {
    role.map(readers.contains) ?? false
      ? [Link(Phrase("经费", "Money"), to: Addresses.finance())] : []
  }

  static func open(_ routes: inout Routes) {
    openTables(&routes)
    openOrders(&routes)
    openPayments(&routes)
  }

  private static func openTables(_ routes: inout Routes) {
    routes.page(Addresses.finance, for: .roles(readers)) { visit in try FinancePage(visit) }
    routes.answer(Addresses.budgetTable, for: .roles(readers)) { visit in
      .file(try Budget(of: visit).table(in: visit.language))
    }
    routes.page(Addresses.money, for: .roles(readers)) { visit, call in
      try AllocationPage(visit, call)
    }
    routes.answer(Addresses.moneyTable, for: .roles(readers)) { visit, call in
      .file(try AllocationPage(visit, call).table(in: visit.language))
    }
    routes.page(Addresses.grant, for: .signedIn) { visit, call, id in
      try GrantPage(visit, call, id)
    }
  }

  private static func openOrders(_ routes: inout Routes) {
    routes.form(
      Addresses.paymentOrder, for: .roles(payers),
      page: { visit, attempt, call, id in try PaymentOrderPage(visit, call, id, attempt) },
      act: { visit, fields, call, id in try await order(fields, call, id, visit) })
    routes.form(
      Addresses.recovery, for: .roles([.finance]),
      page: { visit, attempt, call, id in try RecoveryPage(visit, call, id, attempt) },
      act: { visit, fields, call, id in try await recover(fields, call, id, visit) })
    routes.page(Addresses.payee, for: .roles([.finance])) { visit, call, id, payment in
      try PayeePage(visit, call, id, payment)
    }
  }

  private static func openPayments(_ routes: inout Routes) {
    routes.form(
      Addresses.paid, for: .roles([.finance]),
      page: { visit, attempt, call, id, payment in
        try PaymentPage(.pay, visit, call, id, payment, attempt)
      },
      act: { visit, fields, call, id, payment in
        try await pay(fields, call, id, payment, visit)
      })
    routes.form(
      Addresses.reconciled, for: .roles([.finance]),
      page: { visit, attempt, call, id, payment in
        try PaymentPage(.reconcile, visit, call, id, payment, attempt)
      },
      act: { visit, fields, call, id, payment in
        try await reconcile(fields, call, id, payment, visit)
      })
    routes.form(
      Addresses.cancelled, for: .roles(payers),
      page: { visit, attempt, call, id, payment in
        try PaymentPage(.cancel, visit, call, id, payment, attempt)
      },
      act: { visit, fields, call, id, payment in
        try await cancel(fields, call, id, payment, visit)
      })
    routes.form(
      Addresses.bounced, for: .roles([.finance]),
      page: { visit, attempt, call, id, payment in
        try PaymentPage(.bounce, visit, call, id, payment, attempt)
      },
      act: { visit, fields, call, id, payment in
        try await bounce(fields, call, id, payment, visit)
      })
  }
}
