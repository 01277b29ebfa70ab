import Assessment
import Programmes
import Synchronization

/// The written answers on sealed rankings: they are asked for often, and change only when the panel sits again.
final class SealedRankings: Sendable {
  private let kept = Mutex<[CallID: (sealed: SealedCall, answer: [UInt8])]>([:])
  /// An answer on 5,000 applications has some 2.4 MB.
  private static let limit = 8

  /// The answer on this sealing, written where it is asked for the first time.
  func answer(on sealed: SealedCall, write: () throws -> [UInt8]) rethrows -> [UInt8] {
    let id = sealed.call.id
    if let known = kept.withLock({ $0[id] }), known.sealed === sealed { return known.answer }
    let answer = try write()
    kept.withLock { kept in
      if kept.count >= SealedRankings.limit { kept.removeAll() }
      kept[id] = (sealed, answer)
    }
    return answer
  }
}
