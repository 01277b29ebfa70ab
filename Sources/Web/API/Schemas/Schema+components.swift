import Assessment
import Programmes

extension Schema {
  /// The schemas with names of their own.
  static let components: [String: Schema] = [
    "Phrase": .object([.must("zh", .words), .must("en", .words)]),
    "Fact": .one([
      .must("number", .number), .must("flag", .flag), .must("day", .day),
      .must("days", .list(.day)), .must("text", .words), .must("choice"),
    ]),
    "Reason": .object([
      .must("code"), .must("clause", .nullable(.words)), .must("subject", .nullable(.words)),
      .must("message", .phrase), .must("remedy", .phrase),
    ]),
    "Problem": .object([
      .must("type", .words), .must("title", .phrase), .must("status", .count(400...599)),
      .must("reasons", .list(.named("Reason"))), .must("request", .nullable(.words)),
    ]),
    "Me": .object([
      .must("person"), .must("name", .words), .must("role", .role),
      .must("office", .nullable(.words)), .must("scopes", .list(.words)),
      .must("expires", .moment),
    ]),
    "Call": .object(call),
    "Calls": .object([.must("calls", .list(.named("Call")))]),
    "CallDetail": .object(
      call + [
        .must("stages", .list(.object([.must("id"), .must("name", .phrase)]))),
        .must("counts", .map(.number)),
        .must("sheets", .object([.must("due", .number), .must("signed", .number)])),
        .must("opinionsDue", .nullable(.day)),
        .must("waiting", .list(.named("Waiting"))),
      ]),
    "Waiting": .object([
      .must("call"), .must("duty", .phrase), .must("act", .nullable(.words)),
      .must("due", .nullable(.day)),
    ]),
    "WaitingList": .object([.must("waiting", .list(.named("Waiting")))]),
    "Blockers": .object([.must("blockers", .list(.named("Reason")))]),
    "Application": .object(application),
    "Applications": .object([
      .must("total", .number), .must("from", .number),
      .must("applications", .list(.named("Application"))),
    ]),
    "Ranking": .object([
      .must("ranking", .list(.object(ranked))), .must("digest", .nullable(.digest)),
    ]),
    "Papers": .object([
      .must("papers", .list(.object([.must("kind"), .must("name", .phrase)]))),
      .must("forms", .list(.words)),
    ]),
    "Ledger": .object([
      .must("head", .object([.must("number", .number), .must("digest", .digest)])),
      .must("entries", .list(.object(entry))),
    ]),
    "Done": .object([.must("act"), .must("recorded", .flag)]),
    "Sheet": .object([
      .must("application"), .must("expert"), .must("channel"),
      .must(
        "marks",
        .list(.object([.must("criterion"), .must("points", .decimal), .may("reason", .words)]))),
    ]),
  ]

  static let role = Schema.word(Role.allCases.map(\.rawValue))

  private static let call: [Field] = [
    .must("id"), .must("title", .phrase), .must("programme"), .must("stage", .nullable(.name)),
    .must("closed", .flag), .must("digest", .nullable(.digest)),
  ]

  private static let application: [Field] = [
    .must("id"), .must("unit", .words), .must("kind", .phrase), .must("received", .moment),
    .must("version", .number), .must("status", .word(ApplicationStatus.allCases.map(\.rawValue))),
    .must("creditCode", .nullable(.words)), .must("facts", .nullable(.map(.fact))),
    .must("listed", .nullable(.flag)), .must("total", .nullable(.decimal)),
    .must("rank", .nullable(.number)),
  ]

  private static let ranked: [Field] = [
    .must("application"), .must("unit", .words), .must("rank", .nullable(.number)),
    .must("total", .decimal), .must("passed", .flag), .must("listed", .flag),
    .must("reserve", .nullable(.number)), .must("tieBrokenBy", .nullable(.phrase)),
    .must("excludedBy", .nullable(.phrase)),
    .must(
      "sheets",
      .nullable(
        .list(
          .object([
            .must("expert", .phrase), .must("channel", .nullable(.name)),
            .must("total", .decimal), .must("dropped", .flag),
          ])))),
  ]

  private static let entry: [Field] = [
    .must("number", .number), .must("at", .moment), .must("actor", .words),
    .must("call", .nullable(.name)), .must("event"), .must("version", .number),
    .must("payload", .nullable(.any)), .must("previous", .digest), .must("digest", .digest),
  ]
}
