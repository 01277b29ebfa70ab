import Programmes
public import Quantities

/// How much the shortlist hangs on single experts and on single points.
public struct Robustness: Sendable, Hashable {
  /// For each expert number, what changes when every sheet of that expert is left out.
  public let withoutExpert: [Change]
  /// The distance between the last listed and the best unlisted that passes; nil where one is lacking.
  public let margin: Points?

  /// What becomes of the shortlist.
  public enum Change: Sendable, Hashable {
    /// The same applications are listed.
    case none
    /// Others are listed: by application number, in their order.
    case flips(entering: [Int], leaving: [Int])
    /// There would be no shortlist before the panel votes on these.
    case vote([Int])
    /// There would be too few valid sheets.
    case incomplete(Incomplete)
  }
}

extension Ranking {
  /// Ranks once more for each expert left out; a report beside the result, never instead of it.
  ///
  /// Where several panels score, the expert number is left out of each.
  public var robustness: Robustness {
    Robustness(
      withoutExpert: (0..<scores.marks.experts).map(change(without:)), margin: margin)
  }

  private func change(without expert: Int) -> Robustness.Change {
    let rest: Scores
    do {
      rest = try Scores(of: scores.marks.without(expert: expert), entrants: scores.entrants)
    } catch {
      return .incomplete(error)
    }
    let other = Ranking(of: rest, votes: votes)
    guard other.awaitingVote.isEmpty else { return .vote(other.awaitingVote) }
    let (before, after) = (Set(listed), Set(other.listed))
    guard before != after else { return .none }
    return .flips(
      entering: other.listed.filter { !before.contains($0) },
      leaving: listed.filter { !after.contains($0) })
  }

  private var margin: Points? {
    let unlisted = order.applications.lazy.map(Int.init).first {
      selection.exclusion(of: $0).map { !$0.isFailure } ?? false
    }
    guard let last = listed.last.flatMap(scores.total(of:)),
      let next = unlisted.flatMap(scores.total(of:))
    else { return nil }
    return last - next
  }
}
