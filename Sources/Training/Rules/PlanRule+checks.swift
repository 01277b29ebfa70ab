import Messages
import Quantities

extension PlanRule {
  /// What is wrong with the plans of all bases together, against the target; nil where they reach it.
  public func finding(onPlanned heads: [Level: Int], _ subject: String) -> Finding? {
    guard let target else { return nil }
    let levels = Set(target.heads.keys).union(heads.keys).sorted()
    let differing = levels.filter { heads[$0, default: 0] != target.heads[$0, default: 0] }
    guard !differing.isEmpty else { return nil }
    let stated = differing.map { level in
      Phrase(
        "\(level.name.chinese)\(heads[level, default: 0])人，应为\(target.heads[level, default: 0])人",
        "\(level.name.english): \(heads[level, default: 0]) heads, expected "
          + "\(target.heads[level, default: 0])")
    }.joined
    return Term(target.basis, .must).finding(
      "planMissesTarget", subject,
      Phrase("计划合计与任务不符：", "the plans do not add up to the target:") + stated,
      remedy: Phrase("请核对计划表", "check the table of plans"))
  }
}

extension PlanRule.Tolerance {
  /// The most heads that are tolerated for so many planned, rounded down.
  public func cap(on planned: Int) -> Int {
    let cap = Fraction(planned) * share
    return cap.numerator / cap.denominator
  }

  /// Why so many heads are too many for a plan; nil up to the cap.
  public func finding(heads: Int, planned: Int, _ subject: String) -> Finding? {
    let cap = cap(on: planned)
    guard heads > cap else { return nil }
    return term.finding(
      "planExceeded", subject,
      Phrase(
        "计划\(planned)人，实有\(heads)人，原定上限为计划的\(share.percent)%，即\(cap)人",
        "\(planned) planned, \(heads) trained: the limit is \(share.percent)% of the plan, \(cap)"),
      remedy: Phrase("请说明原因；超出计划的部分不予补贴", "explain; heads beyond the plan are not paid for"))
  }
}
