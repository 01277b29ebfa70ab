package import Assessment
import Messages
package import Testing

/// Begins a sentence: given this history.
package func given(_ scene: Scene) -> Given { Given(scene: scene) }

/// A history that waits for an act.
package struct Given {
  let scene: Scene

  /// Goes on: when this is done.
  package func when(_ act: Act, by actor: Actor) -> When {
    do throws(Refusal) {
      return When(outcome: .success(try scene.events(of: act, by: actor)))
    } catch {
      return When(outcome: .failure(error))
    }
  }
}

/// An act that was decided.
package struct When {
  let outcome: Result<[Event], Refusal>

  /// Ends it: then exactly this is recorded.
  package func then(
    _ events: [Event], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome == .success(events), sourceLocation: sourceLocation)
  }

  /// Ends it: then it is refused for exactly these reasons.
  package func refused(
    _ codes: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard case .failure(let refusal) = outcome else {
      Issue.record("allowed, not refused for \(codes)", sourceLocation: sourceLocation)
      return
    }
    #expect(refusal.reasons.map(\.code) == codes, sourceLocation: sourceLocation)
  }
}
