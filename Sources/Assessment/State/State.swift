import Programmes

/// Everything that was recorded, folded (design: state is a fold over the ledger).
public struct State: Sendable, Hashable {
  /// The people with an account.
  public internal(set) var people: [PersonID: Person]
  /// The calls.
  public internal(set) var calls: [CallID: Call]
  /// What counts across calls and years.
  public internal(set) var register: TrainingRegister

  /// Nothing recorded yet.
  public init() {
    people = [:]
    calls = [:]
    register = TrainingRegister()
  }
}
