public import Programmes

/// What a unit hands in: one version of its application.
public struct Submission: Sendable, Hashable, Codable {
  /// The application; the same in every version.
  public let application: ApplicationID
  /// The unit's full legal name.
  public let unit: String
  /// The unified social credit code, whose check character was verified on entry.
  public let creditCode: String
  /// The kind of applicant.
  public let kind: ApplicantKindID
  /// Why a kind that the notice does not name is admitted (等), where it is.
  public let kindReason: String?
  /// To whom the unit belongs.
  public let affiliation: Affiliation
  /// The stated facts.
  public let facts: [FactID: FactValue]
  /// The attached files.
  public let attachments: [Attachment]
  /// How many paper copies came in.
  public let copies: Int
  /// The vault record with contact person and phone; personal data never stand in an entry.
  public let contact: String?

  /// Describes one version of an application.
  public init(
    application: ApplicationID, unit: String, creditCode: String, kind: ApplicantKindID,
    kindReason: String? = nil, affiliation: Affiliation, facts: [FactID: FactValue],
    attachments: [Attachment], copies: Int, contact: String? = nil
  ) {
    self.application = application
    self.unit = unit
    self.creditCode = creditCode
    self.kind = kind
    self.kindReason = kindReason
    self.affiliation = affiliation
    self.facts = facts
    self.attachments = attachments
    self.copies = copies
    self.contact = contact
  }

  /// The documents that are attached.
  public var documents: Set<DocumentID> { Set(attachments.map(\.document)) }
}

/// A file in the vault that stands for a document of the application (材料).
public struct Attachment: Sendable, Hashable, Codable {
  /// Which document it is.
  public let document: DocumentID
  /// The name under which it was handed in.
  public let name: String
  /// The SHA-256 of the bytes, in hex.
  public let digest: String
  /// The condition that it is evidence for, where the applicant said so (JC-2.2.3).
  public let evidenceFor: ConditionID?

  /// Describes an attachment.
  public init(
    document: DocumentID, name: String, digest: String, evidenceFor: ConditionID? = nil
  ) {
    self.document = document
    self.name = name
    self.digest = digest
    self.evidenceFor = evidenceFor
  }
}
