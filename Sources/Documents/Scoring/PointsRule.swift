import Messages
import Programmes
import Quantities

/// What Excel lets an expert type as the points of one criterion.
struct PointsRule {
  /// A formula that holds for allowed points.
  let formula: String
  /// What is allowed, in words.
  let words: Phrase
  /// Where the points stand.
  let cell: Spot

  init(of criterion: Criterion, cell: Spot) {
    self.cell = cell
    let name = cell.name
    let full = criterion.points
    switch criterion.marking {
    case .judged(let step) where step > .zero:
      // In whole hundredths, since half a point is exact in binary but a tenth is not.
      formula = """
        AND(ISNUMBER(\(name)),\(name)>=0,\(name)<=\(full),\
        ABS(\(name)*100-ROUND(\(name)*100,0))<0.000001,\
        MOD(ROUND(\(name)*100,0),\(step.hundredths))=0)
        """
      words = Phrase(
        "请填 0 到 \(full.short) 之间的数，每 \(step.short) 分一档",
        "a number from 0 to \(full.short), in steps of \(step.short)")
    case .judged, .measured:
      formula = """
        AND(ISNUMBER(\(name)),\(name)>=0,\(name)<=\(full),\
        ABS(\(name)*100-ROUND(\(name)*100,0))<0.000001)
        """
      words = Phrase(
        "请填 0 到 \(full.short) 之间的数，最多两位小数",
        "a number from 0 to \(full.short), at most two decimals")
    case .graded(let levels):
      let equal = levels.map { "\(name)=\($0.points)" }.joined(separator: ",")
      formula = "OR(\(equal))"
      let names = levels.map {
        Phrase("\($0.name.chinese)＝\($0.points.short)", "\($0.name.english) = \($0.points.short)")
      }.joined
      words = Phrase("请填下列分值之一：\(names.chinese)", "one of: \(names.english)")
    }
  }
}

extension Points {
  /// Without zeros at the end: 8 and 0.5.
  fileprivate var short: String {
    let text = Substring(description)
    guard text.hasSuffix("0") else { return description }
    return String(text.hasSuffix(".00") ? text.dropLast(3) : text.dropLast())
  }
}
