/// A column that a table may have: the word for it in code and the headings it may carry.
public struct Column: Sendable, Hashable {
  /// The word by which code asks for it, such as `application`.
  public let key: String
  /// The headings that people may write, the preferred one first: `申报编号`, `application`.
  public let names: [String]
  /// Whether the table is refused without this column.
  ///
  /// A row may end early only before optional columns, since Excel leaves out trailing blanks.
  public let isRequired: Bool
  /// Whether its values are shown masked in messages: ID numbers, telephones, accounts.
  public let isSensitive: Bool

  /// Describes a column; `key` is always one of its headings too.
  public init(
    _ key: String, names: [String], required: Bool = true, sensitive: Bool = false
  ) {
    self.key = key
    self.names = names.contains(key) ? names : names + [key]
    isRequired = required
    isSensitive = sensitive
  }

  /// The preferred heading in quotation marks.
  var title: String { "“\(names.first ?? key)”" }

  /// All headings in quotation marks.
  var titles: String { names.map { "“\($0)”" }.joined(separator: " / ") }
}
