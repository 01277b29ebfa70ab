import Assessment

extension Visit {
  /// Whether the visitor signed the pledge of a call.
  func hasPledged(in id: CallID) throws -> Bool {
    let person = try actor.person
    return try call(id).pledges[person] != nil
  }

  /// Whether a pledge that is asked for still keeps the visitor from scoring.
  func owesPledge(in id: CallID) throws -> Bool {
    let person = try actor.person
    return try call(id).pledgeReason(against: person) != nil
  }
}
