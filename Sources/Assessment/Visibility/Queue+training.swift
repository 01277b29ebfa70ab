import Messages
import Programmes

extension Queue {
  /// What waits for the county of a base: filings of classes to stamp.
  func stamps() -> [Waiting] {
    guard may(.stampClass) else { return [] }
    return bases().flatMap { base in
      base.training.classesInOrder.filter { $0.stamped == nil }.map {
        item(.stampClass(base.id, $0.id))
      }
    }
  }

  /// What waits for the bureau: stamped filings to confirm, and open cases.
  func supervision() -> [Waiting] {
    bases().flatMap { base -> [Waiting] in
      let filings = base.training.classesInOrder.filter {
        may(.confirmClass) && $0.stamped != nil && $0.confirmed == nil
      }
      let cases = base.training.casesInOrder.filter { may(.closeCase) && $0.closing == nil }
      return filings.map { item(.confirmClass(base.id, $0.id)) }
        + cases.map { item(.closeCase(base.id, $0.opening.id)) }
    }
  }

  private func bases() -> [Application] {
    guard programme.training != nil else { return [] }
    return seen { $0.award != nil }
  }
}
