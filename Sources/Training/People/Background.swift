/// What a trainee brings along: certificates, work, title, and what others vouch for.
public struct Background: Sendable, Hashable {
  /// All certificates held.
  public let certificates: [Certificate]
  /// The working life; periods may overlap.
  public let employments: [Employment]
  /// The highest title in engineering, where there is one.
  public let title: Title?
  /// What others vouch for.
  public let attestations: Set<Attestation>

  /// Describes a background.
  public init(
    certificates: [Certificate] = [], employments: [Employment] = [], title: Title? = nil,
    attestations: Set<Attestation> = []
  ) {
    self.certificates = certificates
    self.employments = employments
    self.title = title
    self.attestations = attestations
  }
}
