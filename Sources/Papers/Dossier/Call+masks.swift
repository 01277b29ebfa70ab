public import Assessment
public import Messages
import Programmes

extension Call {
  /// 专家1 for the first expert seated, so that public papers name nobody.
  public var masks: [PersonID: Phrase] {
    Dictionary(
      uniqueKeysWithValues: experts.enumerated().map { place, expert in
        (expert, Phrase("专家\(place + 1)", "Expert \(place + 1)"))
      })
  }
}
