import Messages
import Programmes
import Training

extension Field {
  /// The levels that are trained, in groups that share their class hours.
  func levelRules() -> [LevelRule] {
    list { $0.levelGroup() }.flatMap(\.self)
  }

  private func levelGroup() -> [LevelRule]? {
    guard let fields = fields(["levels", "politics", "hours", "clause", "proposed"]) else {
      return nil
    }
    let levels = fields.need("levels")?.list { $0.level(in: path) } ?? []
    let politics = fields.need("politics")?.word(HourRule.Politics.allCases)
    let floors = fields.need("hours")?.floors()
    guard let basis = fields.basis(), let politics, let floors else { return nil }
    let hours = HourRule(floors, politics: politics)
    return levels.map { LevelRule($0, hours: hours, basis: basis) }
  }

  /// A level; a fault in it is found under its word beside the groups.
  private func level(in group: ProgrammePath) -> Level? {
    guard let level = level() else { return nil }
    if let levels = group.parent { reading.note(levels / level.word, at: node.mark) }
    return level
  }

  private func floors() -> [HourRule.Floor]? {
    let parts = HourRule.Part.allCases
    guard let fields = fields(parts.map(\.rawValue)) else { return nil }
    return parts.compactMap { part in
      fields.maybe(part.rawValue).flatMap { $0.floor(of: part) }
    }
  }

  private func floor(of part: HourRule.Part) -> HourRule.Floor? {
    guard let fields = fields(["atLeast", "force", "clause", "proposed"]) else { return nil }
    let hours = fields.need("atLeast")?.whole(0...10_000)
    guard let term = fields.term(), let hours else { return nil }
    return HourRule.Floor(part, hours, term)
  }
}
