extension Ledger {
  /// Reads every entry and every vault record they rely on, and says whether all hold together.
  ///
  /// Whoever holds the file can rebuild the chain from a forged entry onwards; only a head that was
  /// kept elsewhere, in minutes or with another authority, tells.
  ///
  /// - Parameters:
  ///   - expected: A head that the ledger once had.
  ///   - progress: Told now and then how many entries were read.
  /// - Returns: How far the ledger holds together, and the first flaw.
  /// - Throws: When the file or the vault cannot be read at all.
  public func verify(
    expecting expected: Head? = nil, progress: (Int) -> Void = { _ in }
  ) throws(LedgerFailure) -> Verification {
    var chain = ChainCheck(expected: expected)
    try naming(path) {
      // From the very first row: a forger may have put one before entry 1.
      try scan(from: .min) { entry in
        chain.add(entry)
        if chain.head.sequence.isMultiple(of: 10_000) { progress(chain.head.sequence) }
        return chain.flaw == nil
      }
    }
    chain.finish()
    return try verifyRecords(chain)
  }

  private func verifyRecords(_ chain: ChainCheck) throws(LedgerFailure) -> Verification {
    var flaw = chain.flaw
    var whole = 0
    var destroyed: [Verification.Destruction] = []
    for (record, sequence) in chain.records {
      switch try vault.condition(of: record) {
      case .whole: whole += 1
      case .destroyed(let tombstone):
        destroyed.append(Verification.Destruction(record: record, tombstone: tombstone))
      case .missing: flaw = flaw ?? .recordMissing(at: sequence, record)
      case .altered: flaw = flaw ?? .recordAltered(at: sequence, record)
      }
    }
    return Verification(head: chain.head, flaw: flaw, wholeRecords: whole, destroyed: destroyed)
  }
}
