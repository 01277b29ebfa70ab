import Testing

/// A whole call, from an empty office to the proof of its last paper, through pages alone.
@Suite(.serialized, .emptyOffice(at: "2022-12-01T09:00:00+08:00"), .timeLimit(.minutes(8)))
struct WholeCallTests {
  @Test func `twelve people and the public take a call from its opening to the last payment`()
    async throws
  {
    let call = WholeCall(town: try Town(in: try Scene.here))
    try await call.openOffice()
    try await call.openCall()
    try await call.apply()
    try await call.review()
    try await call.preparePanel()
    try await call.score()
    try await call.seal()
    try await call.consult()
    try await call.publishAndObject()
    try await call.award()
    try await call.payFirstTranche()
    try await call.acceptAndPayTheRest()
    try await call.prove()
  }
}

/// The chapters of a call, in their order.
struct WholeCall: Sendable {
  let town: Town

  static let id = "station-2022"
  static let title = "二〇二二年技师工作站"
}
