public import Messages
public import Programmes
public import Training
public import WorkingDays

/// Names a class within a call (班次编号).
public typealias ClassID = Identifier<TrainingClass>

/// A class as it is filed before it begins (开班备案).
public struct ClassFiling: Sendable, Hashable, Codable {
  /// The class.
  public let id: ClassID
  /// The base.
  public let application: ApplicationID
  /// The county in charge, where one is named.
  public let county: CountyID?
  /// The course; one trade and one level.
  public let course: Course
  /// The roster in the order of its numbers, from 1.
  public let roster: [EnrolmentID]
  /// The timetable.
  public let timetable: [TimetableLesson]
  /// The first day.
  public let start: Day
  /// The last day.
  public let end: Day
  /// How many of each part of the package were handed in.
  public let parts: [PartID: Int]

  /// Describes the filing.
  public init(
    id: ClassID, application: ApplicationID, county: CountyID?, course: Course,
    roster: [EnrolmentID], timetable: [TimetableLesson], start: Day, end: Day,
    parts: [PartID: Int]
  ) {
    self.id = id
    self.application = application
    self.county = county
    self.course = course
    self.roster = roster
    self.timetable = timetable
    self.start = start
    self.end = end
    self.parts = parts
  }
}

/// A lesson of a timetable and its day.
public struct TimetableLesson: Sendable, Hashable, Codable {
  /// What is to be taught, by whom, for how long.
  public let lesson: Lesson
  /// The day.
  public let day: Day

  /// Puts a lesson on a day.
  public init(_ lesson: Lesson, on day: Day) {
    self.lesson = lesson
    self.day = day
  }
}

/// A filed change of the timetable, before the lessons concerned are given (变更备案).
public struct ClassAmended: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// Lessons that are new, or take the place of those with the same name.
  public let lessons: [TimetableLesson]
  /// Lessons that will not be given.
  public let dropped: [LessonID]
  /// Why.
  public let reason: String

  /// Describes the change.
  public init(
    application: ApplicationID, id: ClassID, lessons: [TimetableLesson], dropped: [LessonID] = [],
    reason: String
  ) {
    self.application = application
    self.id = id
    self.lessons = lessons
    self.dropped = dropped
    self.reason = reason
  }
}

/// Names a class.
public struct ClassNamed: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID

  /// Names a class.
  public init(application: ApplicationID, id: ClassID) {
    self.application = application
    self.id = id
  }
}

/// A ceremony took place.
public struct CeremonyHeld: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// Which.
  public let ceremony: Ceremony
  /// The day.
  public let day: Day
  /// How many pictures or videos are kept of it.
  public let photos: Int

  /// Describes the event.
  public init(
    application: ApplicationID, id: ClassID, ceremony: Ceremony, day: Day, photos: Int
  ) {
    self.application = application
    self.id = id
    self.ceremony = ceremony
    self.day = day
    self.photos = photos
  }
}

/// Inspectors of the county looked at a class (现场抽查).
public struct ClassSpotChecked: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// The day of the visit.
  public let day: Day
  /// Whether it had been announced; an announced visit does not count.
  public let wasAnnounced: Bool
  /// Whether inspectors and base signed the record.
  public let isSigned: Bool
  /// How many trainees were there.
  public let present: Int
  /// What was found.
  public let found: String

  /// Describes the event.
  public init(
    application: ApplicationID, id: ClassID, day: Day, wasAnnounced: Bool, isSigned: Bool,
    present: Int, found: String
  ) {
    self.application = application
    self.id = id
    self.day = day
    self.wasAnnounced = wasAnnounced
    self.isSigned = isSigned
    self.present = present
    self.found = found
  }
}

/// Asks to close a class.
public struct ClassClosing: Sendable, Hashable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// Why it is closed although blocking findings stand; nobody in it is paid for then.
  public let failing: String?

  /// Describes what is asked.
  public init(application: ApplicationID, id: ClassID, failing: String? = nil) {
    self.application = application
    self.id = id
    self.failing = failing
  }
}

/// A class was closed (结班).
public struct ClassClosed: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// Why nobody in it is paid for; nil for a class in order.
  public let failing: String?
  /// What the rules had to say about the class.
  public let remarks: [Remark]
  /// The first day on which the archive may be destroyed; nil where no term is set.
  public let retainedUntil: Day?

  /// Describes the event.
  public init(
    application: ApplicationID, id: ClassID, failing: String?, remarks: [Remark],
    retainedUntil: Day?
  ) {
    self.application = application
    self.id = id
    self.failing = failing
    self.remarks = remarks
    self.retainedUntil = retainedUntil
  }
}
