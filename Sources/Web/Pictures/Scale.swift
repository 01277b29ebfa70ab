import Markup
import Quantities

/// An axis of points from left to right, between two round numbers.
struct Scale: Sendable, Hashable {
  let low: Int
  let high: Int
  private let step: Int

  /// The axis on which all of some points lie; nil without any.
  init?(for points: [Points], step: Int = 5) {
    guard let least = points.min(), let most = points.max() else { return nil }
    let width = step * 100
    low = Scale.floored(least.hundredths, width) * step
    let top = -Scale.floored(-most.hundredths, width) * step
    high = top > low ? top : low + step
    self.step = step
  }

  /// The round numbers on the axis; never so many that their names touch.
  var ticks: [Int] {
    let room = (high - low) / step
    return Array(stride(from: low, through: high, by: step * max(1, (room + 7) / 8)))
  }

  /// Where points lie in a drawing.
  func x(_ points: Points) -> Coordinate {
    Canvas.x(points.hundredths - low * 100, of: (high - low) * 100)
  }

  /// The lines of the axis with their numbers, down to the foot of a drawing.
  func grid(to foot: Int) -> [SVG] {
    ticks.flatMap { tick in
      let x = x(Points(hundredths: tick * 100))
      return [
        SVG.line(from: Position(x, 18), to: Position(x, Coordinate(foot)), .class("grid")),
        SVG.text("\(tick)", at: Position(x, 12), anchor: .middle, .class("axis")),
      ]
    }
  }

  private static func floored(_ value: Int, _ width: Int) -> Int {
    value >= 0 ? value / width : -((-value + width - 1) / width)
  }
}
