/// The hundredths of eight applications side by side: one SSE2 register.
///
/// A rubric's points fit 16 bits because full mark and bonus stay at or below 327.67.
typealias Lanes = SIMD8<Int16>

/// One bit for each of eight applications, the first in the lowest bit.
typealias LaneBits = UInt8

extension Lanes {
  /// The number of applications in a block.
  static let count = 8

  /// All ones where the bit is set, zero elsewhere: `points & mask` keeps points or clears them.
  @inline(__always)
  init(mask bits: LaneBits) {
    let places = Lanes(1, 2, 4, 8, 16, 32, 64, 128)
    self = Lanes(mask: (Lanes(repeating: Int16(bits)) & places) .== places)
  }

  /// All ones where the answer is yes, zero elsewhere.
  @inline(__always)
  init(mask: SIMDMask<Lanes>) {
    self = Lanes.zero.replacing(with: Lanes(repeating: -1), where: mask)
  }
}

extension LaneBits {
  /// The bits of the first `count` applications of a block.
  init(first count: Int) {
    self = count >= Lanes.count ? .max : (1 << LaneBits(count)) - 1
  }

  /// Whether the bit of an application is set.
  @inline(__always)
  func contains(lane: Int) -> Bool { self & (1 << LaneBits(lane)) != 0 }

  /// The set bits in their order.
  var lanes: [Int] { (0..<Lanes.count).filter { contains(lane: $0) } }
}

/// Sums of points over experts, per application.
///
/// Points take 15 bits, so their sum over a panel does not fit 16. The high and the low byte are
/// summed apart, which stays within 16 bits for up to 128 experts and needs no wider registers.
struct LaneSums: Sendable {
  private var low = Lanes.zero
  private var high = Lanes.zero

  /// Adds points that are not negative.
  @inline(__always)
  static func += (sums: inout LaneSums, points: Lanes) {
    sums.low &+= points & 0xFF
    sums.high &+= points &>> 8
  }

  /// Takes away points that were added before.
  @inline(__always)
  static func -= (sums: inout LaneSums, points: Lanes) {
    sums.low &-= points & 0xFF
    sums.high &-= points &>> 8
  }

  /// Writes the sums in hundredths, application by application.
  @inline(__always)
  func write(to sums: inout [Int32], from place: Int, every step: Int) {
    for lane in 0..<Lanes.count {
      sums[place + lane * step] = Int32(high[lane]) << 8 + Int32(low[lane])
    }
  }
}
