import Messages
import Quantities

extension Check {
  /// Stated weight = effective weight: criteria add up to groups, groups to the full mark (law 3).
  static let weights = Check { programme in
    programme.rubrics.flatMap { rubric in
      rubric.groups.compactMap { group in
        sum(
          group.criteria.map(\.points), against: group.points,
          at: "rubrics" / rubric.id / "groups" / group.id, Phrase("各指标", "the criteria"),
          Phrase("本组", "the group"))
      } + total(of: rubric, in: programme) + range(of: rubric)
    }
  }

  private static func total(of rubric: Rubric, in programme: Programme) -> [Fault] {
    let path = "rubrics" / rubric.id
    let groups = rubric.groups.filter { !$0.isBonus }
    guard programme.sharesChannels(of: rubric.id) else {
      return [
        sum(
          groups.map(\.points), against: rubric.fullMark, at: path, Phrase("各组", "the groups"),
          Phrase("满分", "the full mark"))
      ].compactMap(\.self)
    }
    return rubric.channels.compactMap { channel in
      let points = groups.flatMap(\.criteria).filter { $0.channel == channel.id }.map(\.points)
      return sum(
        points, against: rubric.fullMark, at: path / "channels" / channel.id,
        Phrase(
          "按权重合成时，\(channel.name.chinese)各指标",
          "with channels combined by shares, the criteria of \(channel.name.english)"),
        Phrase("满分", "the full mark"))
    }
  }

  private static func sum(
    _ parts: [Points], against whole: Points, at path: ProgrammePath, _ members: Phrase,
    _ owner: Phrase
  ) -> Fault? {
    let total = parts.bounded
    guard total != whole else { return nil }
    return Fault(
      at: path,
      Phrase(
        "\(members.chinese)合计\(total)分，\(owner.chinese)为\(whole)分，应当相等",
        "\(members.english) add up to \(total), but \(owner.english) has \(whole); they must be equal"
      ))
  }

  /// Score sheets keep points as 16-bit counts of hundredths.
  private static func range(of rubric: Rubric) -> [Fault] {
    let path: ProgrammePath = "rubrics" / rubric.id
    var faults = range(rubric.fullMark, at: path / "fullMark", above: .zero)
    faults += range(rubric.bonusCap, at: path / "bonusCap", above: nil)
    for group in rubric.groups {
      let path = path / "groups" / group.id
      faults += range(group.points, at: path / "points", above: .zero)
      for criterion in group.criteria {
        let path = path / "criteria" / criterion.id / "points"
        faults += range(criterion.points, at: path, above: .zero)
      }
    }
    return faults
  }

  private static func range(
    _ points: Points, at path: ProgrammePath, above least: Points?
  ) -> [Fault] {
    let most = Points(hundredths: Int(Int16.max))
    if points > most {
      return [Fault(at: path, Phrase("分值不能超过\(most)分", "points cannot exceed \(most)"))]
    }
    guard let least, points <= least else { return [] }
    return [Fault(at: path, Phrase("分值应大于\(least)", "the points must be above \(least)"))]
  }
}

extension Programme {
  /// Whether a rubric is scored with channels that each count by a share of the result.
  func sharesChannels(of rubric: RubricID) -> Bool {
    scoringStages.contains { _, rule in
      guard case .shares = rule.combination else { return false }
      return rule.rubric == rubric
    }
  }
}

extension Sequence<Points> {
  /// The sum, at most the largest number: a file may state any points.
  var bounded: Points {
    reduce(.zero) { sum, part in
      let (total, overflow) = sum.hundredths.addingReportingOverflow(part.hundredths)
      return Points(hundredths: overflow ? .max : total)
    }
  }
}
