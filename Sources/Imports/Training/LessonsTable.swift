import Assessment
import Messages
import Spreadsheets
import Training

/// lessons.csv 授课记录: what was taught, who signed in, and the evidence.
enum LessonsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.classID] + Column.lesson + [
      Column("signed", names: ["签到序号"], required: false),
      Column("mode", names: ["授课方式"], required: false),
      Column("footage_items", names: ["影像份数"], required: false),
      Column("footage_minutes", names: ["影像分钟数"], required: false),
      Column("correction", names: ["更正理由"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .holdLesson, in: context)
    let named = row.classNamed(in: context)
    let lesson = row.timetableLesson()
    let signed = row.rosterNumbers("signed")
    let mode = row.has("mode") ? row.named("mode", .modes) : .onSite
    let items = row.has("footage_items") ? row.integer("footage_items", in: 0...9999) : 0
    let minutes = row.has("footage_minutes") ? row.integer("footage_minutes", in: 0...9999) : 0
    let correction = row.optionalText("correction")
    guard let circumstances, let named, let lesson, let signed, let mode, let items, let minutes
    else { return nil }
    return circumstances.planning(
      .training(
        .holdLesson(
          LessonHeld(
            application: named.application, id: named.id, day: lesson.day, lesson: lesson.lesson,
            signed: signed, mode: mode, footageItems: items, footageMinutes: minutes,
            correction: correction))))
  }
}

extension RowReader {
  /// Reads numbers on a roster, such as `1-28,30`; a blank cell means nobody.
  fileprivate mutating func rosterNumbers(_ key: String) -> RosterNumbers? {
    guard has(key) else { return RosterNumbers.none }
    let expected = Phrase("花名册序号，如 1-28,30", "numbers on the roster, such as 1-28,30")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      let plain = text.widthFolded.filter { !$0.isWhitespace }
      guard let numbers = RosterNumbers(plain) else {
        throw Mismatch("不是递增的序号", "holds no ascending numbers")
      }
      return numbers
    }
  }
}
