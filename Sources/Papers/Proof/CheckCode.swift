/// What leads from a printed paper back to the entries: 16 characters that a person can type.
///
/// One character names the kind of paper, five the number of the entry up to which it was derived,
/// two which call and subject it is about, seven are of the digest of all that it covers, and the
/// last one catches slips of the pen. The entries alone answer for the rest, so that a code needs no
/// register of what was printed.
///
/// A code answers two questions. Against slips and smudges 35 bits are plenty: a wrong figure keeps
/// its seal once in 34 thousand million. Against a forger they are not a signature: whoever computes
/// 2³⁵ digests (minutes) can word a false paper so that its seal comes out right, provided that the
/// head of the ledger at that entry is known. It does not help the forger, because nobody proves a
/// paper by computing its seal from what the paper says: the seal is compared with the one of the paper
/// that the entries give, and that paper is shown beside it. A false list with a true code is found by
/// comparing figures, and one with a made-up code agrees by chance once in 2³⁵ tries, which the public
/// page counts and slows down. The full 256 bits stand on the paper, too: the ledger head. More bits in
/// the code would only make it longer to type.
public struct CheckCode: Sendable, Hashable {
  /// The kind of paper.
  public let kind: Paper.Kind
  /// The number of the last entry that counts, from 1.
  public let sequence: Int
  /// Which call, and what in it: 10 bits of a digest.
  let mark: Int
  /// What the paper says: 35 bits of a digest over everything that the code covers.
  let seal: Int

  /// Makes a code from digests of at least five bytes; nil where a paper can have none.
  init?(_ kind: Paper.Kind, sequence: Int, mark: [UInt8], seal: [UInt8]) {
    guard kind.number != nil, (1..<1 << 25).contains(sequence), mark.count >= 2, seal.count >= 5
    else { return nil }
    self.kind = kind
    self.sequence = sequence
    self.mark = CheckCode.bits(10, of: mark)
    self.seal = CheckCode.bits(35, of: seal)
  }

  init?(values: [Int]) {
    func number(_ places: Range<Int>) -> Int { values[places].reduce(0) { $0 << 5 | $1 } }
    guard values.count == 15, let kind = Paper.Kind(number: values[0]) else { return nil }
    self.kind = kind
    sequence = number(1..<6)
    mark = number(6..<8)
    seal = number(8..<15)
  }

  /// The 15 characters before the last as numbers below 32.
  var values: [Int] {
    func digits(_ number: Int, _ count: Int) -> [Int] {
      (0..<count).map { number >> (5 * (count - 1 - $0)) & 31 }
    }
    return [kind.number ?? 0] + digits(sequence, 5) + digits(mark, 2) + digits(seal, 7)
  }

  private static func bits(_ count: Int, of bytes: [UInt8]) -> Int {
    let whole = bytes.prefix(5).reduce(0) { $0 << 8 | Int($1) }
    return whole >> (8 * min(5, bytes.count) - count)
  }
}
