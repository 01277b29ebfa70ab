import Assessment
import Markup
import Messages
import Programmes

/// How many applications came how far, as the bars of a funnel.
struct Funnel: Sendable, Hashable {
  let bars: [Bar]

  /// One step on the way.
  struct Bar: Sendable, Hashable {
    let name: Phrase
    let count: Int
  }

  init(_ bars: [Bar]) {
    self.bars = bars
  }

  /// The way through a call as its viewer may see it.
  init(of call: CallView) {
    bars = call.funnel.map { step, count in
      Bar(name: step.name(in: call.programme), count: count)
    }
  }

  /// Whether anything has happened yet.
  var isEmpty: Bool { bars.allSatisfy { $0.count == 0 } }
}

extension Speech {
  /// The funnel of a call with the table behind it; `id` names it within its page.
  func funnel(_ funnel: Funnel, id: String = "funnel") -> HTML {
    picture(
      Phrase("申报进展", "How far applications came"), drawing(of: funnel, id),
      figures: table(
        Phrase("各步数量", "Number at each step"), funnel.bars,
        columns: [
          Column(Phrase("步骤", "Step"), .head) { bar, say in say(bar.name) },
          Column(Phrase("数量", "Number"), .number) { bar, _ in "\(bar.count)" },
        ]))
  }

  private func drawing(of funnel: Funnel, _ id: String) -> HTML {
    let most = funnel.bars.map(\.count).max() ?? 0
    let words = funnel.bars.map { "\(self($0.name)) \($0.count)" }
    return svg(
      id: id, size: Size(Coordinate(Canvas.width), Coordinate(Canvas.row * funnel.bars.count + 8)),
      title: self("申报进展", "How far applications came"),
      description: words.joined(separator: self("，", ", "))
    ) {
      for (number, bar) in funnel.bars.enumerated() {
        let top = Canvas.row * number + 6
        let end = Canvas.x(bar.count, of: most)
        SVG.text(
          Canvas.clipped(self(bar.name)), at: Position(0, Coordinate(top + 17)))
        SVG.rect(
          at: Position(Coordinate(Canvas.margin), Coordinate(top)),
          size: Size(end - Coordinate(Canvas.margin), 24), radius: 2, .class("mark"))
        SVG.text(
          "\(bar.count)", at: Position(end + 8, Coordinate(top + 17)), .class("figure"))
      }
    }
  }
}
