public import Messages
public import Quantities

/// The payments into which one grant is divided (拨款批次), in their order.
public struct TrancheSchedule: Sendable, Hashable {
  /// The whole grant, the exact sum of `amounts`.
  public let total: Money
  /// One amount per share; each is rounded half-up to the fen and the last is what remains.
  public let amounts: [Money]

  /// The largest grant that can be divided: CNY 100 billion, far from the limits of arithmetic.
  public static let largestTotal = Money(yuan: 100_000_000_000)

  /// Divides `total` by shares that add up to exactly one.
  /// - Throws: `Refusal` for a total out of range, for shares below 0, above 1 or not adding up to 1,
  ///   and for a total so small that rounding leaves the last payment below zero.
  public init(total: Money, shares: [Fraction]) throws(Refusal) {
    guard (.zero...Self.largestTotal).contains(total) else { throw Self.badTotal(total) }
    guard shares.allSatisfy({ (.zero ... .one).contains($0) }),
      shares.reduce(.zero, +) == .one
    else { throw Self.badShares(shares) }
    let rounded = shares.dropLast().map { share in
      Money(fen: (share * Fraction(total.fen)).roundedHalfUp)
    }
    let last = total - rounded.total
    guard last >= .zero else { throw Self.tooSmall(total, parts: shares.count) }
    self.total = total
    self.amounts = rounded + [last]
  }

  private static func badTotal(_ total: Money) -> Refusal {
    Refusal(
      Reason(
        "totalOutOfRange",
        Phrase("补助总额 \(total.grouped) 元超出范围", "a grant of CNY \(total.grouped) is out of range"),
        remedy: Phrase(
          "请填写 0 至 \(largestTotal.grouped) 元之间的金额",
          "give an amount from 0 to CNY \(largestTotal.grouped)")))
  }

  private static func badShares(_ shares: [Fraction]) -> Refusal {
    let list = shares.map { Phrase(same: "\($0)") }.joined
    return Refusal(
      Reason(
        "sharesNotWhole",
        Phrase(
          "各批拨款比例（\(list.chinese)）之和不是 100%，或有比例不在 0 至 100% 之间",
          "the shares (\(list.english)) do not add up to 100%, or one is not between 0 and 100%"),
        remedy: Phrase(
          "请调整比例，使各批均在 0 至 100% 之间且合计恰为 100%",
          "set shares between 0 and 100% that add up to exactly 100%")))
  }

  private static func tooSmall(_ total: Money, parts: Int) -> Refusal {
    Refusal(
      Reason(
        "totalTooSmall",
        Phrase(
          "总额 \(total.grouped) 元太小，按分取整后无法分成 \(parts) 批",
          "CNY \(total.grouped) is too little to be paid in \(parts) parts of whole fen"),
        remedy: Phrase("请减少批次或提高总额", "use fewer payments or a larger total")))
  }
}
