/// Numbers that look random and are the same for the same seed (xorshift64).
struct Random {
  private var state: UInt64

  init(seed: Int) {
    // Seeds that lie side by side must not give numbers that do; zero would give zeros for ever.
    state = (UInt64(bitPattern: Int64(seed)) &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<4 { _ = below(1) }
  }

  /// A number from 0 to less than `limit`.
  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}
