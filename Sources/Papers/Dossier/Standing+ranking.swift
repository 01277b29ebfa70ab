public import Messages
import Programmes
import Quantities
public import Scoring

/// What the call's later course made of a row of its ranking.
struct Course {
  let listed: Bool
  let reserve: Int?
  let conclusion: Phrase
}

extension Standing {
  /// One row of a ranking by itself, as a calculator without a ledger shows it.
  public init(_ row: Ranking.Row, of ranking: Ranking, entrant: Entrant) {
    let course = Course(
      listed: row.listed, reserve: row.reserve, conclusion: row.conclusion(in: ranking))
    self.init(row, of: ranking, entrant: entrant, course: course, channels: [:])
  }

  init(
    _ row: Ranking.Row, of ranking: Ranking, entrant: Entrant, course: Course,
    channels: [ChannelID: Points]
  ) {
    let score = ranking.scores.score(of: row.application)
    application = entrant.application
    unit = entrant.unit
    rank = row.rank
    total = row.total
    base = score?.base
    bonus = score.map { Points(rounding: $0.bonus) }
    self.channels = channels
    passed = row.passed
    listed = course.listed
    reserve = course.reserve
    tieBrokenBy = row.tieBrokenBy?.phrase(in: ranking.scores.scheme.rubric)
    conclusion = course.conclusion
    sheets =
      score.map { Sheet.all(of: $0, under: ranking.scores.scheme, by: entrant.experts) } ?? []
  }
}

extension Ranking.Row {
  /// What the ranking alone says of it.
  func conclusion(in ranking: Ranking) -> Phrase {
    if listed { return Phrase("拟授牌", "proposed") }
    if let reserve { return Phrase("备选\(reserve)", "reserve \(reserve)") }
    return excludedBy?.phrase(in: ranking.scores.scheme.rubric) ?? Phrase("未入围", "not listed")
  }
}

extension Standing.Sheet {
  /// The sheets that were counted or dropped, by what the experts are called in panel order.
  public static func all(
    of score: Score, under scheme: Scheme, by experts: [Phrase]
  ) -> [Standing.Sheet] {
    score.panels.flatMap { panel in
      panel.sheets.compactMap { sheet in
        sheet.total.map { total in
          Standing.Sheet(
            expert: experts[sheet.expert], channel: panel.channel ?? scheme.onlyChannel,
            total: total, dropped: sheet.isDropped)
        }
      }
    }
  }
}

extension Scheme {
  /// The channel of all sheets where there is only one.
  var onlyChannel: ChannelID? { channels.count == 1 ? channels.first?.id : nil }
}

extension Score.Sheet {
  /// Whether the mean leaves the whole sheet out.
  var isDropped: Bool {
    switch standing {
    case .dropped, .discarded: true
    case .counted, .excused: false
    }
  }
}

extension Points {
  /// An exact number of points, rounded half-up to hundredths.
  init(rounding points: Fraction) {
    self.init(hundredths: (points * Fraction(100)).roundedHalfUp)
  }
}
