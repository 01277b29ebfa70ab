/// Who looks: a person acting in one role, or anybody at all.
///
/// A person with several roles chooses one; nobody ever sees the union of two roles.
public enum Viewer: Sendable, Hashable {
  /// A person in one of the person's roles.
  case person(Actor)
  /// The public, without an account (公众).
  case everyone
}
