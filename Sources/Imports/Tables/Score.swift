import Assessment
import Messages
import Programmes
import Quantities
import Spreadsheets

/// One row of a score sheet.
struct Score {
  let criterion: CriterionID
  let points: Points
  let reason: String?
  /// Where the points stand.
  let place: Place

  /// Reads a row; nil after a recorded problem.
  init?(_ row: inout RowReader, criteria: Names<Criterion>) {
    let criterion = row.named("criterion", criteria)
    let points = row.points("points", upTo: criterion?.points)
    reason = row.optionalText("reason")
    place = row.row.place(of: "points")
    guard let criterion, let points else { return nil }
    self.criterion = criterion.id
    self.points = points
  }
}

extension RowReader {
  /// Reads points that are not below zero, nor above `most` where it is known.
  mutating func points(_ key: String, upTo most: Points?) -> Points? {
    decimal(key, decimals: 2, in: 0...(most?.hundredths ?? .max)).map { Points(hundredths: $0) }
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
