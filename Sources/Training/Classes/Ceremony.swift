public import Messages

/// A ceremony of which pictures are kept.
public enum Ceremony: String, Sendable, Hashable, CaseIterable {
  /// 开班.
  case opening
  /// 结业.
  case closing

  /// The name of the ceremony.
  public var name: Phrase {
    switch self {
    case .opening: Phrase("开班", "opening")
    case .closing: Phrase("结业", "closing")
    }
  }
}
