/// The alphabet in which authenticator apps take a secret (RFC 4648, 6), without padding.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    var buffer = 0
    var bits = 0
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        digits.append(alphabet[buffer >> bits & 31])
      }
    }
    if bits > 0 { digits.append(alphabet[buffer << (5 - bits) & 31]) }
    return String(decoding: digits, as: UTF8.self)
  }
}
