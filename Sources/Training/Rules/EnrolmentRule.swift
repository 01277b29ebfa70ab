public import Messages

/// Who enters, with which papers, and who signs first (报名).
public struct EnrolmentRule: Sendable, Hashable {
  /// Categories, trades and routes.
  public let entry: EntryRule
  /// The employer signs before the provider sees the file; nil where the notice does not ask for it.
  public let signOff: Term?
  /// Why the base answers for the files it has checked; nil where the notice does not say so.
  public let liability: Basis?
  /// The papers of one person.
  public let papers: Checklist
  /// The checks on a row of the roster.
  public let roster: [RosterRule]
  /// One person, one certificate a year; nil where nothing forbids a second.
  public let oneCertificate: OneCertificateRule?

  /// Describes enrolment.
  public init(
    entry: EntryRule, signOff: Term?, liability: Basis? = nil, papers: Checklist,
    roster: [RosterRule], oneCertificate: OneCertificateRule?
  ) {
    self.entry = entry
    self.signOff = signOff
    self.liability = liability
    self.papers = papers
    self.roster = roster
    self.oneCertificate = oneCertificate
  }

  /// Why a file is not before the provider yet; nil once the employer has signed.
  public func finding(onSignOff isSigned: Bool, _ subject: String) -> Finding? {
    guard let signOff, !isSigned else { return nil }
    return signOff.finding(
      "employerSignOffMissing", subject,
      Phrase("所在单位尚未审核同意", "the employer has not agreed yet"),
      remedy: Phrase("请先由所在单位审核并盖章", "have the employer check the file and agree first"))
  }
}
