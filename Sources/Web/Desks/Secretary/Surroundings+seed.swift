import Accounts

extension Surroundings {
  /// A seed for a lot that nobody could choose: 16 random bytes in hex.
  var seed: String {
    randomBytes(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }
}
