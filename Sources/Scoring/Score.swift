public import Programmes
public import Quantities

/// The result of one application with everything that led to it.
public struct Score: Sendable, Hashable {
  /// The number of the application.
  public let application: Int
  /// The result with bonus, rounded once to hundredths.
  public let total: Points
  /// The result without bonus, rounded once to hundredths, which the pass line is compared with.
  public let base: Points
  /// The exact result in points, without bonus and before levelling.
  public let exact: Fraction
  /// The exact bonus in points, capped.
  public let bonus: Fraction
  /// The measured points inside the full mark.
  public let objective: Points
  /// What the result was multiplied by, with six decimals (二次平均法); nil where results are not levelled.
  public let coefficient: String?
  /// The panels' sheets: one entry where all channels count together, else one for each channel.
  public let panels: [Panel]

  /// The sheets whose totals are averaged together.
  public struct Panel: Sendable, Hashable {
    /// The channel; nil where all channels count together.
    public let channel: ChannelID?
    /// Every expert's sheet in panel order.
    public let sheets: [Sheet]
    /// How many sheets are valid.
    public let valid: Int
    /// The exact mean of what counts after extremes are dropped, in points.
    public let mean: Fraction
    /// The exact mean of all valid sheets, in points.
    public let plainMean: Fraction
  }

  /// One expert's sheets in a panel.
  public struct Sheet: Sendable, Hashable {
    /// The number of the expert.
    public let expert: Int
    /// Judged and measured points without bonus; nil for an excused sheet.
    public let total: Points?
    /// The judged points of each channel without bonus; empty for an excused sheet.
    public let judged: [ChannelID: Points]
    /// What became of it.
    public let standing: Standing
    /// Which criteria were dropped where extremes are dropped by criterion.
    public let dropped: [CriterionID: Extreme]
    /// How far it stands from the mean of all totals; nil for an excused sheet.
    public let deviation: Deviation?
  }

  /// What becomes of a sheet.
  public enum Standing: Sendable, Hashable {
    /// It counts.
    case counted
    /// Its total was dropped as an extreme.
    case dropped(Extreme)
    /// It stands out too far and is not valid under the rule for deviations.
    case discarded
    /// The expert is recused or absent.
    case excused
  }

  /// An end of a sorted row of points.
  public enum Extreme: String, Sendable, Hashable {
    /// One of the highest.
    case highest
    /// One of the lowest.
    case lowest
  }
}
