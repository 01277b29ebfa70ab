extension Paper {
  /// What lets anyone hold a printed paper against the ledger: a code to type and one to scan.
  public struct Proof: Sendable, Hashable {
    /// The check code as it is printed, in groups of four characters.
    public let code: String
    /// What the QR code says.
    public let payload: String

    /// Joins a check code and the text of its QR code.
    public init(code: String, payload: String) {
      self.code = code
      self.payload = payload
    }
  }
}
