public import Messages

/// One document that leaves the house: a value that small renderers write as text, CSV or JSON.
///
/// The same value makes the same bytes; whatever a paper says was computed before it became one.
public struct Paper: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// The title.
  public let title: Phrase
  /// The body in its order.
  public let parts: [Part]
  /// Who signs, each with a line to write on.
  public let signatures: [Phrase]
  /// What proves the paper: the ledger's head and the digest of the rules.
  public let footer: [Item]
  /// The form that other programs rely on, where one is promised; else the body is written as JSON.
  public let data: JSON?

  /// The papers by the words that name them in commands and addresses.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The ranked list of results (评审结果).
    case awardList = "award-list"
    /// The panel's points side by side (评分汇总表).
    case scoreSummary = "score-summary"
    /// One expert's points for one application (专家评分表).
    case scoreSheet = "score-sheet"
    /// The public notice (公示).
    case notice
    /// The payments (拨款计划).
    case schedule
    /// The minutes of the panel (评审纪要).
    case minutes
    /// Where a call stands (进度).
    case status
    /// Why something was refused.
    case refusal
  }

  /// One piece of the body.
  public enum Part: Sendable, Hashable {
    /// The heading of a section; renderers number it.
    case heading(Phrase)
    /// A paragraph.
    case paragraph(Phrase)
    /// Labelled lines that stand together.
    case items([Item])
    /// A table.
    case table(Table)
    /// Who issues the paper and when, at the right edge below the text (落款).
    case issued([Phrase])
  }

  /// A labelled line, such as 合格线：60.00分.
  public struct Item: Sendable, Hashable {
    /// The word for programs.
    public let key: String
    /// What it is.
    public let label: Phrase
    /// What it says.
    public let text: Phrase

    /// Joins a label and its text.
    public init(_ key: String, _ label: Phrase, _ text: Phrase) {
      self.key = key
      self.label = label
      self.text = text
    }
  }

  /// Joins the parts of a paper.
  public init(
    _ kind: Kind, title: Phrase, parts: [Part], signatures: [Phrase] = [], footer: [Item] = [],
    data: JSON? = nil
  ) {
    self.kind = kind
    self.title = title
    self.parts = parts
    self.signatures = signatures
    self.footer = footer
    self.data = data
  }

  /// The tables in their order.
  public var tables: [Table] {
    parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
