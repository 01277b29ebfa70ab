import Crypto
import CryptoExtras
import FoundationEssentials

/// A password as it is stored: salted and hashed by scrypt (RFC 7914).
struct PasswordHash: Sendable, Hashable {
  let cost: Cost
  let salt: [UInt8]
  let key: [UInt8]

  /// How much work one guess takes.
  struct Cost: Sendable, Hashable {
    /// The binary logarithm of N; memory is 128 · N · r bytes.
    let logarithm: Int
    let blockSize: Int

    /// N = 2^15, r = 8, p = 1: 32 MiB and about a tenth of a second.
    static let standard = Cost(logarithm: 15, blockSize: 8)
    /// For tests only.
    static let trivial = Cost(logarithm: 4, blockSize: 1)
  }

  init(_ password: String, salt: [UInt8], cost: Cost) throws {
    self.cost = cost
    self.salt = salt
    key = try PasswordHash.key(password, salt: salt, cost: cost)
  }

  /// Whether the password is the one that was hashed.
  func matches(_ password: String) throws -> Bool {
    try PasswordHash.key(password, salt: salt, cost: cost).matches(key)
  }

  private static func key(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
    // One visible text may be typed as several sequences of code points (NIST SP 800-63B, 5.1.1.2).
    let bytes = Data(password.precomposed.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: bytes, salt: Data(salt), outputByteCount: 32, rounds: 1 << cost.logarithm,
      blockSize: cost.blockSize, parallelism: 1)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension PasswordHash: LosslessStringConvertible {
  /// `scrypt$15$8$salt$key`, salt and key in hexadecimal.
  var description: String {
    "scrypt$\(cost.logarithm)$\(cost.blockSize)$\(salt.hexadecimal)$\(key.hexadecimal)"
  }

  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "scrypt", let logarithm = Int(parts[1]),
      let blockSize = Int(parts[2]), let salt = [UInt8](hexadecimal: parts[3]),
      let key = [UInt8](hexadecimal: parts[4]), (1...24).contains(logarithm), blockSize > 0
    else { return nil }
    cost = Cost(logarithm: logarithm, blockSize: blockSize)
    self.salt = salt
    self.key = key
  }
}
