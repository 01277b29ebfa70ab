import Messages
import Quantities

extension Check {
  /// The cap on bonus points fits the bonus criteria.
  static let bonus = Check { programme in
    programme.rubrics.flatMap { rubric -> [Fault] in
      let total = rubric.groups.filter(\.isBonus).map(\.points).bounded
      let path = "rubrics" / rubric.id / "bonusCap"
      if rubric.bonusCap > total {
        return [
          Fault(
            at: path,
            Phrase(
              "加分上限\(rubric.bonusCap)分超过加分项合计\(total)分",
              "the cap of \(rubric.bonusCap) is above all bonus points together, \(total)"))
        ]
      }
      guard rubric.bonusCap == .zero, total > .zero else { return [] }
      return [
        Fault(
          at: path,
          Phrase(
            "有加分项但加分上限为0，加分不起作用", "there are bonus points, but the cap is 0 and they never count"))
      ]
    }
  }
}
