public import Messages
public import Programmes
public import Quantities

/// The one rule that keeps an application off the shortlist.
public enum Exclusion: Sendable, Hashable {
  /// A veto, whatever the points.
  case veto(Reason)
  /// The result without bonus is below the pass line.
  case passLine(base: Points, line: Points)
  /// The mean of a key item is below its minimum (★).
  case keyItem(CriterionID, mean: Fraction, minimum: Points)
  /// The most that may be listed from this county are listed before it.
  case countyCap(CountyID, Int)
  /// The most that may be listed of this kind are listed before it.
  case kindCap(ApplicantKindID, Int)
  /// It is equal to others across the cut line, and by rule none of them is listed.
  case cutLineTie
  /// It is equal to others across the cut line, and the panel has not voted yet.
  case awaitingVote
  /// Better results are equal across the cut line, and the panel has not voted on them yet.
  case undecided
  /// The quota is used up by better results.
  case quota(Int)

  /// Whether the application fails by its own points or facts, not for lack of room.
  public var isFailure: Bool {
    switch self {
    case .veto, .passLine, .keyItem: true
    case .countyCap, .kindCap, .cutLineTie, .awaitingVote, .undecided, .quota: false
    }
  }

  /// The ground as the minutes say it.
  public func phrase(in rubric: Rubric) -> Phrase {
    switch self {
    case .veto(let reason): reason.message
    case .passLine(let base, let line):
      Phrase("得分\(base)低于合格线\(line)", "\(base) is below the pass line of \(line)")
    case .keyItem(let id, let mean, let minimum):
      keyItem(rubric.criterion(id)?.name ?? Phrase(same: id.text), mean, minimum)
    case .countyCap(let county, let cap):
      Phrase("\(county)名额\(cap)个已满", "all \(cap) places of \(county) are taken")
    case .kindCap(let kind, let cap):
      Phrase("\(kind)类名额\(cap)个已满", "all \(cap) places of the kind \(kind) are taken")
    case .cutLineTie:
      Phrase("在入围线上并列，按规则均不入围", "equal across the cut line; by rule none of them is listed")
    case .awaitingVote:
      Phrase("在入围线上并列，待评审组表决", "equal across the cut line; the panel has to vote")
    case .undecided:
      Phrase("待前列并列申报表决后确定", "open until the panel has voted on better, equal results")
    case .quota(let maximum):
      Phrase("名额\(maximum)个已满", "all \(maximum) places are taken")
    }
  }

  private func keyItem(_ name: Phrase, _ mean: Fraction, _ minimum: Points) -> Phrase {
    let mean = Points(hundredths: (mean * Fraction(100)).roundedHalfUp)
    return Phrase(
      "关键指标「\(name.chinese)」平均\(mean)分，低于\(minimum)分",
      "key item “\(name.english)”: mean \(mean) is below \(minimum)")
  }
}
