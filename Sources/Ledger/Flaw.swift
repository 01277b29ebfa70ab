public import Messages

/// Why a ledger does not hold together: the first place, and what is wrong there.
public enum Flaw: Sendable, Hashable {
  /// The entry with this sequence is not there, though later ones are.
  case gap(at: Int)
  /// The stored content does not give the stored digest: the entry was changed or moved.
  case changed(at: Int)
  /// The entry is whole but does not follow the one before: inserted, moved or exchanged.
  case unlinked(at: Int)
  /// The ledger ends before the head that was expected.
  case cutOff(after: Int, expected: Head)
  /// The chain is whole, but at the expected head's place it has another digest.
  case rewritten(expected: Head)
  /// A vault record that the entry relies on is not there, and nothing says that it was destroyed.
  case recordMissing(at: Int, Digest)
  /// A vault record that the entry relies on is no longer what was stored.
  case recordAltered(at: Int, Digest)

  /// The sequence of the entry that is wrong or missing.
  public var sequence: Int {
    switch self {
    case .gap(let at), .changed(let at), .unlinked(let at), .recordMissing(let at, _),
      .recordAltered(let at, _):
      at
    case .cutOff(let last, _): last + 1
    case .rewritten(let expected): expected.sequence
    }
  }

  /// What is wrong, for a person.
  public var message: Phrase {
    switch self {
    case .gap(let at):
      Phrase("第 \(at) 条记录缺失，其后仍有记录。", "Entry \(at) is missing, though later ones are there.")
    case .changed(let at):
      Phrase(
        "第 \(at) 条记录的内容与其摘要不符：记录被改动或移位。",
        "Entry \(at) does not match its digest: it was changed or moved.")
    case .unlinked(let at):
      Phrase(
        "第 \(at) 条记录与前一条不衔接：有记录被插入、调换或替换。",
        "Entry \(at) does not follow the one before: something was inserted, moved or exchanged.")
    case .cutOff(let last, let expected):
      Phrase(
        "台账止于第 \(last) 条，而应至少有 \(expected.sequence) 条：末尾被截去。",
        "The ledger ends at entry \(last), but at least \(expected.sequence) were expected.")
    case .rewritten(let expected):
      Phrase(
        "第 \(expected.sequence) 条记录的摘要与预期不同：台账在此之前被改写，或并非同一台账。",
        "Entry \(expected.sequence) has another digest than expected: "
          + "what came before was rewritten, or this is another ledger.")
    case .recordMissing(let at, let record):
      Phrase(
        "第 \(at) 条记录所依据的材料 \(record) 不在材料库中。",
        "Record \(record), on which entry \(at) relies, is not in the vault.")
    case .recordAltered(let at, let record):
      Phrase(
        "第 \(at) 条记录所依据的材料 \(record) 内容已被改动。",
        "Record \(record), on which entry \(at) relies, is not what was stored.")
    }
  }
}
