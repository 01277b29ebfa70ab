import Assessment
import Programmes
import WorkingDays

extension CallView {
  /// A number that changes with what a waiting page shows of the call, and with nothing else.
  ///
  /// It is made from the view alone: what the viewer may not see does not change it (law 8).
  func glance(at now: Instant) -> Int {
    var hasher = Hasher()
    hasher.combine(stage?.id)
    hasher.combine(isClosed)
    hasher.combine(counts)
    hasher.combine(sheetCount.signed)
    hasher.combine(sheetCount.due)
    hasher.combine(notices.count)
    hasher.combine(waiting(at: now))
    return hasher.finalize()
  }
}
