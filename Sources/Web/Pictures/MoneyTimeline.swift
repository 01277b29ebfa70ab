import Assessment
import Markup
import Messages
import Quantities
import WorkingDays

/// What happened to the money of one award, on the line of its days.
struct MoneyTimeline: Sendable, Hashable {
  let steps: [Step]

  /// One thing that happened, or is to happen.
  struct Step: Sendable, Hashable {
    let day: Day
    let name: Phrase
    let amount: Money?
    /// Whether it lies ahead.
    let isAhead: Bool
  }

  init(_ steps: [Step]) {
    self.steps = steps.sorted { $0.day < $1.day }
  }
}

extension Speech {
  /// The money of an award over time, with the table behind it.
  func moneyTimeline(_ timeline: MoneyTimeline, id: String = "money-timeline") -> HTML {
    let caption = Phrase("拨款进程", "The course of the payments")
    return picture(
      caption, drawing(of: timeline, caption, id),
      figures: table(
        caption, timeline.steps,
        columns: [
          Column(Phrase("日期", "Day"), .head) { step, say in say.day(step.day) },
          Column(Phrase("事项", "What")) { step, say in
            say(step.name)
            if step.isAhead { say("（预计）", " (to come)") }
          },
          Column(Phrase("金额（元）", "CNY"), .number) { step, say in
            if let amount = step.amount { amount.grouped } else { say.blank }
          },
        ]))
  }

  private func drawing(of timeline: MoneyTimeline, _ caption: Phrase, _ id: String) -> HTML {
    let foot = 30 * timeline.steps.count + 10
    let spine = Coordinate(110)
    return svg(
      id: id, size: Size(Coordinate(Canvas.width), Coordinate(foot)), title: self(caption),
      description: timeline.steps.map { "\($0.day) \(self($0.name))" }
        .joined(separator: self("，", ", "))
    ) {
      SVG.line(from: Position(spine, 6), to: Position(spine, Coordinate(foot - 6)), .class("spine"))
      for (number, step) in timeline.steps.enumerated() {
        let y = Coordinate(30 * number + 20)
        SVG.text(
          step.day.description, at: Position(spine - 16, y + 5), anchor: .end, .class("axis"))
        SVG.circle(at: Position(spine, y), radius: 6, .class(step.isAhead ? "hollow" : "mark"))
        SVG.text(self(step.name), at: Position(spine + 18, y + 5))
        if let amount = step.amount {
          SVG.text(
            amount.grouped, at: Position(Coordinate(Canvas.width - 4), y + 5), anchor: .end,
            .class("figure"))
        }
      }
    }
  }
}
