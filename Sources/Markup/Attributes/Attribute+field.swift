extension Attribute {
  /// The id of the field that a label names or that an output is computed from.
  public static func `for`(_ id: String) -> Attribute { Attribute(.for, id) }
  /// The id of the form that a field outside it belongs to.
  public static func form(_ id: String) -> Attribute { Attribute(.form, id) }
  /// The id of the datalist that proposes values.
  public static func list(_ id: String) -> Attribute { Attribute(.list, id) }
  /// The name of an output or of a group of fields.
  public static func name(_ name: String) -> Attribute { Attribute(.name, name) }
  /// What the field holds at first.
  public static func value(_ text: String) -> Attribute { Attribute(.value, text) }
  /// Must be filled in.
  public static var required: Attribute { Attribute(.required) }
  /// Cannot be used and is not sent.
  public static var disabled: Attribute { Attribute(.disabled) }
  /// Cannot be changed but is sent.
  public static var readonly: Attribute { Attribute(.readonly) }
  /// A checkbox or radio button that is on.
  public static var checked: Attribute { Attribute(.checked) }
  /// The option that is chosen.
  public static var selected: Attribute { Attribute(.selected) }
  /// Takes more than one file or option.
  public static var multiple: Attribute { Attribute(.multiple) }
  /// An example of what to type; never a substitute for a label.
  public static func placeholder(_ text: String) -> Attribute { Attribute(.placeholder, text) }
  /// The smallest value, as the kind of the field writes it.
  public static func min(_ text: String) -> Attribute { Attribute(.min, text) }
  /// The largest value, as the kind of the field writes it.
  public static func max(_ text: String) -> Attribute { Attribute(.max, text) }
  /// The grid of allowed values, such as `0.01`.
  public static func step(_ text: String) -> Attribute { Attribute(.step, text) }
  /// The fewest UTF-16 units that may be typed.
  public static func minlength(_ count: Int) -> Attribute { Attribute(.minlength, "\(count)") }
  /// The most UTF-16 units that may be typed.
  public static func maxlength(_ count: Int) -> Attribute { Attribute(.maxlength, "\(count)") }
  /// The regular expression that the whole value must match.
  public static func pattern(_ text: String) -> Attribute { Attribute(.pattern, text) }
  /// The width of a field in characters, or the rows that a `select` shows.
  public static func size(_ count: Int) -> Attribute { Attribute(.size, "\(count)") }
  /// The height of a `textarea` in lines.
  public static func rows(_ count: Int) -> Attribute { Attribute(.rows, "\(count)") }
  /// The width of a `textarea` in characters.
  public static func cols(_ count: Int) -> Attribute { Attribute(.cols, "\(count)") }
  /// The media types or endings that a file may have, such as `.csv`.
  public static func accept(_ kinds: String...) -> Attribute {
    Attribute(.accept, kinds.joined(separator: ","))
  }
  /// What a browser may fill in by itself, such as `username`, `current-password` or `off`.
  public static func autocomplete(_ token: String) -> Attribute { Attribute(.autocomplete, token) }
  /// The keys that a touch screen offers.
  public static func keyboard(_ keyboard: Keyboard) -> Attribute {
    Attribute(.inputmode, keyboard.rawValue)
  }
  /// Does not underline words that the browser does not know, such as codes.
  public static var withoutSpellcheck: Attribute { Attribute(.spellcheck, "false") }

  /// Lets the server, not the browser, say what is wrong with the form.
  public static var novalidate: Attribute { Attribute(.novalidate) }
  /// Sends the form without the browser's checks, such as when a draft is saved.
  public static var formnovalidate: Attribute { Attribute(.formnovalidate) }
  /// Sends the form elsewhere when this button is pressed.
  public static func formaction(_ path: Path) -> Attribute { Attribute(.formaction, path.text) }
  /// Sends files with the form.
  public static var withFiles: Attribute { Attribute(.enctype, "multipart/form-data") }

  /// The bound below which a `meter` shows a low value.
  public static func low(_ text: String) -> Attribute { Attribute(.low, text) }
  /// The bound above which a `meter` shows a high value.
  public static func high(_ text: String) -> Attribute { Attribute(.high, text) }
  /// The best value of a `meter`.
  public static func optimum(_ text: String) -> Attribute { Attribute(.optimum, text) }
}

extension Attribute {
  /// The kind of keys that a touch screen shows for a field.
  public enum Keyboard: String, Sendable, CaseIterable {
    /// Digits only, such as a code.
    case numeric
    /// Digits and a decimal point.
    case decimal
    /// The keys of a telephone.
    case tel
    /// Letters, with `@` at hand.
    case email
  }
}
