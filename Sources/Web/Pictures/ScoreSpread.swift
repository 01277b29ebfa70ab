import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Scoring

/// The totals of all sheets of one channel, a dot per expert and application; only after sealing.
struct ScoreSpread: Sendable, Hashable {
  let channel: Phrase?
  /// The applications in rank order.
  let rows: [Row]

  /// One application's sheets.
  struct Row: Sendable, Hashable {
    let application: ApplicationID
    let unit: String
    let mean: Points
    let dots: [Dot]
  }

  /// One sheet.
  struct Dot: Sendable, Hashable {
    let expert: Phrase
    let total: Points
    /// Whether the mean leaves it out.
    let isDropped: Bool
  }
}

extension ScoreSpread.Row {
  /// The sheets of an application as the engine counts them; experts are named by `name`.
  init(
    _ panel: Score.Panel, of application: Application, experts: [PersonID],
    name: (PersonID) -> Phrase
  ) {
    self.application = application.id
    unit = application.submission.unit
    mean = Points(hundredths: (panel.mean * Fraction(100)).roundedHalfUp)
    dots = panel.sheets.compactMap { sheet in
      sheet.total.map { total in
        ScoreSpread.Dot(
          expert: name(experts[sheet.expert]), total: total, isDropped: sheet.standing.isLeftOut)
      }
    }
  }
}

extension Score.Standing {
  /// Whether the mean leaves the whole sheet out.
  fileprivate var isLeftOut: Bool {
    switch self {
    case .dropped, .discarded: true
    case .counted, .excused: false
    }
  }
}

extension Speech {
  /// The spread of one channel with the table behind it.
  func scoreSpread(_ spread: ScoreSpread, id: String) -> HTML {
    let name = Phrase("各申报得分分布", "Points of each application")
    let caption =
      spread.channel.map {
        Phrase("\(name.chinese)：\($0.chinese)", "\(name.english): \($0.english)")
      } ?? name
    return picture(
      caption, drawing(of: spread, caption, id), figures: figures(of: spread, caption),
      note: Phrase(
        "● 计入　○ 去掉或不计入　┃ 平均分", "● counted  ○ dropped or void  ┃ mean"))
  }

  private func figures(of spread: ScoreSpread, _ caption: Phrase) -> HTML {
    table(
      caption, spread.rows,
      columns: [
        Column(Phrase("申报单位", "Unit"), .head) { row, say in say.quoted(row.unit) },
        Column(Phrase("平均分", "Mean"), .number) { row, _ in row.mean.description },
        Column(Phrase("各专家", "Experts")) { row, say in
          row.dots.map { dot in
            let void = dot.isDropped ? say("（不计入）", " (left out)") : ""
            return "\(say(dot.expert)) \(dot.total)\(void)"
          }.joined(separator: say("；", "; "))
        },
      ])
  }

  @HTMLBuilder private func drawing(
    of spread: ScoreSpread, _ caption: Phrase, _ id: String
  ) -> HTML {
    if let scale = Scale(for: spread.rows.flatMap { $0.dots.map(\.total) + [$0.mean] }) {
      let foot = Canvas.row * spread.rows.count + 26
      svg(
        id: id, size: Size(Coordinate(Canvas.width), Coordinate(foot + 4)), title: self(caption),
        description: self(
          "\(spread.rows.count) 个申报，每点一位专家", "\(spread.rows.count) applications, a dot per expert")
      ) {
        scale.grid(to: foot)
        for (number, row) in spread.rows.enumerated() {
          shapes(of: row, at: 26 + Canvas.row * number + Canvas.row / 2, on: scale)
        }
      }
    }
  }

  private func shapes(of row: ScoreSpread.Row, at middle: Int, on scale: Scale) -> [SVG] {
    let y = Coordinate(middle)
    let (left, right) = (scale.x(row.mean), Coordinate(Canvas.width))
    return [
      SVG.text(Canvas.clipped(row.unit), at: Position(0, y + 5)),
      SVG.line(
        from: Position(Coordinate(Canvas.margin), y), to: Position(right, y), .class("grid")),
      SVG.line(from: Position(left, y - 10), to: Position(left, y + 10), .class("mean")),
    ]
      + row.dots.map { dot in
        SVG.circle(
          at: Position(scale.x(dot.total), y), radius: 5,
          title: "\(self(dot.expert)) \(dot.total)", .class(dot.isDropped ? "hollow" : "mark"))
      }
  }
}
