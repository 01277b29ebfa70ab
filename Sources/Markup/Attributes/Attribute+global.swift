extension Attribute {
  /// The name of this element within its page; unique, not empty, without blanks.
  public static func id(_ id: String) -> Attribute { Attribute(.id, id) }
  /// What the style sheet knows the element by.
  public static func `class`(_ names: String...) -> Attribute {
    Attribute(.class, names.joined(separator: " "))
  }
  /// A remark that appears when a pointer rests on the element.
  public static func title(_ text: String) -> Attribute { Attribute(.title, text) }
  /// The language of the content as a BCP 47 tag, where it is not that of the page.
  public static func lang(_ tag: String) -> Attribute { Attribute(.lang, tag) }
  /// Lets the first strong letter decide which way the content runs.
  public static var directionFromContent: Attribute { Attribute(.dir, "auto") }
  /// Neither shown nor read out.
  public static var hidden: Attribute { Attribute(.hidden) }
  /// Takes the focus when the page has been read.
  public static var autofocus: Attribute { Attribute(.autofocus) }
  /// Can take the focus by script or link, but is no stop for the tab key.
  public static var focusable: Attribute { Attribute(.tabindex, "-1") }
  /// Is a stop for the tab key, such as a table that scrolls.
  public static var tabStop: Attribute { Attribute(.tabindex, "0") }

  /// Saves the target under a file name instead of showing it.
  public static func download(_ fileName: String) -> Attribute { Attribute(.download, fileName) }
  /// The language of the page that a link leads to.
  public static func hreflang(_ tag: String) -> Attribute { Attribute(.hreflang, tag) }
  /// The moment or day of a `time` for programs, such as `2022-06-15`.
  public static func datetime(_ text: String) -> Attribute { Attribute(.datetime, text) }
  /// Shows what a `details` or `dialog` holds.
  public static var open: Attribute { Attribute(.open) }
  /// The width of a picture or column in pixels.
  public static func width(_ pixels: Int) -> Attribute { Attribute(.width, "\(pixels)") }
  /// The height of a picture in pixels.
  public static func height(_ pixels: Int) -> Attribute { Attribute(.height, "\(pixels)") }
  /// Loads a picture only when it comes near the window.
  public static var lazy: Attribute { Attribute(.loading, "lazy") }
  /// The number of the first item of an `ol`.
  public static func start(_ number: Int) -> Attribute { Attribute(.start, "\(number)") }
  /// Counts the items of an `ol` down.
  public static var reversed: Attribute { Attribute(.reversed) }

  /// How many columns a cell covers.
  public static func colspan(_ count: Int) -> Attribute { Attribute(.colspan, "\(count)") }
  /// How many rows a cell covers.
  public static func rowspan(_ count: Int) -> Attribute { Attribute(.rowspan, "\(count)") }
  /// How many columns a `col` stands for.
  public static func span(_ count: Int) -> Attribute { Attribute(.span, "\(count)") }
  /// The ids of the header cells of a cell, where rows and columns do not say it.
  public static func headers(_ ids: String...) -> Attribute {
    Attribute(.headers, ids.joined(separator: " "))
  }
  /// The short form of a header that is read out with every cell.
  public static func abbr(_ text: String) -> Attribute { Attribute(.abbr, text) }
}
