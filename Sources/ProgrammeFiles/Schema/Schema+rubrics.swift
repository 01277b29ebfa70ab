extension Schema {
  /// The rubrics with their groups, criteria and measures.
  static let rubrics: [(String, Schema)] = [
    ("rubric", rubric), ("group", group), ("criterion", criterion), ("measure", measure),
    ("term", term),
  ]

  private static let rubric = Schema.sourced([
    need("name", phrase), need("fullMark", points), maybe("bonusCap", points),
    need("channels", .map(phrase)), need("groups", .map(.named("group"))),
  ])

  private static let group = Schema.object([
    need("name", phrase), need("points", points), maybe("bonus", .flag),
    need("criteria", .map(.named("criterion"))),
  ])

  private static let criterion = Schema.sourced([
    need("name", phrase), need("points", points), need("channel", identifier),
    need("guidance", phrase), maybe("keyMinimum", points), maybe("step", points),
    maybe("levels", .list(.object([need("name", phrase), need("points", points)]))),
    maybe("measured", .oneOf([.named("measure"), .list(.named("measure"))])),
  ])

  private static let measure = Schema.object([
    maybe("points", points), maybe("only", identifiers), maybe("less", .list(.named("term"))),
    maybe("banded", identifier), maybe("bands", .map(points)), maybe("ratio", identifier),
    maybe("target", target), maybe("floor", share), maybe("adding", .list(.named("term"))),
    maybe("deducting", .list(.named("term"))), maybe("whole", rule),
    maybe("bestOfKind", identifier),
  ])

  private static let target = Schema.oneOf([
    .number, .object([need("fact", identifier), maybe("otherwise", .number)]),
  ])

  private static let term = Schema.oneOf([
    .object([need("points", points), need("fact", identifier)]),
    .object([need("points", points), need("if", rule)]),
    .object([need("points", points), need("unless", rule)]),
  ])
}
