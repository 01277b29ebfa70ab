import Programmes
import Training

extension Schema {
  /// The filing and running of classes.
  static let classes = Schema.object([
    need("filing", .named("checklist")), maybe("countyStamp", .named("force")),
    maybe("providerRange", .named("range")),
    need("delivery", .list(.oneOf(DeliveryWord.allCases.map(delivery)))),
  ])

  private static func delivery(_ word: DeliveryWord) -> Schema {
    .termed(
      [need("check", .words([word.rawValue]))] + word.keys.map { need($0, deliveryValue(of: $0)) })
  }

  private static func deliveryValue(of key: String) -> Schema {
    switch key {
    case "part": .words(LessonPart.allCases.map(\.rawValue))
    case "ceremony": .words(Ceremony.allCases.map(\.rawValue))
    case "share": share
    default: .whole
    }
  }

  /// The deadline, the window or both of each milestone.
  static let timetable = Schema.object(
    Milestone.allCases.map {
      maybe($0.rawValue, .object([maybe("deadline", deadline), maybe("window", window)]))
    })

  private static let deadline = Schema.termed([
    need("day", day), maybe("otherReadings", .list(.named("statedDay"))),
    need("restDay", .words(Deadline.RestDayPolicy.allCases.map(\.rawValue))),
  ])

  private static let window = Schema.termed([need("from", day), need("to", day)])

  /// What is kept of a class.
  static let archive = Schema.sourced([
    need("contents", .named("checklist")), need("copies", .whole), need("years", .whole),
  ])

  /// Inspections, measures and grounds for losing the qualification.
  static let supervision = Schema.object([
    maybe("inspections", .termed([need("perYear", .whole)])),
    need("sanctions", .sourced([need("allowed", .list(sanction))])),
    need("exits", .list(exit)), maybe("severe", .named("source")),
  ])

  private static let sanction = Schema.words(Sanction.allCases.map(\.rawValue))

  private static let exit = Schema.sourced([
    need("ground", .words(ExitGround.allCases.map(\.rawValue))),
    need("sanctions", .list(sanction)),
    maybe("bar", .object([need("years", .whole), need("lastDayBarred", .flag)])),
  ])

  /// The forms that a notice attaches.
  static let forms = Schema.object([
    maybe("plan", .named("plainForm")),
    maybe(
      "roster",
      .sourced([
        need("title", phrase), need("columns", .list(.named("column"))), need("perCourse", .flag),
      ])),
    maybe(
      "statistics",
      .sourced([
        need("title", phrase), need("levels", .list(.named("level"))),
        need("columns", .words(StatisticsForm.Columns.allCases.map(\.rawValue))),
        maybe("footer", .list(phrase)),
      ])),
    maybe(
      "person",
      .sourced([
        need("title", phrase), need("fields", .list(.named("column"))),
        maybe("signatures", .list(phrase)),
      ])),
    maybe("pledge", .named("plainForm")),
  ])

  static let column = Schema.oneOf([
    .words(PersonField.allCases.map(\.rawValue)),
    .object(PersonField.allCases.map { maybe($0.rawValue, phrase) }),
  ])
}
