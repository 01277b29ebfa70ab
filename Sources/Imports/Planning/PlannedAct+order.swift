import WorkingDays

extension [PlannedAct] {
  /// The acts in the order of time, those of one moment as they stand: no act may precede the last.
  public var inOrderOfTime: [PlannedAct] {
    enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
