public import Messages
import Programmes
public import Training
public import WorkingDays

/// A lesson was given: what was taught, who signed in, and the evidence.
public struct LessonHeld: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The class.
  public let id: ClassID
  /// The day.
  public let day: Day
  /// What was taught, by whom, for how long.
  public let lesson: Lesson
  /// The numbers on the roster of those who signed in themselves.
  public let signed: RosterNumbers
  /// How it was given; `onlineProven` has the platform's record of hours on file.
  public let mode: HeldLesson.Mode
  /// How many videos or sets of pictures there are.
  public let footageItems: Int
  /// How many minutes they last together.
  public let footageMinutes: Int
  /// Why an earlier record of the lesson is replaced; nil for the first.
  public let correction: String?

  /// Describes the event.
  public init(
    application: ApplicationID, id: ClassID, day: Day, lesson: Lesson, signed: RosterNumbers,
    mode: HeldLesson.Mode, footageItems: Int, footageMinutes: Int, correction: String? = nil
  ) {
    self.application = application
    self.id = id
    self.day = day
    self.lesson = lesson
    self.signed = signed
    self.mode = mode
    self.footageItems = footageItems
    self.footageMinutes = footageMinutes
    self.correction = correction
  }

  /// The lesson as the rules of delivery look at it.
  public var held: HeldLesson {
    HeldLesson(
      lesson, signIns: signed.count, footageItems: footageItems, footageMinutes: footageMinutes,
      mode: mode)
  }
}
