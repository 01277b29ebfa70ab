import Messages
import Programmes
import Training

/// One case against a base, open or closed.
public struct BaseCase: Sendable, Hashable {
  /// How it was opened.
  public let opening: CaseOpened
  /// How it was closed; nil while it is open.
  public internal(set) var closing: CaseClosed?

  init(_ opening: CaseOpened) {
    self.opening = opening
  }
}
