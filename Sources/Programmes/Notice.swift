public import Messages
public import WorkingDays

/// The official notice that a programme file transcribes (通知).
public struct Notice: Sendable, Hashable {
  /// The title as published.
  public let title: Phrase
  /// The issuing bodies in the order of their signatures; the first gives the document number.
  public let issuers: [Phrase]
  /// The day of issue.
  public let issued: Day
  /// The documents it rests on.
  public let basis: [String]
  /// How many attachments the notice lists.
  public let attachments: [String]
  /// What the notice names but does not attach, or leaves cut off; shown as warnings.
  public let gaps: [Phrase]

  /// Describes a notice.
  public init(
    title: Phrase, issuers: [Phrase], issued: Day, basis: [String], attachments: [String],
    gaps: [Phrase]
  ) {
    self.title = title
    self.issuers = issuers
    self.issued = issued
    self.basis = basis
    self.attachments = attachments
    self.gaps = gaps
  }
}
