public import Messages

extension Paper {
  /// A table of a paper.
  public struct Table: Sendable, Hashable {
    /// The word for programs.
    public let key: String
    /// What stands above it; nil where the section's heading says it.
    public let caption: Phrase?
    /// From left to right.
    public let columns: [Column]
    /// The rows; each has one cell a column.
    public let rows: [[Cell]]
    /// Rows below the rule, such as sums.
    public let totals: [[Cell]]

    /// Joins the parts of a table.
    public init(
      _ key: String, caption: Phrase? = nil, columns: [Column], rows: [[Cell]],
      totals: [[Cell]] = []
    ) {
      precondition(
        (rows + totals).allSatisfy { $0.count == columns.count }, "one cell for each column")
      self.key = key
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.totals = totals
    }

    /// The table without some columns, such as those that a programme has no use for.
    func without(_ keys: Set<String>) -> Table {
      let kept = columns.indices.filter { !keys.contains(columns[$0].key) }
      let pick = { (row: [Cell]) in kept.map { row[$0] } }
      return Table(
        key, caption: caption, columns: kept.map { columns[$0] }, rows: rows.map(pick),
        totals: totals.map(pick))
    }
  }

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// The word for programs.
    public let key: String
    /// What stands above it.
    public let heading: Phrase
    /// What stands in it, which decides how it is aligned.
    public let content: Content
    /// The most display columns it takes on paper; longer cells go on in the next line.
    public let width: Int

    /// What stands in a column.
    public enum Content: Sendable, Hashable {
      /// Words, at the left edge.
      case words
      /// Numbers, at the right edge.
      case numbers
      /// Marks such as 是, in the middle.
      case marks
      /// Nothing yet: a place to sign or to write by hand, with taller rows on paper.
      case writing
    }

    /// Describes a column.
    public init(
      _ key: String, _ heading: Phrase, _ content: Content = .words, width: Int = 28
    ) {
      self.key = key
      self.heading = heading
      self.content = content
      self.width = width
    }
  }
}
