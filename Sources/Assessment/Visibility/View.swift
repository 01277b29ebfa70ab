public import Messages
import Programmes

/// What one viewer may see of the state (law 8): pages, papers, counts and messages are made from this alone.
///
/// The state behind it cannot be reached. What the viewer may not see changes nothing that a view answers.
public struct View: Sendable {
  /// Who looks.
  public let viewer: Viewer
  private let state: State
  private let rules: [CallID: Rules]

  /// Looks at a state; a call without rules is not shown.
  public init(of state: State, for viewer: Viewer, under rules: [CallID: Rules]) {
    self.state = state
    self.rules = rules
    self.viewer = viewer
  }
}

extension View {
  /// The person and role that look; nil for the public, and for a role that the person does not hold.
  public var actor: Actor? { viewer.actor(among: state.people) }

  /// The person who looks.
  public var person: Person? { actor.flatMap { state.people[$0.person] } }

  /// The calls that the viewer may know of, by their names.
  public var calls: [CallView] { state.calls.keys.sorted().compactMap { self[$0] } }

  /// A call; nil where there is none or the viewer may not know of it.
  public subscript(_ id: CallID) -> CallView? {
    guard let call = state.calls[id], let rules = rules[id],
      let lens = Lens(
        call, rules: rules, people: state.people, register: state.register, viewer: viewer)
    else { return nil }
    switch lens.extent(of: .calls) {
    case .all: return CallView(lens: lens)
    case .published: return call.notices.isEmpty ? nil : CallView(lens: lens)
    case .none, .own, .office, .panel, .listed, .awarded: return nil
    }
  }

  /// The people whose accounts the viewer may see, by their names.
  public var people: [Person] {
    guard let actor else { return [] }
    // Accounts belong to no call, so the table is asked as it stands before any.
    switch Visibility.extent(of: .people, to: actor.role, at: .intake) {
    case .all: return state.people.values.sorted { $0.id < $1.id }
    case .own: return person.map { [$0] } ?? []
    case .none, .office, .panel, .listed, .awarded, .published: return []
    }
  }

  /// Who is trained where across calls, and who is barred; nil for all who may not see every person.
  public var register: TrainingRegister? {
    let extent = Visibility.extent(of: .trainees, to: actor?.role, at: .intake)
    return extent == .all ? state.register : nil
  }

  /// Whether the viewer may see the ledger as such: its head, the numbers of entries, its verification.
  public var seesLedger: Bool {
    Visibility.extent(of: .ledger, to: actor?.role, at: .intake) == .all
  }
}
