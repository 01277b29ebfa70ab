public import Messages

/// The statistics of a base: trained and passed by trade, level by level (培训情况统计表).
public struct StatisticsForm: Sendable, Hashable {
  /// The columns under each level.
  public enum Columns: String, Sendable, Hashable, CaseIterable {
    /// Trained, passed.
    case trainedPassed
    /// Trained, passed inside the catalogue, passed outside it.
    case trainedPassedInsideOutside
  }

  /// The title as printed.
  public let title: Phrase
  /// The levels from left to right.
  public let levels: [Level]
  /// The columns under each level.
  public let columns: Columns
  /// The lines that are filled in below the table.
  public let footer: [Phrase]
  /// Where it comes from.
  public let basis: Basis

  /// Describes statistics.
  public init(
    _ title: Phrase, levels: [Level], columns: Columns, footer: [Phrase], basis: Basis
  ) {
    self.title = title
    self.levels = levels
    self.columns = columns
    self.footer = footer
    self.basis = basis
  }
}
