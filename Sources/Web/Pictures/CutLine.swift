import Assessment
import Markup
import Messages
import Programmes
import Quantities

/// The sealed totals in rank order, with the line below the last listed application.
struct CutLine: Sendable, Hashable {
  let rows: [Row]
  /// The total that must be reached, where the programme names one.
  let passLine: Points?

  /// One application.
  struct Row: Sendable, Hashable {
    let rank: Int?
    let unit: String
    let total: Points
    let place: SealedRanking.Place
    let why: Phrase?
  }

  init(_ rows: [Row], passLine: Points?) {
    self.rows = rows
    self.passLine = passLine
  }

  /// The ranking of a call as far as its viewer may see it.
  init(of call: CallView) {
    rows = call.ranking.map { row in
      Row(
        rank: row.rank, unit: call[row.application]?.unit ?? row.application.text,
        total: row.total, place: row.place, why: row.tieBrokenBy ?? row.excludedBy)
    }
    passLine = call.programme.scoring?.ranking.passLine
  }
}

extension SealedRanking.Place {
  /// The class of the bar.
  fileprivate var look: String {
    switch self {
    case .listed: "mark"
    case .reserve: "pale"
    case .none: "faint"
    }
  }
}

extension Speech {
  /// The cut line of a ranking with the table behind it.
  func cutLine(_ cut: CutLine, id: String = "cut-line") -> HTML {
    let caption = Phrase("入围线", "The cut line")
    return picture(
      caption, drawing(of: cut, caption, id),
      figures: table(
        caption, cut.rows,
        columns: [
          Column(Phrase("排名", "Rank"), .number) { row, say in
            if let rank = row.rank { "\(rank)" } else { say.blank }
          },
          Column(Phrase("申报单位", "Unit"), .head) { row, say in say.quoted(row.unit) },
          Column(Phrase("总分", "Total"), .number) { row, _ in row.total.description },
          Column(Phrase("结果", "Result")) { row, say in say(row.place.name) },
          Column(Phrase("说明", "Why")) { row, say in
            if let why = row.why { say(why) } else { say.blank }
          },
        ]),
      note: Phrase("虚线以上拟授牌", "Above the dashed line: proposed for an award"))
  }

  @HTMLBuilder private func drawing(of cut: CutLine, _ caption: Phrase, _ id: String) -> HTML {
    // Bars are compared by their length, so the axis begins at nothing.
    if let scale = Scale(for: cut.rows.map(\.total) + [.zero, cut.passLine ?? .zero], step: 20) {
      let foot = Canvas.row * cut.rows.count + 26
      let listed = cut.rows.lastIndex { $0.place == .listed }
      svg(
        id: id, size: Size(Coordinate(Canvas.width), Coordinate(foot + 4)), title: self(caption),
        description: self(
          "共 \(cut.rows.count) 个，拟授牌 \(cut.rows.count { $0.place == .listed }) 个",
          "\(cut.rows.count) ranked, \(cut.rows.count { $0.place == .listed }) proposed")
      ) {
        scale.grid(to: foot)
        for (number, row) in cut.rows.enumerated() {
          shapes(of: row, at: Coordinate(28 + Canvas.row * number), on: scale)
        }
        if let pass = cut.passLine {
          SVG.line(
            from: Position(scale.x(pass), 18), to: Position(scale.x(pass), Coordinate(foot)),
            title: self("及格线 \(pass)（加分不计）", "pass line \(pass), bonus aside"), .class("mean"))
        }
        if let listed, listed + 1 < cut.rows.count {
          let y = Coordinate(25 + Canvas.row * (listed + 1))
          SVG.line(from: Position(0, y), to: Position(Coordinate(Canvas.width), y), .class("cut"))
        }
      }
    }
  }

  private func shapes(of row: CutLine.Row, at top: Coordinate, on scale: Scale) -> [SVG] {
    let end = scale.x(row.total)
    let rank = row.rank.map { "\($0)　" } ?? ""
    return [
      SVG.text(Canvas.clipped(rank + row.unit), at: Position(0, top + 16)),
      SVG.rect(
        at: Position(Coordinate(Canvas.margin), top),
        size: Size(max(0, end - Coordinate(Canvas.margin)), 22), radius: 2,
        .class(row.place.look)),
      SVG.text(row.total.description, at: Position(end + 6, top + 16), .class("figure")),
    ]
  }
}
