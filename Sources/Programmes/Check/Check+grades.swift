import Messages
import Quantities

extension Check {
  /// The grades of acceptance fall from the best to the last, which begins at the pass line.
  static let grades = Check { programme in
    programme.stages.flatMap { stage -> [Fault] in
      guard case .acceptance(let rule) = stage.rule else { return [] }
      let path = "stages" / stage.id
      return order(rule.grades, at: path / "grades")
        + bounds(rule, programme.rubric(rule.rubric), at: path)
    }
  }

  private static func order(
    _ grades: [AcceptanceRule.Grade], at path: ProgrammePath
  ) -> [Fault] {
    zip(grades, grades.dropFirst()).enumerated().filter { $1.0.from <= $1.1.from }
      .map { index, _ in
        Fault(
          at: path / (index + 2),
          Phrase("等次应从高到低排列，互不重叠", "grades go from the best to the worst without overlap"))
      }
  }

  private static func bounds(
    _ rule: AcceptanceRule, _ rubric: Rubric?, at path: ProgrammePath
  ) -> [Fault] {
    var faults: [Fault] = []
    if rule.grades.last?.from != rule.passLine {
      faults.append(
        Fault(
          at: path / "grades",
          Phrase(
            "最低的合格等次应从及格线\(rule.passLine)分起",
            "the last grade must begin at the pass line of \(rule.passLine)"
          )))
    }
    if let rubric, let best = rule.grades.first?.from, max(best, rule.passLine) > rubric.fullMark {
      faults.append(
        Fault(
          at: path / "grades",
          Phrase(
            "最高等次的起点高于满分\(rubric.fullMark)分，永远达不到",
            "the best grade begins above the full mark of \(rubric.fullMark) and can never be reached"
          )))
    }
    return faults
  }
}
