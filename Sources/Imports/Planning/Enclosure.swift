import Assessment
public import Programmes

/// A file that will become an attachment once it is stored.
public struct Enclosure: Sendable, Hashable {
  /// Which document it is.
  public let document: DocumentID
  /// The path inside the folder of the call.
  public let file: String
  /// The condition that it is evidence for.
  public let evidenceFor: ConditionID?

  /// The attachment whose bytes have this SHA-256, in hex.
  func attachment(digest: String) -> Attachment {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return Attachment(document: document, name: name, digest: digest, evidenceFor: evidenceFor)
  }
}

/// A file that belongs to every version of an application, or to one of them.
struct VersionedEnclosure: Sendable, Hashable {
  let enclosure: Enclosure
  /// Which version, from 1; nil for all.
  let version: Int?
}
