import Programmes
import Training

extension Schema {
  /// The settings of a settlement stage.
  static let settlement: [Property] = [
    need("payee", .words(PayeeWord.allCases.map(\.rawValue))),
    maybe("rates", .map(.sourced([maybe("amount", .number), maybe("ceiling", .number)]))),
    maybe("advance", .sourced([need("share", share)])), maybe("withinPlan", .named("source")),
    maybe("recovery", .named("source")),
    maybe("rewards", .map(.sourced([need("amount", .number)]))),
    maybe("eligible", .map(.named("category"))),
    need("budget", .sourced([need("line", phrase)])), maybe("expenses", expenses),
    maybe(
      "fundReport", .termed([need("contents", .named("checklist"))])),
  ]

  private static let expenses = Schema.object([
    need("allowed", purposes), need("forbidden", purposes), need("account", .named("force")),
    maybe("fees", .map(.termed([maybe("perHead", .number)]))),
  ])

  private static let purposes = Schema.termed([need("items", .map(phrase))])
}
