import Messages
import Programmes
import Quantities
import Scoring

extension Matter {
  /// Seals the panel: the ranking, or everything that is still missing (laws 5 and 6).
  func sealing(_ rule: ScoringRule) -> (reasons: [Reason], events: [Event]) {
    do throws(Refusal) {
      guard let contest = try Contest(of: call, under: programme) else { return ([], []) }
      let reasons = unseated(contest) + unverified(contest) + unstated(contest)
      if !reasons.isEmpty { return (reasons, []) }
      let ranking = try contest.ranking()
      let open = unanswered(contest, ranking.scores) + awaitingVote(contest, ranking)
      if !open.isEmpty { return (open, []) }
      return ([], [.rankingSealed(SealedRanking(ranking, of: contest))])
    } catch {
      return (error.reasons, [])
    }
  }

  /// Records the panel's vote on the applications that stay equal across the cut line.
  func recordVote(_ vote: VoteRecorded) throws(Refusal) -> [Event] {
    try require(vote.minute, Phrase("表决记录", "minute of the vote"))
    let tied = try tiedApplications()
    guard !tied.isEmpty, Set(vote.order) == tied, vote.order.count == tied.count else {
      let names = tied.sorted().map { Phrase(same: $0.text) }.joined
      throw Refusal(
        Reason(
          "notTheTied", clause: programme.clause(of: .scoring),
          tied.isEmpty
            ? Phrase("入围线或备选没有并列，无需表决", "no tie on the cut line or the reserves to vote on")
            : Phrase("表决须恰好包括并列的申报", "the vote must order exactly the tied applications"),
          remedy: Phrase("并列申报：\(names.chinese)", "tied: \(names.english)")))
    }
    return [.voteRecorded(vote)]
  }

  /// Those whom only a vote can tell apart: on the cut line, and later the reserves first in line.
  private func tiedApplications() throws(Refusal) -> Set<ApplicationID> {
    guard stage.rule.kind == .scoring else {
      return call.nextReserves.count > 1 ? Set(call.nextReserves) : []
    }
    guard let contest = try Contest(of: call, under: programme) else { return [] }
    return Set(try contest.ranking().awaitingVote.map { contest.applications[$0].id })
  }

  private func unseated(_ contest: Contest) -> [Reason] {
    contest.applications.filter { call.panel(of: $0.id) == nil }.map { application in
      Reason(
        "noPanel", clause: programme.clause(of: .scoring), subject: application.id.text,
        Phrase("尚无评审组", "no panel is seated"), remedy: Phrase("抽取并登记评审组", "seat a panel"))
    }
  }

  /// Objective points are computed from checked facts only; texts are for reading, not for points.
  private func unverified(_ contest: Contest) -> [Reason] {
    contest.applications.compactMap { application in
      let open = application.submission.facts.keys.filter { id in
        guard let fact = programme.fact(id), fact.kind != .text,
          fact.scope.includes(application.submission.kind)
        else { return false }
        return application.verifications[id] == nil
      }.sorted()
      guard !open.isEmpty else { return nil }
      let names = open.compactMap { programme.fact($0)?.name }.joined
      return Reason(
        "factsNotVerified", clause: programme.clause(of: .scoring), subject: application.id.text,
        Phrase("未核验指标：\(names.chinese)", "facts not verified: \(names.english)"),
        remedy: Phrase("由秘书对照佐证材料核验", "have the secretary check them against the evidence"))
    }
  }

  /// A fact that objective points need and nobody stated is missing, not zero (law 5).
  private func unstated(_ contest: Contest) -> [Reason] {
    contest.applications.indices.filter { contest.entrants.exclusions[$0] == nil }
      .compactMap { number in
        let missing = Set(contest.measurements[number].values.flatMap(\.missing)).sorted()
        guard !missing.isEmpty else { return nil }
        let names = missing.compactMap { programme.fact($0)?.name }.joined
        return Reason(
          "factsMissing", clause: programme.clause(of: .scoring),
          subject: contest.applications[number].id.text,
          Phrase(
            "客观计分缺少指标：\(names.chinese)", "objective points lack facts: \(names.english)"),
          remedy: Phrase("核验并登记该指标", "check the fact and record it"))
      }
  }

  /// Sheets far from the mean need the expert's written answer.
  private func unanswered(_ contest: Contest, _ scores: Scores) -> [Reason] {
    contest.applications.indices.flatMap { number -> [Reason] in
      let application = contest.applications[number].id
      let sheets = scores.score(of: number)?.panels.flatMap(\.sheets) ?? []
      return sheets.compactMap { sheet in
        let expert = contest.experts[number][sheet.expert]
        guard let deviation = sheet.deviation, deviation.consequence != .none,
          call.deviationAnswers[application]?[expert] == nil
        else { return nil }
        return Reason(
          "deviationUnexplained", clause: programme.clause(of: .scoring),
          subject: application.text,
          Phrase(
            "专家\(expert)总分偏离均值\(deviation.percent)%",
            "expert \(expert) is \(deviation.percent)% off the mean"),
          remedy: Phrase("请专家书面说明，或更正评分表", "have the expert explain in writing or amend the sheet"))
      }
    }
  }

  private func awaitingVote(_ contest: Contest, _ ranking: Ranking) -> [Reason] {
    guard !ranking.awaitingVote.isEmpty else { return [] }
    let names = ranking.awaitingVote.map { Phrase(same: contest.applications[$0].id.text) }.joined
    return [
      Reason(
        "voteNeeded", clause: programme.clause(of: .scoring),
        Phrase("入围线上并列：\(names.chinese)", "equal across the cut line: \(names.english)"),
        remedy: Phrase("评审组表决并登记结果", "have the panel vote and record the vote"))
    ]
  }
}

extension SealedRanking {
  init(_ ranking: Ranking, of contest: Contest) {
    let rubric = ranking.scores.scheme.rubric
    self.init(
      rows: ranking.rows.map { row in
        let place: Place =
          row.listed ? .listed : row.reserve.map(Place.reserve) ?? .none
        return Row(
          application: contest.applications[row.application].id, rank: row.rank,
          total: row.total ?? .zero, passed: row.passed, place: place,
          tieBrokenBy: row.tieBrokenBy?.phrase(in: rubric),
          excludedBy: row.excludedBy?.phrase(in: rubric))
      })
  }
}
