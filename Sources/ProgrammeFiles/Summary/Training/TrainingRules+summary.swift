import Messages
import Programmes
import Quantities
import Training

extension TrainingRules {
  /// The rules of training section by section, each setting a line with its source.
  var summary: [Phrase] {
    let sections: [(Phrase, [Phrase])] = [
      (Phrase("培训等级和课时", "Levels and class hours"), levels.map(\.summary)),
      (Phrase("产业", "Industries"), industries.map { [$0.summary] } ?? []),
      (Phrase("培训计划", "Plan"), plan.summary),
      (Phrase("报名对象和职业（工种）", "Trainees and trades"), enrolment.entry.gates),
      (Phrase("报名条件", "Routes of entry"), enrolment.entry.ways),
      (Phrase("报名材料和审核", "Papers and checks"), enrolment.summary),
      (Phrase("开班和教学", "Classes"), classes.summary),
      (Phrase("考核结果", "Results"), results.flatMap(\.summary)),
      (Phrase("时限", "Timetable"), timetable.summary),
      (Phrase("归档", "Archive"), archive.summary),
      (Phrase("监督管理", "Supervision"), supervision?.summary ?? []),
      (Phrase("表样", "Forms"), forms.summary),
    ]
    return sections.filter { !$0.1.isEmpty }.flatMap { title, lines in
      [title] + lines.map(\.indented)
    }
  }
}

extension LevelRule {
  fileprivate var summary: Phrase {
    let floors = hours.floors.map { floor in
      Phrase(
        "\(floor.part.name.chinese)不少于\(floor.hours)课时",
        "\(floor.part.name.english) at least \(floor.hours)") + floor.term.mark
    }
    let politics =
      switch hours.politics {
      case .besideTheory: Phrase("，思政在理论之外另计", ", politics counted beside theory")
      case .withinTheory: Phrase("，思政计入理论", ", politics counted within theory")
      }
    return Phrase("\(level.name.chinese)：", "\(level.name.english):")
      + floors.list.followed(by: politics) + basis.mark
  }
}

extension IndustryRule {
  fileprivate var summary: Phrase { industries.map(\.name).joined + term.mark }
}

extension PlanRule {
  fileprivate var summary: [Phrase] {
    let line =
      switch lines {
      case .heads: Phrase("每行一个等级的计划人数", "each line states the heads of a level")
      case .headsByTrade:
        Phrase("每行一个职业（工种）和等级的计划人数", "each line states the heads of a trade at a level")
      case .filedCourses:
        Phrase("每行一个已备案的职业（工种）和等级，不定人数", "each line states a filed trade and level, no heads")
      }
    return [line + basis.mark] + [target?.summary, tolerance?.summary].compactMap(\.self)
  }
}

extension PlanRule.Target {
  fileprivate var summary: Phrase {
    let parts = heads.sorted { $0.key < $1.key }.map {
      Phrase("\($0.key.name.chinese)\($0.value)人", "\($0.key.name.english) \($0.value)")
    }.joined
    return Phrase(
      "任务\(total)人：\(parts.chinese)", "target \(total) heads: \(parts.english)") + basis.mark
  }
}

extension PlanRule.Tolerance {
  fileprivate var summary: Phrase {
    let counted =
      switch per {
      case .base: Phrase("每个基地", "each base")
      case .level: Phrase("每个基地每个等级", "each base and level")
      }
    return Phrase(
      "\(counted.chinese)实际人数不高于计划的\(share.percent)%",
      "\(counted.english) trains at most \(share.percent)% of its plan") + term.mark
  }
}
