public import Messages
import Programmes
public import Training
public import WorkingDays

/// One class of a base (培训班次): everything that was recorded about it.
public struct TrainingClass: Sendable, Hashable {
  /// What was filed.
  public let filing: ClassFiling
  /// When it was filed.
  public let filed: Instant
  /// The timetable with every filed change, by lesson.
  public internal(set) var timetable: [LessonID: TimetableLesson]
  /// The lessons of the timetable in its order.
  public internal(set) var timetableOrder: [LessonID]
  /// The filed changes.
  public internal(set) var amendments: [ClassAmended]
  /// When the county stamped the filing.
  public internal(set) var stamped: Instant?
  /// When the city confirmed the filing.
  public internal(set) var confirmed: Instant?
  /// The lessons given, by lesson.
  public internal(set) var lessons: [LessonID: LessonHeld]
  /// The lessons given in the order of recording.
  public internal(set) var lessonOrder: [LessonID]
  /// The ceremonies.
  public internal(set) var ceremonies: [CeremonyHeld]
  /// The visits of inspectors.
  public internal(set) var spotChecks: [ClassSpotChecked]
  /// How it was closed.
  public internal(set) var closing: ClassClosed?

  init(_ filing: ClassFiling, filed: Instant) {
    self.filing = filing
    self.filed = filed
    timetable = Dictionary(filing.timetable.map { ($0.lesson.id, $0) }) { $1 }
    timetableOrder = filing.timetable.map(\.lesson.id)
    amendments = []
    lessons = [:]
    lessonOrder = []
    ceremonies = []
    spotChecks = []
  }

  /// The identifier.
  public var id: ClassID { filing.id }

  /// The lessons given in the order of recording.
  public var lessonsInOrder: [LessonHeld] { lessonOrder.compactMap { lessons[$0] } }

  /// The timetable with every filed change, in its order.
  public var timetableInOrder: [TimetableLesson] { timetableOrder.compactMap { timetable[$0] } }

  /// Whether it was closed with everything in order, so that its passes can be paid for.
  public var isSound: Bool { closing.map { $0.failing == nil } ?? false }

  /// What the rules of delivery look at.
  public var record: ClassRecord {
    ClassRecord(
      id.text, county: filing.county?.text, heads: filing.roster.count, start: filing.start,
      filing: confirmed.map { confirmed in
        Filing(on: confirmed.day, lessons: timetableInOrder.map(\.lesson))
      }, lessons: lessonsInOrder.map(\.held),
      ceremonyPhotos: Dictionary(ceremonies.map { ($0.ceremony, $0.photos) }, uniquingKeysWith: +),
      spotChecks: spotChecks.map {
        SpotCheck(on: $0.day, wasAnnounced: $0.wasAnnounced, isSigned: $0.isSigned)
      })
  }
}

extension TrainingClass {
  mutating func amend(_ amendment: ClassAmended) {
    for id in amendment.dropped { timetable[id] = nil }
    timetableOrder.removeAll { timetable[$0] == nil }
    for lesson in amendment.lessons {
      let id = lesson.lesson.id
      if timetable[id] == nil { timetableOrder.append(id) }
      timetable[id] = lesson
    }
    amendments.append(amendment)
  }

  mutating func hold(_ held: LessonHeld) {
    if lessons[held.lesson.id] == nil { lessonOrder.append(held.lesson.id) }
    lessons[held.lesson.id] = held
  }
}
