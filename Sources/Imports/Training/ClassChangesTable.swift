import Assessment
import Messages
import Programmes
import Spreadsheets
import Training
import WorkingDays

/// class-changes.csv 变更备案: rows of one moment, class and reason form one change.
enum ClassChangesTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.classID, Column("lesson", names: ["课次"]), Column("action", names: ["办理"])]
      + Column.lesson.dropFirst().map { Column($0.key, names: $0.names, required: false) }
      + [Column("reason", names: ["变更理由"])]
  }

  private enum Action: Hashable { case put, drop }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.put, id: "replace", name: Phrase("变更", "replace"), synonyms: ["add", "增加"]),
      .init(.drop, id: "drop", name: Phrase("取消", "drop")),
    ])

  private struct Key: Hashable {
    let named: ClassNamed
    let reason: String
    let at: Instant
    let actor: Actor
  }

  private enum Part {
    case lesson(TimetableLesson)
    case dropped(LessonID)
  }

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let changes = try table.grouped(item: "lesson") {
      (row: inout RowReader) -> GroupedRow<Key, LessonID, Part>? in
      let circumstances = row.circumstances(of: .amendClass, in: context)
      let named = row.classNamed(in: context)
      let lesson = row.code("lesson").map { LessonID($0) }
      let action = row.named("action", actions)
      let change = action.flatMap { Self.part($0, lesson, &row) }
      let reason = row.text("reason")
      guard let circumstances, let named, let lesson, let change, let reason else { return nil }
      let key = Key(
        named: named, reason: reason, at: circumstances.at, actor: circumstances.actor)
      return GroupedRow(key: key, item: lesson, part: change)
    }
    return changes.map(act)
  }

  private static func part(
    _ action: Action, _ lesson: LessonID?, _ row: inout RowReader
  ) -> Part? {
    switch action {
    case .put: row.timetableLesson().map { .lesson($0) }
    case .drop: lesson.map { .dropped($0) }
    }
  }

  private static func act(_ rows: RowGroup<Key, Part>) -> PlannedAct {
    var lessons: [TimetableLesson] = []
    var dropped: [LessonID] = []
    for part in rows.parts {
      switch part {
      case .lesson(let lesson): lessons.append(lesson)
      case .dropped(let lesson): dropped.append(lesson)
      }
    }
    let named = rows.key.named
    return PlannedAct(
      place: rows.place, at: rows.key.at, actor: rows.key.actor,
      draft: .act(
        .training(
          .amendClass(
            ClassAmended(
              application: named.application, id: named.id, lessons: lessons, dropped: dropped,
              reason: rows.key.reason)))))
  }
}
