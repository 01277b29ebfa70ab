import Assessment
import Messages
import Programmes
import Training
import WorkingDays

/// Lessons as filed against lessons as given, and people who signed in at two places on one day.
enum AuditedAttendance {
  static func parts(of bases: [Application], _ trail: AuditTrail) -> [Paper.Part] {
    [
      .heading(Phrase("班次", "Classes")), .table(classes(of: bases, trail)),
      .heading(Phrase("与备案不符的授课", "Lessons that differ from the filing")),
      .table(deviations(of: bases, trail)),
      .heading(Phrase("同一天在两个班次签到的人员", "People who signed in with two classes on one day")),
      .table(overlaps(of: bases, trail)),
    ]
  }

  private static func classes(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "classes",
      columns: [
        Paper.Column("class", Phrase("班次", "Class")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("trade", Phrase("职业（工种）", "Trade")),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("filedHours", Phrase("备案课时", "Filed hours"), .numbers),
        Paper.Column("heldHours", Phrase("实授课时", "Held hours"), .numbers),
        Paper.Column("filedLessons", Phrase("备案课次", "Filed lessons"), .numbers),
        Paper.Column("heldLessons", Phrase("实授课次", "Held lessons"), .numbers),
        Paper.Column("roster", Phrase("学员", "Trainees"), .numbers),
        Paper.Column("signIns", Phrase("签到人次", "Sign-ins"), .numbers),
        Paper.Column("possible", Phrase("应签人次", "Possible"), .numbers),
        Paper.Column("spotChecks", Phrase("抽查", "Spot checks"), .numbers),
        Paper.Column("closed", Phrase("已结班", "Closed"), .marks),
        Paper.Column("files", Phrase("班次记录序号", "Entries of the class"), width: 24),
        Paper.Column("lessons", Phrase("授课记录序号", "Entries of the lessons"), width: 32),
      ],
      rows: bases.flatMap { base in
        base.training.classesInOrder.map { row(of: $0, base, trail) }
      })
  }

  private static func row(
    of each: TrainingClass, _ base: Application, _ trail: AuditTrail
  ) -> [Paper.Cell] {
    let (filed, held) = (each.timetableInOrder, each.lessonsInOrder)
    let roster = each.filing.roster.count
    return [.same(each.id.text), base.baseName] + each.filing.course.cells
      + [
        .count(filed.map(\.lesson.hours).reduce(0, +)),
        .count(held.map(\.lesson.hours).reduce(0, +)), .count(filed.count), .count(held.count),
        .count(roster), .count(held.map(\.signed.count).reduce(0, +)),
        .count(roster * held.count), .count(each.spotChecks.count), .flag(each.closing != nil),
        trail.entries(on: .classFile(each.id)), trail.entries(on: .lessons(each.id)),
      ]
  }

  private static func deviations(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "deviations",
      columns: [
        Paper.Column("class", Phrase("班次", "Class")),
        Paper.Column("lesson", Phrase("课次", "Lesson")),
        Paper.Column("filed", Phrase("备案", "Filed"), width: 40),
        Paper.Column("held", Phrase("实授", "Held"), width: 40),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ],
      rows: bases.flatMap(\.training.classesInOrder).flatMap { each in
        each.lessonsInOrder.compactMap { held -> [Paper.Cell]? in
          let filed = each.timetable[held.lesson.id]
          guard filed?.lesson != held.lesson || filed?.day != held.day else { return nil }
          return [
            .same(each.id.text), .same(held.lesson.id.text),
            filed.map { .same(line($0.lesson, $0.day)) } ?? .blank,
            .same(line(held.lesson, held.day)),
            trail.entries(on: .lesson(each.id, held.lesson.id)),
          ]
        }
      })
  }

  private static func line(_ lesson: Lesson, _ day: Day) -> String {
    "\(day) \(lesson.content) \(lesson.teacher) \(lesson.hours)"
  }

  /// Where somebody signed in on a day.
  private struct Presence: Hashable {
    let person: TraineeID
    let day: Day
  }

  /// The few people who stand on more than one roster; nobody else can be in two rooms.
  private static func repeated(in bases: [Application]) -> Set<TraineeID> {
    var once: Set<TraineeID> = []
    var again: Set<TraineeID> = []
    for trainee in bases.flatMap(\.training.traineesInOrder) where trainee.classID != nil {
      let person = trainee.enrollee.person
      if !once.insert(person).inserted { again.insert(person) }
    }
    return again
  }

  private static func overlaps(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    var seen: [Presence: ClassID] = [:]
    var rows: [[Paper.Cell]] = []
    let repeated = repeated(in: bases)
    for base in bases {
      for trainee in base.training.traineesInOrder
      where repeated.contains(trainee.enrollee.person) {
        guard let id = trainee.classID, let number = trainee.number,
          let lessons = base.training.classes[id]?.lessonsInOrder
        else { continue }
        for lesson in lessons where lesson.signed.contains(number) {
          let presence = Presence(person: trainee.enrollee.person, day: lesson.day)
          guard let other = seen[presence] else {
            seen[presence] = id
            continue
          }
          guard other != id else { continue }
          rows.append([
            .same(presence.person.text), .day(presence.day), .same(other.text), .same(id.text),
            trail.entries(on: .lesson(id, lesson.lesson.id)),
          ])
        }
      }
    }
    return Paper.Table(
      "overlaps",
      columns: [
        Paper.Column("person", Phrase("人员标识", "Person"), width: 32),
        Paper.Column("day", Phrase("日期", "Day")),
        Paper.Column("class", Phrase("班次", "Class")),
        Paper.Column("other", Phrase("另一班次", "Other class")),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ], rows: rows)
  }
}
