extension Attribute {
  /// What the element is, where its tag does not say it.
  public static func role(_ role: Role) -> Attribute { Attribute(.role, role.rawValue) }
  /// The name that is read out, where nothing visible gives one.
  public static func ariaLabel(_ text: String) -> Attribute { Attribute(.ariaLabel, text) }
  /// The ids of the elements that name this one.
  public static func ariaLabelledBy(_ ids: String...) -> Attribute {
    Attribute(.ariaLabelledBy, ids.joined(separator: " "))
  }
  /// The ids of the hints and error messages that belong to a field.
  public static func ariaDescribedBy(_ ids: String...) -> Attribute {
    ariaDescribedBy(ids)
  }
  /// The ids of a list of hints and error messages that belong to a field.
  public static func ariaDescribedBy(_ ids: [String]) -> Attribute {
    Attribute(.ariaDescribedBy, ids.joined(separator: " "))
  }
  /// The ids of what a button opens or changes.
  public static func ariaControls(_ ids: String...) -> Attribute {
    Attribute(.ariaControls, ids.joined(separator: " "))
  }
  /// The one among several links or steps where the reader is.
  public static func ariaCurrent(_ current: Current) -> Attribute {
    Attribute(.ariaCurrent, current.rawValue)
  }
  /// Whether what a button controls is open.
  public static func ariaExpanded(_ isOpen: Bool) -> Attribute {
    Attribute(.ariaExpanded, isOpen ? "true" : "false")
  }
  /// Shown but not read out, such as an ornament.
  public static var ariaHidden: Attribute { Attribute(.ariaHidden, "true") }
  /// The field holds something that was refused.
  public static var ariaInvalid: Attribute { Attribute(.ariaInvalid, "true") }
  /// Changes are read out when the reader is idle.
  public static var ariaLivePolite: Attribute { Attribute(.ariaLive, "polite") }
  /// The column by which the rows are sorted, and which way.
  public static func ariaSort(_ order: SortOrder) -> Attribute {
    Attribute(.ariaSort, order.rawValue)
  }
}

extension Attribute {
  /// What an element is to people who do not see the page.
  public enum Role: String, Sendable, CaseIterable {
    /// A message that is read out at once.
    case alert
    /// A message that is read out when there is time.
    case status
    /// Fields or buttons that belong together.
    case group
    /// A part of the page that readers can jump to; it needs a name.
    case region
    /// The search of the site.
    case search
    /// A picture made of several elements.
    case img
    /// Nothing but appearance.
    case presentation
  }

  /// What the current item is.
  public enum Current: String, Sendable, CaseIterable {
    /// The page that is shown.
    case page
    /// The step that is under way.
    case step
    /// The day of today.
    case date
  }

  /// Which way a column is sorted.
  public enum SortOrder: String, Sendable, CaseIterable {
    /// The smallest first.
    case ascending
    /// The largest first.
    case descending
  }
}
