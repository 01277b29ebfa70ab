import Programmes

extension Schema {
  /// The parts before the stages.
  static let parts: [(String, Schema)] = [
    ("notice", notice), ("applicants", applicants), ("fact", fact), ("document", document),
    ("condition", condition), ("veto", veto), ("routing", routing), ("rule", ruleForms),
  ]

  private static let notice = Schema.object([
    need("title", phrase), need("issuers", .list(phrase)), need("issued", day),
    maybe("basis", .list(.text)), maybe("attachments", .list(.text)), maybe("gaps", .list(phrase)),
  ])

  private static let applicants = Schema.sourced([
    need("kinds", .map(phrase)), need("others", .words(["withReason", "refused"])),
  ])

  private static let fact = Schema.sourced([
    need("name", phrase),
    need("type", .words(["count", "decimal", "money", "flag", "day", "days", "text", "choice"])),
    maybe("unit", phrase), maybe("decimals", .whole), maybe("options", .list(.text)),
    maybe("sum", identifiers), maybe("validAtDeadline", identifier), maybe("only", identifiers),
    maybe("asked", .words(Fact.Phase.allCases.map(\.rawValue))),
  ])

  private static let document = Schema.sourced([
    need("name", phrase), maybe("copies", .whole),
    need("due", .words(["submission", "award", "optional"])), maybe("only", identifiers),
  ])

  private static let condition = Schema.sourced([
    need("name", phrase), need("rule", rule),
    need("otherwise", .words(["incomplete", "ineligible"])), maybe("only", identifiers),
  ])

  private static let veto = Schema.sourced([need("name", phrase), maybe("rule", rule)])

  private static let routing = Schema.sourced([
    need("counties", .map(phrase)), need("supervisingUnits", .flag),
  ])

  private static let ruleForms = Schema.oneOf([
    .object([
      need("fact", identifier), maybe("atLeast", .number), maybe("atMost", .number),
      maybe("among", .list(.text)),
    ]),
    .object([need("holds", identifier)]), .object([need("fails", identifier)]),
    .object([need("filled", identifier)]), .object([need("empty", identifier)]),
    .object([need("attached", identifier)]),
    .object([need("all", .list(rule))]), .object([need("any", .list(rule))]),
  ])
}
