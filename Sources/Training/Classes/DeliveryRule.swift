public import Quantities

/// One thing that a notice asks of how a class is run and documented.
public struct DeliveryRule: Sendable, Hashable {
  /// What is asked.
  public enum Check: Sendable, Hashable {
    /// At least so many videos or sets of pictures of a part, over the whole class.
    case footageItems(LessonPart, atLeast: Int)
    /// At least so many minutes of footage of every lesson.
    case footageMinutes(perLesson: Int)
    /// At least so many pictures of a ceremony.
    case ceremonyPhotos(Ceremony, atLeast: Int)
    /// Every lesson has a sign-in sheet that fits the roster.
    case signInSheets
    /// At least this share of all places in all lessons is signed for, 0 to 1.
    case signInShare(atLeast: Fraction)
    /// Online lessons have the platform's record of hours.
    case onlineHours
    /// At least so many unannounced, signed spot checks.
    case spotChecks(atLeast: Int)
    /// The plan was filed no later than the day the class began.
    case filedBeforeStart
    /// Content, teacher and hours are those of the filed plan.
    case planKept
    /// A county is in charge.
    case countyNamed
  }

  /// What is asked.
  public let check: Check
  /// Where the rule comes from.
  public let term: Term

  /// Describes a rule.
  public init(_ check: Check, _ term: Term) {
    self.check = check
    self.term = term
  }

  /// Everything that is wrong with a class by this rule.
  public func findings(on record: ClassRecord) -> [Finding] {
    switch check {
    case .footageItems(let part, let minimum): footageItems(part, minimum, record)
    case .footageMinutes(let minimum): footageMinutes(minimum, record)
    case .ceremonyPhotos(let ceremony, let minimum): ceremonyPhotos(ceremony, minimum, record)
    case .signInSheets: signInSheets(record)
    case .signInShare(let share): signInShare(share, record)
    case .onlineHours: onlineHours(record)
    case .spotChecks(let minimum): spotChecks(minimum, record)
    case .filedBeforeStart: filedBeforeStart(record)
    case .planKept: planKept(record)
    case .countyNamed: countyNamed(record)
    }
  }
}
