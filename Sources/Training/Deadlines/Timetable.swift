/// When things have to be done: for each milestone a last day, a window, both or neither.
public struct Timetable: Sendable, Hashable {
  /// The last days.
  public let deadlines: [Milestone: Deadline]
  /// The windows.
  public let windows: [Milestone: Window]

  /// Describes a timetable.
  public init(deadlines: [Milestone: Deadline], windows: [Milestone: Window]) {
    self.deadlines = deadlines
    self.windows = windows
  }
}
