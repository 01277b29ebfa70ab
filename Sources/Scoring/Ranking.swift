public import Messages
import Programmes
public import Quantities

/// The order of a call by its results: ranks, shortlist and reserves, each with its reason.
public struct Ranking: Sendable {
  /// The results that were ranked.
  public let scores: Scores
  /// Orders of equal applications that the panel decided, best first, by application number.
  public let votes: [[Int]]
  let order: Order
  let selection: Selection

  /// Ranks results by the programme's rule.
  ///
  /// `votes` are the panel's recorded orders of applications that share a rank. A vote counts when it
  /// names all of them, and only under the rule that asks for votes.
  public init(of scores: Scores, votes: [[Int]] = []) {
    let votes = scores.scheme.rule.ranking.cutLineTie == .panelVote ? votes : []
    let order = Order(of: scores, votes: votes)
    self.scores = scores
    self.votes = votes
    self.order = order
    self.selection = Selection(of: scores, in: order)
  }

  /// The applications on the shortlist, best first.
  public var listed: [Int] { selection.listed }
  /// The reserves, best first.
  public var reserves: [Int] { selection.reserves }
  /// The equal applications that the panel must put in order before there is a shortlist.
  public var awaitingVote: [Int] { selection.awaitingVote }

  /// What a person should know though it stops nothing: fewer are listed than intended (JC-5.1).
  public var warnings: [Reason] {
    let quota = scores.scheme.rule.ranking.quota
    guard listed.count < quota.minimum, awaitingVote.isEmpty else { return [] }
    return [
      Reason(
        "UNDER_MIN(\(quota.minimum))", clause: quota.basis.clause,
        Phrase(
          "入围\(listed.count)个，少于拟评选的\(quota.minimum)个",
          "\(listed.count) are listed, fewer than the intended \(quota.minimum)"),
        remedy: Phrase("合格线不降低；如实公布", "the pass line stays; publish the list as it is"))
    ]
  }

  /// The number of applications.
  public var count: Int { order.applications.count }

  /// All rows from best to worst; excluded applications at the end.
  public var rows: [Row] { (0..<count).map { self[$0] } }

  /// The row at a position from 0.
  public subscript(position: Int) -> Row {
    let application = Int(order.applications[position])
    let ranked = position < count - order.excluded
    let exclusion = selection.exclusion(of: application)
    return Row(
      application: application, rank: ranked ? Int(order.ranks[position]) : nil,
      total: scores.total(of: application), passed: !(exclusion?.isFailure ?? false),
      listed: exclusion == nil, reserve: selection.reserveNumber(of: application),
      tieBrokenBy: ranked ? tieBreak(at: position) : nil, excludedBy: exclusion)
  }

  /// One row of the ranking.
  public struct Row: Sendable, Hashable {
    /// The number of the application.
    public let application: Int
    /// The rank from 1, shared by equals (1, 2, 2, 4); nil for an excluded application.
    public let rank: Int?
    /// The result with bonus; nil for an excluded application without one.
    public let total: Points?
    /// Whether pass line and key items are met and no veto stands.
    public let passed: Bool
    /// Whether it is on the shortlist.
    public let listed: Bool
    /// The number among the reserves from 1, shared by equals.
    public let reserve: Int?
    /// What decided between it and an equal result.
    public let tieBrokenBy: TieBreak?
    /// What keeps it off the shortlist.
    public let excludedBy: Exclusion?
  }
}
