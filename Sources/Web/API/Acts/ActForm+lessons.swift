import Assessment
import Papers
import Programmes
import Training

extension ActForm {
  private static let lesson: [Schema.Field] = [
    .must("id"), .must("part", .word(LessonPart.allCases.map(\.rawValue))),
    .must("content", .words), .must("teacher", .words), .must("hours", .count(1...24)),
  ]
  private static let timetable = Schema.list(
    .object([.must("lesson", .object(lesson)), .must("day", .day)]))

  /// Filing classes, changing their timetables, and the lessons as they were given.
  static let lessons: [ActForm] = [
    ActForm(
      .fileClass,
      [
        .must("id"), .must("application"), .may("county"), .must("course", course),
        .must("roster", .list(.name)), .must("timetable", timetable), .must("start", .day),
        .must("end", .day), .must("parts", .map(.number)),
      ], as: ClassFiling.self
    ) { .training(.fileClass($0)) },
    ActForm(
      .amendClass,
      [
        .must("application"), .must("id"), .must("lessons", timetable),
        .must("dropped", .list(.name)), .must("reason", .words),
      ], as: ClassAmended.self
    ) { .training(.amendClass($0)) },
    ActForm(
      .holdLesson,
      [
        .must("application"), .must("id"), .must("day", .day),
        .must("lesson", .object(lesson)),
        .must("signed", .roster),
        .must("mode", .word(["onSite", "onlineProven", "onlineUnproven"])),
        .must("footageItems", .number), .must("footageMinutes", .number),
        .may("correction", .words),
      ], as: LessonHeld.self
    ) { .training(.holdLesson($0)) },
  ]
}
