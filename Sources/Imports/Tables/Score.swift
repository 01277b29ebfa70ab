import Assessment
import Programmes
import Quantities
import Spreadsheets

/// One row of a score sheet.
struct Score {
  let criterion: CriterionID
  let points: Points
  let reason: String?

  /// Reads a row; nil after a recorded problem.
  init?(_ row: inout RowReader, criteria: Names<CriterionID>) {
    let criterion = row.named("criterion", criteria)
    let points = row.decimal("points", decimals: 2)
    reason = row.optionalText("reason")
    guard let criterion, let points else { return nil }
    self.criterion = criterion
    self.points = Points(hundredths: points)
  }
}

extension ScoreSheet {
  /// A sheet from its rows, no criterion twice.
  init(_ key: Key, _ scores: [Score]) {
    var points: [CriterionID: Points] = [:]
    var reasons: [CriterionID: String] = [:]
    for score in scores {
      points[score.criterion] = score.points
      reasons[score.criterion] = score.reason
    }
    self.init(
      application: key.application, expert: key.expert, channel: key.channel, points: points,
      reasons: reasons)
  }
}
