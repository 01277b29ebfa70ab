import Messages
import Programmes

extension Field {
  /// How results become a ranking.
  func ranking() -> RankingRule? {
    let keys = [
      "passLine", "quota", "reserves", "ties", "cutLineTie", "countyCap", "kindCaps", "clause",
      "proposed",
    ]
    guard let fields = fields(keys) else { return nil }
    let passLine = fields.need("passLine")?.points()
    let quota = fields.need("quota")?.quota()
    let reserves = fields.need("reserves")?.whole(0...9999)
    let ties = fields.need("ties")?.list { $0.tieStep() } ?? []
    let cutLineTie = fields.need("cutLineTie")?
      .word([RankingRule.CutLineTie.panelVote, .noneListed])
    let countyCap = fields.maybe("countyCap")?.whole(1...9999)
    let kindCaps = fields.maybe("kindCaps")?.kindCaps() ?? [:]
    guard let basis = fields.basis(), let passLine, let quota, let reserves, let cutLineTie
    else { return nil }
    return RankingRule(
      passLine: passLine, quota: quota, reserves: reserves, ties: ties, cutLineTie: cutLineTie,
      countyCap: countyCap, kindCaps: kindCaps, basis: basis)
  }

  private func quota() -> RankingRule.Quota? {
    guard let fields = fields(["minimum", "maximum", "clause", "proposed"]) else { return nil }
    let minimum = fields.need("minimum")?.whole(0...9999)
    let maximum = fields.need("maximum")?.whole(1...9999)
    guard let basis = fields.basis(), let minimum, let maximum else { return nil }
    return RankingRule.Quota(minimum: minimum, maximum: maximum, basis: basis)
  }

  private func kindCaps() -> [ApplicantKindID: Int] {
    let caps = entries { (kind: ApplicantKindID, cap) in
      cap.whole(1...9999).map { (kind, $0) }
    }
    return Dictionary(caps, uniquingKeysWith: min)
  }

  /// `untrimmedMean`, or one of `{group: A}`, `{criterion: A1}`, `{channel: defence}`.
  private func tieStep() -> RankingRule.TieStep? {
    if case .text("untrimmedMean") = node.content { return .untrimmedMean }
    guard case .map(let entries) = node.content, entries.count == 1 else {
      refuse(
        expected: Phrase(
          "untrimmedMean、{group: 编号}、{criterion: 编号} 或 {channel: 编号}",
          "untrimmedMean, {group: id}, {criterion: id} or {channel: id}"))
      return nil
    }
    guard let fields = fields(["group", "criterion", "channel"]) else { return nil }
    return fields.maybe("group")?.id().map(RankingRule.TieStep.group)
      ?? fields.maybe("criterion")?.id().map(RankingRule.TieStep.criterion)
      ?? fields.maybe("channel")?.id().map(RankingRule.TieStep.channel)
  }
}
