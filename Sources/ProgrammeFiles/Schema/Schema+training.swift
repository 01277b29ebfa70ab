import Programmes
import Training

extension Schema {
  /// The settings of a training stage.
  static let training: [Property] = [
    need("levels", .list(levelGroup)), maybe("industries", industries), need("plan", plan),
    need("enrolment", enrolment), need("classes", classes),
    need("results", .list(.named("resultRule"))), need("timetable", timetable),
    need("archive", archive), maybe("supervision", supervision), need("forms", forms),
  ]

  /// What the settings of training are made of.
  static let trainingParts: [(String, Schema)] = [
    ("level", .words(Level.allCases.map(\.word))), ("force", termOnly), ("source", .sourced([])),
    ("checklist", .list(item)), ("category", .sourced([need("name", phrase)])),
    ("statedDay", .sourced([need("day", day)])), ("range", .termed([maybe("levels", levels)])),
    ("requirement", requirement), ("resultRule", .oneOf(ResultWord.allCases.map(result))),
    ("column", column), ("plainForm", .sourced([need("title", phrase)])),
  ]

  private static let level = Schema.named("level")
  private static let levels = Schema.list(.named("level"))
  private static let checklist = Schema.named("checklist")
  private static let statedDay = Schema.named("statedDay")
  private static let range = Schema.named("range")
  private static let source = Schema.named("source")
  private static let termOnly = Schema.termed([])

  private static let levelGroup = Schema.sourced([
    need("levels", levels), need("politics", .words(HourRule.Politics.allCases.map(\.rawValue))),
    need(
      "hours",
      .object(
        HourRule.Part.allCases.map { maybe($0.rawValue, .termed([need("atLeast", .whole)])) })),
  ])

  private static let industries = Schema.termed([need("items", .map(phrase))])

  private static let plan = Schema.sourced([
    need("lines", .words(PlanRule.Lines.allCases.map(\.rawValue))),
    maybe("target", .sourced([need("heads", .map(.whole))])),
    maybe(
      "tolerance",
      .termed([
        need("percent", .whole),
        need("per", .words(PlanRule.Tolerance.Per.allCases.map(\.rawValue))),
      ])),
  ])

  private static let enrolment = Schema.object([
    need("reference", statedDay), need("categories", categories), need("trades", trades),
    maybe("employerRange", range), need("routes", .map(route)), maybe("signOff", .named("force")),
    maybe("liability", source), need("papers", checklist),
    need("roster", .list(.oneOf(RosterWord.allCases.map(roster)))),
    maybe("oneCertificate", .named("force")),
  ])

  private static let categories = Schema.sourced([
    need("included", .map(.named("category"))), need("excluded", .map(.named("category"))),
    need("precedence", .words(CategoryRule.Precedence.allCases.map(\.rawValue))),
  ])

  private static let trades = Schema.termed([
    need("catalogue", .map(.object([need("english", .text), need("levels", levels)]))),
    need("outside", .words(TradeRule.Outside.allCases.map(\.rawValue))),
  ])

  private static let route = Schema.sourced([
    need("name", phrase), need("to", level), need("requires", .list(.named("requirement"))),
  ])

  private static let requirement = Schema.oneOf([
    .object([need("certificate", level), need("years", .whole), need("in", scope)]),
    .object([need("months", .whole), need("in", scope)]),
    .object([need("title", .words(Title.allCases.map(\.word)))]),
    .object([need("attested", .words(Attestation.allCases.map(\.rawValue)))]),
    .object([need("any", .list(.named("requirement")))]),
  ])

  private static let scope = Schema.words(TradeScope.allCases.map(\.rawValue))

  private static let item = Schema.termed([
    need("name", phrase), need("parts", identifiers), maybe("count", .whole),
    maybe("perTrainee", .flag), maybe("routes", identifiers),
  ])

  private static func roster(_ word: RosterWord) -> Schema {
    .termed(
      [need("check", .words([word.rawValue]))]
        + (word == .photo
          ? [
            need("atLeast", .whole), need("unit", .words(Megabyte.allCases.map(\.rawValue))),
          ] : []))
  }

  private static func result(_ word: ResultWord) -> Schema {
    let more: [Property] =
      switch word {
      case .certificates: [need("awards", .list(award))]
      case .publication: [need("of", kind)]
      case .voucher, .evaluators, .reported, .enterpriseQualification: []
      }
    return .termed([need("check", .words([word.rawValue]))] + more)
  }

  private static let award = Schema.sourced([
    need("trades", .oneOf([.words(["catalogue", "all"]), identifiers])), need("kinds", .list(kind)),
  ])

  private static let kind = Schema.words(ResultKind.allCases.map(\.rawValue))
}
