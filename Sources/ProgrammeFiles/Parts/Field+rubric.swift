import Messages
import Programmes
import Quantities

extension Field {
  /// A rubric.
  func rubric(_ id: RubricID) -> Rubric? {
    let keys = ["name", "fullMark", "bonusCap", "channels", "groups", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let fullMark = fields.need("fullMark")?.points()
    let bonusCap = fields.maybe("bonusCap").map { $0.points() } ?? .zero
    let channels =
      fields.need("channels")?.entries { id, name in
        name.phrase().map { Channel(id: id, name: $0) }
      } ?? []
    let groups = fields.need("groups")?.entries { $1.group($0) } ?? []
    guard let basis = fields.basis(), let name, let fullMark, let bonusCap else { return nil }
    return Rubric(
      id: id, name: name, fullMark: fullMark, channels: channels, groups: groups,
      bonusCap: bonusCap, basis: basis)
  }

  private func group(_ id: GroupID) -> Rubric.Group? {
    guard let fields = fields(["name", "points", "bonus", "criteria"]) else { return nil }
    let name = fields.need("name")?.phrase()
    let points = fields.need("points")?.points()
    let isBonus = fields.maybe("bonus")?.flag() ?? false
    let criteria = fields.need("criteria")?.entries { $1.criterion($0) } ?? []
    guard let name, let points else { return nil }
    return Rubric.Group(
      id: id, name: name, points: points, isBonus: isBonus, criteria: criteria)
  }

  private func criterion(_ id: CriterionID) -> Criterion? {
    let keys = ["name", "points", "channel", "keyMinimum", "guidance", "clause", "proposed"]
    guard let fields = fields(keys + Fields.markings) else { return nil }
    let name = fields.need("name")?.phrase()
    let points = fields.need("points")?.points()
    let channel: ChannelID? = fields.need("channel")?.id()
    let marking = fields.marking(points: points ?? .zero)
    let keyMinimum = fields.maybe("keyMinimum")?.points()
    let guidance = fields.need("guidance")?.phrase()
    guard let basis = fields.basis(), let name, let points, let channel, let marking, let guidance
    else { return nil }
    return Criterion(
      id: id, name: name, points: points, channel: channel, marking: marking,
      keyMinimum: keyMinimum, guidance: guidance, basis: basis)
  }

  fileprivate func level() -> Criterion.Level? {
    guard let fields = fields(["name", "points"]) else { return nil }
    let name = fields.need("name")?.phrase()
    let points = fields.need("points")?.points()
    guard let name, let points else { return nil }
    return Criterion.Level(name: name, points: points)
  }
}

extension Fields {
  static let markings = ["step", "levels", "measured"]

  /// How the points are found: by steps, by levels, or measured.
  fileprivate func marking(points: Points) -> Criterion.Marking? {
    guard present(among: Fields.markings).count == 1 else {
      owner.refuse(
        Phrase(
          "应写且只写一种计分方式：step（专家按步长打分）、levels（分档）或 measured（按指标计算）",
          "give exactly one way to mark: step (judged), levels (graded) or measured (from facts)"))
      return nil
    }
    if let step = maybe("step") { return step.points().map { .judged(step: $0) } }
    if let levels = maybe("levels") { return .graded(levels.list { $0.level() }) }
    return maybe("measured").map { .measured($0.measures(points: points)) }
  }
}
