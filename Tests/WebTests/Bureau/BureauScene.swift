import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import WorkingDays

@testable import Web

extension WebScene {
  /// The sample call that the tests of the bureau's desks play in.
  static let sample: CallID = "jincheng-2022-workstation-sample"

  /// Opens an office in which the sample was played up to a moment, or to the first act of a kind before it.
  static func playing(
    until stop: Act.Kind?, at moment: String,
    _ body: @Sendable @escaping (WebScene) async throws -> Void
  ) async throws {
    try await run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(
        until: stop, before: Instant(moment))
      scene.turn(to: moment)
      try await body(scene)
    }
  }

  /// Turns the clock forward.
  func turn(to moment: String) {
    let target = Instant(moment) ?? clock.now
    clock.advance(seconds: Int((target.milliseconds - clock.now.milliseconds) / 1000))
  }

  /// A browser in which a person of the sample signed in.
  func visitor(_ person: PersonID) async throws -> Visitor {
    try await accounts.setPassword(Self.password, of: person)
    let visitor = stranger()
    let reply = try await visitor.send(
      ["account": person.text, "password": Self.password], to: Addresses.signIn())
    guard reply.status == .seeOther else { throw Failure(reply: reply) }
    return visitor
  }

  /// The application as the state has it.
  func application(_ id: ApplicationID) -> Application? {
    office.read { $0.calls[Self.sample]?.applications[id] }
  }
}

extension Reply {
  /// The value of the box that ticks an application.
  func box(of application: ApplicationID) -> String {
    let boxes = body.matches(of: /type="checkbox" name="application" value="([^"]*)"/)
    return boxes.map { String($0.1).unescaped }.first { $0.hasSuffix(" \(application)") } ?? ""
  }
}
