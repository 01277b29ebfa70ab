import Programmes

/// For whom a place is at all; what they may see and do there is for `View` and `decide`.
enum Audience: Sendable, Hashable {
  /// Anybody, without an account.
  case everyone
  /// Whoever signed in, in any role.
  case signedIn
  /// Whoever acts in one of the roles now.
  case roles(Set<Role>)
}
