/// Follows the chain entry by entry until the first flaw.
struct ChainCheck {
  /// The last entry up to which everything holds together.
  private(set) var head = Head.empty
  private(set) var flaw: Flaw?
  /// The vault records in the order of their first mention, with the entry that mentions them.
  private(set) var records: [(record: Digest, sequence: Int)] = []

  private let expected: Head?
  private var known: Set<Digest> = []
  private var seal = Seal()

  init(expected: Head?) {
    self.expected = expected
  }

  mutating func add(_ entry: borrowing RawEntry) {
    flaw = flaw(of: entry)
    guard flaw == nil else { return }
    head = Head(sequence: entry.sequence, digest: entry.digest)
    if entry.hasRecords {
      for record in entry.records where known.insert(record).inserted {
        records.append((record, entry.sequence))
      }
    }
  }

  mutating func finish() {
    guard flaw == nil, let expected, head.sequence < expected.sequence else { return }
    flaw = .cutOff(after: head.sequence, expected: expected)
  }

  private mutating func flaw(of entry: borrowing RawEntry) -> Flaw? {
    let sequence = head.sequence + 1
    if entry.sequence > sequence { return .gap(at: sequence) }
    if entry.sequence < sequence { return .unlinked(at: sequence) }
    guard let previous = entry.storedPrevious, let digest = entry.storedDigest,
      digest == seal.digest(of: entry, previous: previous)
    else { return .changed(at: sequence) }
    guard previous == head.digest else { return .unlinked(at: sequence) }
    guard let expected, expected.sequence == sequence else { return nil }
    return expected.digest == digest ? nil : .rewritten(expected: expected)
  }
}
