public import Messages

/// A lesson as it was given, with its evidence.
public struct HeldLesson: Sendable, Hashable {
  /// What was taught, by whom, for how long.
  public let lesson: Lesson
  /// How many trainees signed in themselves.
  public let signIns: Int
  /// How many videos or sets of pictures there are.
  public let footageItems: Int
  /// How many minutes they last together.
  public let footageMinutes: Int
  /// How the lesson was given.
  public let mode: Mode

  /// How a lesson is given.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// In a room.
    case onSite
    /// On a platform whose record of hours is in the file.
    case onlineProven
    /// On a platform without such a record.
    case onlineUnproven

    /// The mode in words.
    public var name: Phrase {
      switch self {
      case .onSite: Phrase("面授", "on site")
      case .onlineProven: Phrase("线上有学时记录", "online, proven")
      case .onlineUnproven: Phrase("线上无学时记录", "online, unproven")
      }
    }
  }

  /// Describes a lesson as given.
  public init(
    _ lesson: Lesson, signIns: Int, footageItems: Int = 0, footageMinutes: Int = 0,
    mode: Mode = .onSite
  ) {
    self.lesson = lesson
    self.signIns = signIns
    self.footageItems = footageItems
    self.footageMinutes = footageMinutes
    self.mode = mode
  }
}
