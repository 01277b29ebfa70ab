import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Scoring

/// How far each expert's totals lie from the mean of the panel, on average; only after sealing.
struct Severity: Sendable, Hashable {
  /// The experts in panel order.
  let rows: [Row]

  /// One expert over all sheets that were scored.
  struct Row: Sendable, Hashable {
    let expert: Phrase
    let sheets: Int
    /// The mean difference: negative for a strict expert.
    let difference: Points
  }

  /// The differences by expert, each sheet against the plain mean of its application and channel.
  init(_ differences: [(expert: Phrase, values: [Fraction])]) {
    rows = differences.filter { !$0.values.isEmpty }.map { one in
      let sum = one.values.reduce(.zero, +)
      let mean = sum * Fraction(100) / Fraction(one.values.count)
      return Row(
        expert: one.expert, sheets: one.values.count,
        difference: Points(hundredths: mean.roundedHalfUp))
    }
  }
}

extension Speech {
  /// The severity of the experts with the table behind it.
  func severity(_ severity: Severity, id: String = "severity") -> HTML {
    let caption = Phrase("专家宽严", "How strict each expert is")
    return picture(
      caption, drawing(of: severity, caption, id),
      figures: table(
        caption, severity.rows,
        columns: [
          Column(Phrase("专家", "Expert"), .head) { row, say in say.quoted(say(row.expert)) },
          Column(Phrase("评分表", "Sheets"), .number) { row, _ in "\(row.sheets)" },
          Column(Phrase("平均差", "Mean difference"), .number) { row, _ in row.difference.signed },
        ]),
      note: Phrase(
        "每张评分表与同一申报、同一环节全体平均分之差的平均值；负为偏严，正为偏宽",
        "The mean of each sheet's difference from the panel's mean; below zero is strict"))
  }

  private func drawing(of severity: Severity, _ caption: Phrase, _ id: String) -> HTML {
    let widest = max(100, severity.rows.map { abs($0.difference.hundredths) }.max() ?? 0)
    let foot = Canvas.row * severity.rows.count + 8
    let zero = Canvas.x(1, of: 2)
    return svg(
      id: id, size: Size(Coordinate(Canvas.width), Coordinate(foot)), title: self(caption),
      description: severity.rows.map { "\(self($0.expert)) \($0.difference.signed)" }
        .joined(separator: self("，", ", "))
    ) {
      SVG.line(from: Position(zero, 0), to: Position(zero, Coordinate(foot)), .class("mean"))
      for (number, row) in severity.rows.enumerated() {
        let top = Coordinate(Canvas.row * number + 6)
        let end = Canvas.x(widest + row.difference.hundredths, of: 2 * widest)
        SVG.text(Canvas.clipped(self(row.expert)), at: Position(0, top + 17))
        SVG.rect(
          at: Position(min(zero, end), top), size: Size(max(zero, end) - min(zero, end), 22),
          .class(row.difference < .zero ? "mark" : "pale"))
        SVG.text(
          row.difference.signed, at: Position(Coordinate(Canvas.width), top + 17), anchor: .end,
          .class("figure"))
      }
    }
  }
}

extension Points {
  /// With a sign where it is not zero.
  var signed: String { self > .zero ? "+\(self)" : description }
}
