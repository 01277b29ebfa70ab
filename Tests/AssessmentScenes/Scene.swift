package import Assessment
package import Messages
package import Programmes
package import WorkingDays

/// A call under test: its rules, everything recorded so far, and the clock.
package struct Scene: Sendable {
  package let rules: Rules
  package private(set) var state = State()
  package private(set) var history: [Occurrence] = []
  package var now: Instant
  package static let id: CallID = "2022-01"

  /// An open call, its people enrolled, on the first morning of the window.
  package init(_ programme: Programme) {
    rules = Rules(programme: programme, digest: "d1", calendar: .china)
    now = programme.intake.opens.adding(days: -1).start
    for person in programme.cast { record(.personEnrolled(person), by: .admin, in: nil) }
    let opening = CallOpened(
      title: Phrase("测试批次", "a call"), programme: programme.id, digest: "d1",
      stage: programme.stages.first?.id ?? "intake")
    record(.callOpened(opening), by: .bureau)
    now = programme.intake.opens.start
  }

  package var programme: Programme { rules.programme }

  package var call: Call {
    guard let call = state.calls[Scene.id] else { preconditionFailure("the call is open") }
    return call
  }

  package subscript(_ id: ApplicationID) -> Application {
    guard let application = call.applications[id] else { preconditionFailure("\(id) applied") }
    return application
  }

  /// What an act would record now; changes nothing.
  package func events(of act: Act, by actor: Actor) throws(Refusal) -> [Event] {
    try Decision.decide(
      Command(act, in: Scene.id, by: actor, at: now), in: state, by: rules)
  }

  /// The codes of the reasons that refuse an act now; none where it is allowed.
  package func refusals(of act: Act, by actor: Actor) -> [String] {
    reasons(against: act, by: actor).map(\.code)
  }

  /// The reasons that refuse an act now; none where it is allowed.
  package func reasons(against act: Act, by actor: Actor) -> [Reason] {
    do throws(Refusal) {
      _ = try events(of: act, by: actor)
      return []
    } catch {
      return error.reasons
    }
  }

  /// Carries an act out.
  @discardableResult
  package mutating func perform(_ act: Act, by actor: Actor) throws(Refusal) -> [Event] {
    let events = try events(of: act, by: actor)
    for event in events { record(event, by: actor) }
    return events
  }

  /// Takes an event in as history, without asking whether it is allowed.
  package mutating func record(_ event: Event, by actor: Actor, in call: CallID? = Scene.id) {
    let occurrence = Occurrence(call: call, at: now, actor: actor, event: event)
    state.apply(occurrence)
    history.append(occurrence)
  }

  /// Gives a person an account.
  package mutating func enrol(_ person: Person) {
    record(.personEnrolled(person), by: .admin, in: nil)
  }

  /// The same scene at another moment.
  package func at(_ text: String) -> Scene {
    var scene = self
    scene.now = moment(text)
    return scene
  }

  /// The same history as if all of it had been recorded by a moment, which is now.
  package func compressed(to text: String) -> Scene {
    var scene = self
    scene.now = moment(text)
    scene.state = State()
    scene.history = history.map { past in
      Occurrence(
        call: past.call, at: min(past.at, scene.now), actor: past.actor, event: past.event)
    }
    for past in scene.history { scene.state.apply(past) }
    return scene
  }
}
