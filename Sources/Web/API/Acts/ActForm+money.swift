import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Training
import WorkingDays

extension ActForm {
  private static let purpose = Schema.one([
    .must("tranche", .count(1...99)), .must("advance", .flag), .must("balance", .flag),
    .must("reward"),
  ])

  /// Awards, payments, evaluations and recoveries.
  static let money: [ActForm] = [
    ActForm(
      .award,
      [
        .must("application"), .must("document"), .must("plaque"),
        .may("constructionStart", .day),
      ]
    ) {
      .award(
        AwardDecision(
          application: try $0.identifier("application"), document: try $0.text("document"),
          plaque: try $0.text("plaque"),
          constructionStart: try $0.optional("constructionStart")))
    },
    ActForm(
      .orderPayment,
      [
        .must("payment"), .must("application"), .must("purpose", purpose),
        .must("budgetLine"), .must("payee"), .must("bank"), .must("account", .digest),
      ]
    ) {
      .orderPayment(
        PaymentRequest(
          payment: try $0.identifier("payment"),
          application: try $0.identifier("application"), purpose: try $0.purpose,
          budgetLine: try $0.text("budgetLine"), payee: try $0.text("payee"),
          bank: try $0.text("bank"), account: try $0.text("account")))
    },
    ActForm(.pay, [.must("payment"), .must("application"), .must("voucher")], as: PaymentMade.self)
    { .pay($0) },
    ActForm(.reconcile, [.must("payment"), .must("application")], as: PaymentNamed.self) {
      .reconcile($0)
    },
    ActForm(
      .cancelPayment, [.must("payment"), .must("application"), .must("reason", .words)],
      as: PaymentCancelled.self
    ) { .cancelPayment($0) },
    ActForm(
      .bouncePayment,
      [
        .must("payment"), .must("application"), .must("reason", .words), .must("day", .day),
      ], as: PaymentBounced.self
    ) { .bouncePayment($0) },
    ActForm(
      .evaluate,
      [
        .must("application"), .must("facts", .map(.fact)), .must("points", .map(.decimal)),
        .may("veto"), .must("unspent", .decimal),
      ]
    ) {
      .evaluate(
        Evaluation(
          application: try $0.identifier("application"),
          facts: try $0.decode("facts", as: [FactID: FactValue].self),
          points: try $0.decode("points", as: [CriterionID: Points].self),
          veto: ($0.json["veto"]?.textValue).map { VetoID($0) },
          unspent: try $0.value("unspent")))
    },
    ActForm(
      .recover, [.must("application"), .must("amount", .decimal), .must("voucher")],
      as: MoneyRecovered.self
    ) { .recover($0) },
  ]
}

extension ActForm.Content {
  fileprivate var purpose: PaymentPurpose {
    get throws {
      guard case .object(let members) = json["purpose"], let member = members.first else {
        throw Unreadable(name: "purpose")
      }
      return switch (member.key, member.value) {
      case ("tranche", .number(let number)): .tranche(number)
      case ("advance", .flag(true)): .advance
      case ("balance", .flag(true)): .balance
      case ("reward", .text(let enrolment)): .reward(EnrolmentID(enrolment))
      case (_, _): throw Unreadable(name: "purpose")
      }
    }
  }
}
