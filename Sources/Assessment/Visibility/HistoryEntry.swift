public import Messages
public import WorkingDays

/// Something that happened, as one viewer may read it.
public struct HistoryEntry: Sendable, Hashable {
  /// The call; nil for people and accounts.
  public let call: CallID?
  /// When.
  public let at: Instant
  /// What happened, whole: an event of which a part may not be seen is left out.
  public let event: Event
  /// Who acted; nil for those who see no accounts.
  public let actor: Actor?
}

extension View {
  /// What the viewer may read of a history, in its order; an auditor reads everything.
  public func history(_ past: some Sequence<Occurrence>) -> [HistoryEntry] {
    let lenses = calls.reduce(into: [CallID: Lens]()) { $0[$1.id] = $1.lens }
    let known = Set(people.map(\.id))
    return past.compactMap { occurrence in
      let isShown =
        if let id = occurrence.call {
          lenses[id].map { lens in
            occurrence.event.contents.allSatisfy { lens.shows(occurrence.event, as: $0) }
          } ?? false
        } else {
          occurrence.event.enrolled.map(known.contains) ?? false
        }
      guard isShown else { return nil }
      let actor = known.contains(occurrence.actor.person) ? occurrence.actor : nil
      return HistoryEntry(
        call: occurrence.call, at: occurrence.at, event: occurrence.event, actor: actor)
    }
  }
}

extension Lens {
  /// Whether a part of an event may be read: of its application, of its expert, or only by those who see all.
  fileprivate func shows(_ event: Event, as information: Information) -> Bool {
    let extent = extent(of: information)
    if extent == .all { return true }
    if let expert = event.expert { return extent == .own && sees(information, by: expert) }
    switch event {
    case .opinionRecorded(let opinion) where extent == .own: return opinion.department == department
    case .opinionSettled where extent == .own: return false
    // A promotion names the unit whose place was taken as well.
    case .reservePromoted: return false
    default:
      guard let id = event.application ?? challenged(by: event),
        let application = call.applications[id]
      else { return false }
      return sees(information, of: application)
    }
  }

  private func challenged(by event: Event) -> ApplicationID? {
    event.objection.flatMap { call.objections[$0]?.filing.application }
  }
}
