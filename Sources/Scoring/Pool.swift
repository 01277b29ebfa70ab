import Programmes
import Quantities

/// Channels whose points are added up per expert and averaged over the experts together.
struct Pool: Sendable, Hashable {
  /// The channel; nil when all channels form one pool.
  let channel: ChannelID?
  /// The places of its channels among the scheme's channels; none when nothing in it is judged.
  let channels: [Int]
  /// The columns of its judged criteria, bonus aside.
  let columns: [Int]
  /// The places of its measured criteria, bonus aside.
  let objective: [Int]
  /// What its mean is multiplied by to be a part of the result.
  let weight: Fraction

  /// Whether experts score anything in it.
  var isJudged: Bool { !channels.isEmpty }
}

/// A sum over some criteria that is kept beside the totals, over all valid sheets.
enum Tally: Sendable, Hashable {
  /// The criteria with these columns, per pool, and these measured places.
  case criteria(columns: [[Int]], measured: [Int])
  /// Everything but the bonus, weighted as the result is.
  case everything

  /// Whether it adds up nothing.
  var isEmpty: Bool {
    switch self {
    case .criteria(let columns, let measured): columns.allSatisfy(\.isEmpty) && measured.isEmpty
    case .everything: false
    }
  }
}
