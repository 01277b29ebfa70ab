/// What puts check codes on papers: where the ledger stood, and how bytes become a digest.
public struct Stamp: Sendable {
  /// The number of the last entry from which a paper is derived.
  public let sequence: Int
  /// What stands before the code in a QR code: a word, or the address of the public page.
  public let address: String
  /// The digest of some bytes, at least five bytes long; SHA-256 for every paper that leaves the house.
  public let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Describes a stamp.
  public init(
    sequence: Int, address: String = "JINBANG:", digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.sequence = sequence
    self.address = address
    self.digest = digest
  }
}
