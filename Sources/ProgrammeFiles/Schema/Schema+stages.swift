import Programmes

extension Schema {
  /// The stages, one form for each kind.
  static let stages: [(String, Schema)] = [
    ("stage", .oneOf(StageRule.Kind.allCases.map(stage))), ("panel", panel), ("trim", trim),
    ("deviation", deviation), ("ranking", ranking), ("tie", tie),
  ]

  private static func stage(_ kind: StageRule.Kind) -> Schema {
    .sourced(
      [
        need("stage", identifier), need("kind", .words([kind.rawValue])), need("name", phrase),
      ] + settings(of: kind))
  }

  private static func settings(of kind: StageRule.Kind) -> [Property] {
    switch kind {
    case .intake:
      [
        need("opens", day), need("closes", day), need("lastDayCounts", .flag),
        need("copies", .whole),
      ]
    case .review:
      [
        need(
          "reviewers",
          .oneOf([.words(["routed"]), .list(.words(Role.allCases.map(\.rawValue)))]))
      ]
    case .scoring:
      [
        need("rubric", identifier), need("panel", .named("panel")),
        need("combination", .oneOf([.words(["sum"]), .map(share)])), need("trim", .named("trim")),
        need("deviation", .named("deviation")), need("ranking", .named("ranking")),
      ]
    case .consultation:
      [
        need("departments", .map(.sourced([need("name", phrase)]))),
        need("dueWorkingDays", .whole), need("silence", .words(["consents", "blocks"])),
      ]
    case .publicity: publicity
    case .award:
      [
        need("plaque", phrase),
        maybe("construction", .sourced([need("earliestYear", .whole), need("years", .whole)])),
      ]
    case .funding: funding
    case .acceptance: acceptance
    case .training: training
    case .settlement: settlement
    case .closing: []
    }
  }

  private static let publicity: [Property] = [
    need("workingDays", .whole), need("counting", .sourced([need("startDay", .flag)])),
    need(
      "objections",
      .sourced([
        need("admitWithin", .whole), need("concludeWithin", .whole), need("extendedTo", .whole),
      ])),
  ]

  private static let funding: [Property] = [
    need("grant", .sourced([need("amount", .number)])),
    need("budget", .sourced([need("line", phrase)])),
    need(
      "tranches",
      .list(.sourced([need("share", share), need("after", .words(["award", "acceptance"]))]))),
  ]

  private static let acceptance: [Property] = [
    need("rubric", identifier), need("passLine", points),
    need("grades", .list(.object([need("name", phrase), need("from", points)]))),
    need("rectification", .object([need("months", .whole), need("times", .whole)])),
  ]

  private static let panel = Schema.sourced([
    need("size", .whole), need("minimumSheets", .whole),
    need("levelling", .words(["none", "secondMean"])), maybe("pledge", Schema.sourced([])),
  ])

  private static let trim = Schema.sourced([
    need("each", .whole), need("by", .words(["total", "criterion"])), need("fromSheets", .whole),
  ])

  private static let deviation = Schema.sourced([
    need("explainAbove", share), need("minuteAbove", share), need("discards", .flag),
  ])

  private static let ranking = Schema.sourced([
    need("passLine", points),
    need("quota", .sourced([need("minimum", .whole), need("maximum", .whole)])),
    need("reserves", .whole), need("ties", .list(.named("tie"))),
    need("cutLineTie", .words(["panelVote", "noneListed"])), maybe("countyCap", .whole),
    maybe("kindCaps", .map(.whole)),
  ])

  private static let tie = Schema.oneOf([
    .words(["untrimmedMean"]), .object([need("group", identifier)]),
    .object([need("criterion", identifier)]), .object([need("channel", identifier)]),
  ])
}
