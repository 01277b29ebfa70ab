extension State {
  /// Takes one recorded event in.
  ///
  /// Total: history cannot be refused.
  public mutating func apply(_ occurrence: Occurrence) {
    guard let id = occurrence.call else {
      if case .personEnrolled(let person) = occurrence.event { people[person.id] = person }
      return
    }
    if case .callOpened(let opening) = occurrence.event {
      calls[id] = Call(id: id, opening: opening, at: occurrence.at)
    } else {
      calls[id]?.apply(occurrence.event, at: occurrence.at)
    }
  }
}
