public import Assessment
public import Messages
public import Programmes
public import WorkingDays

/// The right of a program to read or act for a person in one role, until a day.
public struct APIToken: Sendable, Hashable {
  /// A short name by which its owner can end it.
  public let id: String
  /// For whom the program acts.
  public let person: PersonID
  /// In which role.
  public let role: Role
  /// What the owner calls it.
  public let name: String
  /// What it may do.
  public let scopes: Set<Scope>
  /// When it was issued.
  public let created: Instant
  /// When it ends.
  public let expires: Instant
  /// When a program last came with it, to the minute; nil where none did.
  public let used: Instant?

  func used(at now: Instant) -> APIToken {
    APIToken(
      id: id, person: person, role: role, name: name, scopes: scopes, created: created,
      expires: expires, used: now)
  }

  /// One thing that a token allows.
  public enum Scope: Sendable, Hashable, TextCoded {
    /// Reading what the person sees in the role.
    case read
    /// Acts of one kind.
    case act(Act.Kind)

    /// `read` or `act:` and the kind.
    public var description: String {
      switch self {
      case .read: "read"
      case .act(let kind): "act:\(kind.rawValue)"
      }
    }

    /// Reads `read` or `act:` and a kind; nil for anything else.
    public init?(_ text: String) {
      if text == "read" {
        self = .read
      } else if text.hasPrefix("act:"), let kind = Act.Kind(rawValue: String(text.dropFirst(4))) {
        self = .act(kind)
      } else {
        return nil
      }
    }
  }
}
