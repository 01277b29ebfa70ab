/// Reads a stretch of memory from front to back, as fast as one thread can.
struct MemoryReading {
  private let words: [SIMD8<UInt64>]
  private var sum = SIMD8<UInt64>.zero

  init(bytes: Int) {
    words = (0..<bytes / 64).map { SIMD8(repeating: UInt64($0)) }
  }

  /// Reads all of it once.
  @inline(never)
  mutating func read() {
    for word in words { sum &+= word }
  }
}
