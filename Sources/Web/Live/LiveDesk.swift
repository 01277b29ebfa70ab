import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import ServiceLifecycle

extension Addresses {
  /// What changes in a call, as server-sent events.
  static let events = Address<CallID>("/events/*")
  /// The draft of a form, by its subject.
  static let draft = Address<String>("/drafts/*")
}

/// What pages do while they are open: they hear of changes and save drafts.
enum LiveDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.news(Addresses.events, for: .signedIn) { visit, call in
      try events(of: call, for: visit)
    }
    routes.script(.put, Addresses.draft, for: .signedIn) { visit, incoming, subject in
      try await saveDraft(incoming, on: subject, for: visit)
    }
  }

  /// One event for every change of what the visitor sees, and a sign of life in between.
  private static func events(of id: CallID, for visit: Visit) throws -> News {
    let first = try visit.call(id).glance(at: visit.now)
    let ticks = try visit.office.bulletin.listen(to: id.text, for: visit.secret.digest)
    return News { tell in
      var last = first
      try await tell("retry: 5000\n\n")
      for await isChange in ticks.withHeartbeat(every: .seconds(15)).cancelOnGracefulShutdown() {
        guard visit.office.accounts.isOpen(visit.secret) else { break }
        guard isChange else {
          try await tell(": \n\n")
          continue
        }
        let glance = try visit.call(id).glance(at: visit.now)
        guard glance != last else { continue }
        last = glance
        try await tell("event: changed\ndata: \n\n")
      }
    }
  }

  /// Saves what was typed so far, unless another tab saved something newer.
  private static func saveDraft(
    _ incoming: Incoming, on subject: String, for visit: Visit
  ) async throws -> Answer {
    let fields = try await incoming.fields()
    guard let version = fields["draft-version"].flatMap({ Int($0) }) else {
      throw Rebuff.unreadable
    }
    let body = Fields(fields.pairs.filter { $0.name != "draft-version" }).encoded
    let outcome = try await visit.office.accounts.saveDraft(
      body, of: try visit.actor.person, on: subject, from: version)
    switch outcome {
    case .saved(let draft): return .json("{\"version\":\(draft.version)}")
    case .outdated(let newest):
      return .json("{\"version\":\(newest.version)}", status: .conflict)
    }
  }
}

extension AsyncStream<Void> {
  /// True for every tick, false whenever none came for a while; ends with the ticks.
  func withHeartbeat(every pause: Duration) -> AsyncStream<Bool> {
    let (stream, both) = AsyncStream<Bool>.makeStream(bufferingPolicy: .bufferingNewest(2))
    let beat = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: pause)
        both.yield(false)
      }
    }
    let relay = Task {
      for await _ in self { both.yield(true) }
      both.finish()
    }
    both.onTermination = { _ in
      beat.cancel()
      relay.cancel()
    }
    return stream
  }
}
