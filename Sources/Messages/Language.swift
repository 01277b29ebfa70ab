/// A language in which Jinbang speaks to people.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese, the default.
  case chinese = "zh"
  /// English.
  case english = "en"
}
