import Messages
import Programmes
import Scoring

extension Queue {
  /// What waits for the secretary: facts, panels, sheets, deviations, votes.
  func panel() -> [Waiting] {
    guard lens.disclosure == .scoring else { return [] }
    let unchecked = seen { $0.isInProgress && hasUncheckedFacts($0) }.map { item(.verify($0.id)) }
    let unseated = seen { $0.isInProgress && call.panel(of: $0.id) == nil }.count
    let sheets = view.sheetCount
    return unchecked + (unseated > 0 ? [item(.seatPanel(applications: unseated))] : [])
      + (sheets.due > sheets.signed ? [item(.collectSheets(sheets.due - sheets.signed))] : [])
      + openDeviations() + votes()
  }

  /// What waits for an expert: sheets of the expert's own and explanations.
  func scores() -> [Waiting] {
    guard may(.submitSheet) else { return [] }
    let unsigned = lens.applications.compactMap { id -> Waiting? in
      let missing = view.completeness(of: id).count { $0.state != .signed }
      return missing > 0 ? item(.score(id, sheets: missing)) : nil
    }
    return unsigned + openDeviations()
  }

  private func openDeviations() -> [Waiting] {
    view.deviations.filter { !$0.isAnswered }.map {
      item(.answerDeviation($0.application, $0.expert))
    }
  }

  /// Objective points need every stated value checked; texts are for reading only.
  private func hasUncheckedFacts(_ application: Application) -> Bool {
    application.submission.facts.keys.contains { id in
      guard let fact = programme.fact(id), fact.kind != .text,
        fact.scope.includes(application.submission.kind)
      else { return false }
      return application.verifications[id] == nil
    }
  }

  /// The tie across the cut line, once all sheets are in and explained.
  private func votes() -> [Waiting] {
    guard view.isComplete, let contest = lens.contest, let ranking = try? contest.ranking(),
      !ranking.awaitingVote.isEmpty
    else { return [] }
    return [item(.vote(ranking.awaitingVote.map { contest.applications[$0].id }))]
  }
}
