import Assessment
import Messages
import Programmes
import Quantities
import Scoring

/// The ranking of a call with everything that its papers show.
struct Standings {
  let dossier: Dossier
  /// The call as it was counted: before sealing, or as it stands.
  let counted: Call
  let contest: Contest
  let ranking: Ranking
  let rows: [Standing]

  /// Whether the ranking is sealed; otherwise the paper is a draft.
  var isSealed: Bool { dossier.sealed != nil }
  var scheme: Scheme { ranking.scores.scheme }

  /// Counts the call as it stood when it was sealed, or as it stands.
  ///
  /// - Throws: `Refusal` with everything that is missing (law 5), where nothing is scored, or where
  ///   a sealed ranking cannot be computed again.
  init(of dossier: Dossier) throws(Refusal) {
    let counted = dossier.sealed ?? dossier.call
    guard let contest = try Contest(of: counted, under: dossier.programme) else {
      throw Refusal(
        Reason(
          "noScoring", Phrase("本项目不评分，没有排名", "this programme scores nothing; there is no ranking"),
          remedy: Phrase("改印其他表册", "print another paper")))
    }
    if let reason = dossier.tooEarly(toRank: counted) { throw Refusal(reason) }
    let ranking = try contest.ranking()
    if let sealed = dossier.call.ranking { try Standings.check(ranking, contest, against: sealed) }
    self.dossier = dossier
    self.counted = counted
    self.contest = contest
    self.ranking = ranking
    let masks = dossier.call.masks
    rows = ranking.rows.map { row in
      let application = contest.applications[row.application]
      let entrant = Entrant(
        application: application.id.text, unit: application.submission.unit,
        experts: contest.experts[row.application].map { masks[$0] ?? Phrase(same: $0.text) })
      return Standing(
        row, of: ranking, entrant: entrant,
        course: dossier.course(of: row, in: ranking, application: application),
        channels: contest.channels(of: row.application, in: ranking.scores))
    }
  }

  /// A sealed list is printed as it was sealed, or not at all.
  private static func check(
    _ ranking: Ranking, _ contest: Contest, against sealed: SealedRanking
  ) throws(Refusal) {
    let rows = ranking.rows.map { row in
      Seal(
        contest.applications[row.application].id, row.rank, row.total ?? .zero, row.place)
    }
    let kept = sealed.rows.map { Seal($0.application, $0.rank, $0.total, $0.place) }
    guard rows != kept else { return }
    throw Refusal(
      Reason(
        "rankingDiffers",
        Phrase("重算结果与封存的排名不一致", "the ranking computed again differs from the sealed one"),
        remedy: Phrase("核对台账和项目办法文件的摘要", "verify the ledger and the programme file's digest")))
  }

  private struct Seal: Equatable {
    let application: ApplicationID
    let rank: Int?
    let total: Points
    let place: SealedRanking.Place

    init(
      _ application: ApplicationID, _ rank: Int?, _ total: Points, _ place: SealedRanking.Place
    ) {
      self.application = application
      self.rank = rank
      self.total = total
      self.place = place
    }
  }
}

extension Dossier {
  /// What became of a row: as the call stands once it is sealed, else as the ranking says.
  fileprivate func course(
    of row: Ranking.Row, in ranking: Ranking, application: Application
  ) -> Course {
    let own = conclusion(of: row, in: ranking, application: application)
    guard sealed != nil, let now = call.applications[application.id] else {
      return Course(listed: row.listed, reserve: row.reserve, conclusion: own)
    }
    if case .reserve(let number) = now.place, now.isInProgress {
      return Course(listed: false, reserve: number, conclusion: own)
    }
    let conclusion = outcome(of: now) ?? (now.isListed && !row.listed ? promoted : own)
    return Course(listed: now.isListed, reserve: nil, conclusion: conclusion)
  }

  /// The ranking's own conclusion; a veto by its name only, since findings are not for the public.
  func conclusion(
    of row: Ranking.Row, in ranking: Ranking, application: Application
  ) -> Phrase {
    if case .veto = row.excludedBy { return vetoes(of: application) }
    return row.conclusion(in: ranking)
  }

  private var promoted: Phrase { Phrase("拟授牌（递补）", "proposed (moved up from the reserves)") }

  private func outcome(of application: Application) -> Phrase? {
    if application.award != nil { return Phrase("已授牌", "awarded") }
    return application.isInProgress ? nil : departure(of: application)
  }
}

extension Ranking.Row {
  fileprivate var place: SealedRanking.Place {
    listed ? .listed : reserve.map(SealedRanking.Place.reserve) ?? .none
  }
}
