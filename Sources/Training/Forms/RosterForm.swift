public import Messages

/// The roster of trainees with its columns.
public struct RosterForm: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// What stands in it.
    public let field: PersonField
    /// What stands above it.
    public let heading: Phrase

    /// A column with the heading of the notice; nil for the usual one.
    public init(_ field: PersonField, heading: Phrase? = nil) {
      self.field = field
      self.heading = heading ?? field.name
    }
  }

  /// The title as printed.
  public let title: Phrase
  /// The columns in their order.
  public let columns: [Column]
  /// Whether a table holds one trade and one level only.
  public let isPerCourse: Bool
  /// Where it comes from.
  public let basis: Basis

  /// Describes a roster.
  public init(_ title: Phrase, columns: [Column], isPerCourse: Bool, basis: Basis) {
    self.title = title
    self.columns = columns
    self.isPerCourse = isPerCourse
    self.basis = basis
  }

  /// Why rows of these courses cannot stand in one table; nil where they can.
  public func finding(on courses: Set<Course>, _ subject: String) -> Finding? {
    guard isPerCourse, courses.count > 1 else { return nil }
    let names = courses.map(\.name).sorted { $0.chinese < $1.chinese }.joined
    return Term(basis, .must).finding(
      "severalCourses", subject,
      Phrase(
        "一张表只填一个职业（工种）和一个等级，现有：\(names.chinese)",
        "a table holds one trade and one level only, here are: \(names.english)"),
      remedy: Phrase("请按职业（工种）和等级分表", "split it by trade and level"))
  }
}
