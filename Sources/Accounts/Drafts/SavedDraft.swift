public import WorkingDays

/// What a person typed into a form but did not send yet.
public struct SavedDraft: Sendable, Hashable {
  /// How many a person may leave: every sheet of a large call in both channels, and not a full disk.
  static let limit = 500

  /// 1 for the first, one more each time it is saved.
  public let version: Int
  /// The fields, as the form would send them.
  public let body: String
  /// When it was saved.
  public let at: Instant

  /// Describes a draft.
  public init(version: Int, body: String, at instant: Instant) {
    self.version = version
    self.body = body
    self.at = instant
  }
}

/// What became of saving a draft.
public enum DraftOutcome: Sendable, Hashable {
  /// It is saved, with this version.
  case saved(SavedDraft)
  /// Somebody, such as another tab, saved a newer one; nothing was overwritten.
  case outdated(newest: SavedDraft)
}
