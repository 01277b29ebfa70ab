public import Messages
import Programmes
import Scoring

/// Totals that stand out from the panel's mean (评分偏离).
extension CallView {
  /// Whose total stands out: the viewer's own, or everybody's; neither side nor size is told.
  ///
  /// A mean needs all sheets, so nothing stands out before the last one is signed.
  public var deviations: [DeviationView] {
    guard lens.extent(of: .deviations) != .none else { return [] }
    let answers = lens.call.deviationAnswers
    let answered = lens.call.order.flatMap { id in
      (answers[id] ?? [:]).values.sorted { $0.expert < $1.expert }.map { view(of: $0) }
    }
    let open = outliers.filter { answers[$0.application]?[$0.expert] == nil }
    return (answered + open).filter { lens.sees(.deviations, by: $0.expert) }
  }

  /// What an expert explains can tell points, so others read it once the panel is sealed.
  private func view(of answer: DeviationAnswer) -> DeviationView {
    DeviationView(
      application: answer.application, expert: answer.expert, isAnswered: true,
      answer: lens.sees(.sheets, by: answer.expert) ? answer.answer : nil)
  }

  /// The sheets that the engine finds beyond the limit while the panel scores.
  private var outliers: [DeviationView] {
    guard lens.disclosure == .scoring, isComplete,
      let contest = lens.contest, let scores = try? contest.scores()
    else { return [] }
    return contest.applications.indices.flatMap { number -> [DeviationView] in
      let sheets = scores.score(of: number)?.panels.flatMap(\.sheets) ?? []
      return sheets.filter { ($0.deviation?.consequence ?? .none) != .none }.map { sheet in
        DeviationView(
          application: contest.applications[number].id,
          expert: contest.experts[number][sheet.expert], isAnswered: false, answer: nil)
      }
    }
  }

  /// Whether every sheet that must come is in; looks no further than the first that is missing.
  var isComplete: Bool {
    !lens.call.panels.isEmpty
      && lens.call.order.allSatisfy { id in
        guard lens.call.applications[id]?.isInProgress ?? false else { return true }
        return lens.call.scorers(of: id).allSatisfy { expert in
          lens.channels.allSatisfy { channel in
            lens.call.sheets[
              ScoreSheet.Key(application: id, expert: expert, channel: channel)] != nil
          }
        }
      }
  }
}

/// A total that must be explained in writing.
public struct DeviationView: Sendable, Hashable {
  /// The application.
  public let application: ApplicationID
  /// The expert.
  public let expert: PersonID
  /// Whether the expert has answered.
  public let isAnswered: Bool
  /// The answer; nil for those who may not read it yet.
  public let answer: String?
}

extension Lens {
  /// What the engine counts; nil where the programme scores nothing or its rubric cannot be scored.
  var contest: Contest? {
    guard let contest = try? Contest(of: call, under: programme) else { return nil }
    return contest
  }
}
