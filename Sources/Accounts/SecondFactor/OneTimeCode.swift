import Crypto
import WorkingDays

/// Time-based one-time codes of six digits, a new one every 30 seconds (RFC 6238).
enum OneTimeCode {
  /// The length of a time step in milliseconds.
  static let step: Int64 = 30_000

  /// The code of a time step.
  static func code(of secret: [UInt8], step: Int64, digits: Int = 6) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The time step whose code this is, one step of error allowed either way; nil for a wrong code
  /// or one that is not newer than the last one accepted.
  static func step(
    of code: String, secret: [UInt8], at now: Instant, after last: Int64
  ) -> Int64? {
    let current = now.milliseconds / step
    let typed = code.filter { !$0.isWhitespace }
    return (current - 1...current + 1).first { step in
      step > last && OneTimeCode.code(of: secret, step: step).matchesSecretly(typed)
    }
  }
}
