import Assessment
import Messages
import Programmes
import Quantities
import Spreadsheets
import Training

extension Column {
  static let enrolment = Column("enrolment", names: ["报名编号"])
  static let classID = Column("class", names: ["班次编号"])
  static let day = Column("day", names: ["日期"])
  /// A lesson of a timetable or as it was given.
  static let lesson = [
    Column("lesson", names: ["课次"]), Column.day, Column("part", names: ["课程类别"]),
    Column("content", names: ["内容"]), Column("teacher", names: ["教师"]),
    Column("hours", names: ["课时"]),
  ]
}

extension RowReader {
  /// Reads the number of an enrolment.
  mutating func enrolment() -> EnrolmentID? { code("enrolment").map { EnrolmentID($0) } }

  /// Reads the number of a class, which names its base too.
  mutating func classNamed(in context: ImportContext) -> ClassNamed? {
    let expected = Phrase("已备案的班次编号", "the number of a filed class")
    return value("class", expected: expected) { (text) throws(Mismatch) in
      let id = ClassID(text.widthFolded)
      guard let application = context.training.classes[id] else {
        throw Mismatch("不是已知的班次编号", "is no known class")
      }
      return ClassNamed(application: application, id: id)
    }
  }

  /// Reads a trade: one of the catalogue by any of its names, or the name of another.
  mutating func trade(_ key: String, in context: ImportContext) -> TradeID? {
    code(key).map { text in
      do throws(Mismatch) {
        return try context.training.trades.value(text)
      } catch {
        return TradeID(text)
      }
    }
  }

  /// Reads a trade and a level.
  mutating func course(in context: ImportContext) -> Course? {
    let trade = trade("trade", in: context)
    let level = named("level", .levels)
    guard let trade, let level else { return nil }
    return Course(trade, level)
  }

  /// Reads a lesson.
  mutating func taughtLesson() -> Lesson? {
    let id = code("lesson")
    let part = named("part", .lessonParts)
    let content = text("content")
    let teacher = text("teacher")
    let hours = integer("hours", in: 1...24)
    guard let id, let part, let content, let teacher, let hours else { return nil }
    return Lesson(LessonID(id), part, content: content, teacher: teacher, hours: hours)
  }

  /// Reads a lesson and its day.
  mutating func timetableLesson() -> TimetableLesson? {
    let lesson = taughtLesson()
    let day = day("day")
    guard let lesson, let day else { return nil }
    return TimetableLesson(lesson, on: day)
  }

  /// Reads parts with their numbers, such as `form=1;photo=3`; a part alone counts once.
  mutating func parts(_ key: String, in context: ImportContext) -> [PartID: Int]? {
    let names = context.training.parts
    guard has(key) else { return [:] }
    return value(
      key, expected: Phrase("材料和份数，如 form=1;photo=3", "papers with numbers, such as form=1;photo=3")
    ) { (text) throws(Mismatch) in
      var parts: [PartID: Int] = [:]
      for entry in text.entries {
        let sides = entry.split(separator: "=", maxSplits: 1).map { String($0.trimmedBlanks) }
        guard let name = sides.first, let count = sides.count == 1 ? 1 : Int(sides[1]),
          (0...9999).contains(count)
        else { throw Mismatch("中的“\(entry)”没有份数", "holds “\(entry)” without a number") }
        parts[try names.value(name), default: 0] += count
      }
      return parts
    }
  }

  /// Reads a sum of money of at least 0.01.
  mutating func money(_ key: String, in range: ClosedRange<Int> = 1...Int.max) -> Money? {
    decimal(key, decimals: 2, in: range).map { Money(fen: $0) }
  }

  /// Reads yes or no, where a blank cell means no.
  mutating func flag(_ key: String) -> Bool? { has(key) ? boolean(key) : false }
}

extension String {
  /// What semicolons or line breaks separate, without blanks around it.
  var entries: [String] {
    split { "；;\n".contains($0) }.map { String($0.trimmedBlanks) }.filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// The text without blanks around it.
  var trimmedBlanks: SubSequence {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { start[...$0] } ?? start.prefix(0)
  }
}
