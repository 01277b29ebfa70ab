import Messages
import Programmes
import Quantities

extension Rubric {
  /// The rubric as a tree: groups, then criteria with points, channel and guidance.
  var summary: [Phrase] {
    let bonus =
      bonusCap > .zero
      ? Phrase("，加分最高\(bonusCap)分", ", bonus up to \(bonusCap)") : Phrase(same: "")
    return [
      Phrase("\(name.chinese)：满分\(fullMark)分", "\(name.english): full mark \(fullMark)")
        .followed(by: bonus) + basis.mark
    ] + groups.flatMap(lines(of:))
  }

  private func lines(of group: Group) -> [Phrase] {
    [
      Phrase(
        "  \(group.id) \(group.name.chinese) \(group.points)分",
        "  \(group.id) \(group.name.english) \(group.points)")
    ] + group.criteria.map(line)
  }

  private func line(of criterion: Criterion) -> Phrase {
    let channel = channels.first { $0.id == criterion.channel }?.name ?? Phrase(same: "")
    let kind = criterion.isJudged ? Phrase("主观", "judged") : Phrase("客观", "measured")
    return Phrase(
      "    \(criterion.id) \(criterion.name.chinese) \(criterion.points)分 \(channel.chinese) \(kind.chinese)：\(criterion.guidance.chinese)",
      "    \(criterion.id) \(criterion.name.english) \(criterion.points), \(channel.english), \(kind.english): \(criterion.guidance.english)"
    ) + criterion.basis.mark
  }
}
