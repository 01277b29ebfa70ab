import Assessment
import Messages
import Office
import Programmes

extension Visit {
  /// What an act would record now, without recording it.
  ///
  /// - Throws: `Refusal` with the reasons that the actor may read; whoever has no right to the act
  ///   learns nothing, because `decide` says so first.
  func preview(_ act: Act, in id: CallID) throws -> [Event] {
    let command = Command(act, in: id, by: try actor, at: now)
    do {
      return try office.office.read { state in
        guard let call = state.calls[id] else { throw Rebuff.missing }
        return try Decision.decide(command, in: state, by: try office.office.rules(of: call))
      }
    } catch let refusal as Refusal {
      throw Refusal(try view.reasons(of: refusal, to: command))
    }
  }
}
