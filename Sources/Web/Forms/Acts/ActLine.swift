import Messages
import Papers

/// One question of the form of an act, and the name under which the act's content has the answer.
///
/// Forms and programs write the same content: a line reads fields into the JSON that `ActForm` takes,
/// and shows such JSON again where something holds already.
struct ActLine: Sendable {
  let name: String
  let title: Phrase
  let input: Input
  var hint: Phrase?
  /// Whether it must be answered.
  var isRequired = true
  /// What holds now; nil for nothing.
  var current: JSON?

  /// What an answer looks like, on the page and in the content.
  indirect enum Input: Sendable {
    /// What the place itself says; not asked.
    case fixed(JSON)
    /// A text of at most so many characters.
    case words(limit: Int)
    /// A text of several lines.
    case story(limit: Int)
    case day
    case month
    /// The last month that counts; the content has the first that does not.
    case throughMonth
    case count(ClosedRange<Int>)
    case amount
    case tick
    /// One word of a list.
    case word([Speech.Option])
    /// One of the values of a list by its name, or any other text.
    case open([Speech.Option])
    /// One whole number of a list.
    case number([Speech.Option])
    /// Any words of a list.
    case boxes([Speech.Option])
    /// A number for each word of a list; what is zero is left out.
    case counts([Speech.Option])
    /// Numbers on a roster, ticked one by one.
    case roster([Speech.Option])
    /// Values that belong together.
    case group([ActLine])
    /// Values that belong together, as many as there are; `spare` empty ones are shown.
    case rows([ActLine], spare: Int)
    /// Values that belong together, each on a line of its own, as they come from a spreadsheet.
    case pasted([ActLine])
  }

  init(
    _ name: String, _ title: Phrase, _ input: Input, hint: Phrase? = nil,
    isRequired: Bool = true, current: JSON? = nil
  ) {
    self.name = name
    self.title = title
    self.input = input
    self.hint = hint
    self.isRequired = isRequired
    self.current = current
  }

  /// A line that may stay empty.
  static func may(
    _ name: String, _ title: Phrase, _ input: Input, hint: Phrase? = nil, current: JSON? = nil
  ) -> ActLine {
    ActLine(name, title, input, hint: hint, isRequired: false, current: current)
  }
}
