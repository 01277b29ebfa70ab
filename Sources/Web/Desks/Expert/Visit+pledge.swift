import Assessment
import Messages

extension Visit {
  /// Whether the visitor signed the pledge of a call.
  func hasPledged(in id: CallID) throws -> Bool {
    let person = try actor.person
    return try call(id).pledges[person] != nil
  }

  /// Keeps out a visitor who has still to sign the pledge of a call.
  func requirePledge(in id: CallID) throws {
    let person = try actor.person
    if let reason = try call(id).pledgeReason(against: person) { throw Refusal(reason) }
  }

  /// Whether a pledge that is asked for still keeps the visitor from scoring.
  func owesPledge(in id: CallID) throws -> Bool {
    let person = try actor.person
    return try call(id).pledgeReason(against: person) != nil
  }
}
