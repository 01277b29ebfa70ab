public import Messages
public import Quantities
public import Spreadsheets
public import Training

/// The planned heads of one base and level, for the calculator of subsidies.
public struct SubsidyPlan: Sendable, Hashable {
  /// The base as it is written.
  public let base: String
  /// The level.
  public let level: Level
  /// The planned heads, over all trades.
  public let heads: Int

  /// Reads `base, level, heads`; rows of one base and level add up, sums are checked.
  ///
  /// - Throws: All problems of the table.
  public static func read(_ file: TableFile) throws(Problems) -> [SubsidyPlan] {
    let columns = [
      Column("base", names: ["培训基地", "申报编号"]), Column("level", names: ["等级"]),
      Column("heads", names: ["计划人数"]), Column("trade", names: ["职业（工种）", "工种"], required: false),
    ]
    let rows: [SubsidyPlan] = try Table(file, columns: columns).read { row in
      let base = row.text("base")
      let level = row.named("level", .levels)
      let heads = row.integer("heads", in: 1...1_000_000)
      guard let base, let level, let heads else { return nil }
      return SubsidyPlan(base: base, level: level, heads: heads)
    }
    var order: [Key] = []
    var sums: [Key: Int] = [:]
    for row in rows {
      if sums[row.key] == nil { order.append(row.key) }
      sums[row.key, default: 0] += row.heads
    }
    return order.map { SubsidyPlan(base: $0.base, level: $0.level, heads: sums[$0] ?? 0) }
  }

  /// A base and a level.
  struct Key: Hashable {
    let base: String
    let level: Level
  }

  var key: Key { Key(base: base, level: level) }
}

/// What one base reached at one level, for the calculator of subsidies.
public struct SubsidyResults: Sendable, Hashable {
  /// The base as it is written.
  public let base: String
  /// The level.
  public let level: Level
  /// Heads trained.
  public let trained: Int
  /// Heads that passed.
  public let passed: Int
  /// What the base had in advance, on one of its rows.
  public let advance: Money?
  /// The rate, where the notice leaves it open.
  public let rate: Money?

  /// Reads `base, level, trained, passed, advance?, rate?` for bases and levels of a plan.
  ///
  /// - Throws: All problems, among them more passes than trainees and levels that are not planned.
  public static func read(
    _ file: TableFile, against plan: [SubsidyPlan]
  ) throws(Problems) -> [SubsidyResults] {
    let columns = [
      Column("base", names: ["培训基地", "申报编号"]), Column("level", names: ["等级"]),
      Column("trained", names: ["培训人数"]), Column("passed", names: ["合格人数"]),
      Column("advance", names: ["已预拨"], required: false),
      Column("rate", names: ["标准"], required: false),
    ]
    let known = Set(plan.map(\.key))
    return try Table(file, columns: columns).read(unique: ["base", "level"]) { row in
      let base = row.text("base")
      let level = row.named("level", .levels)
      let trained = row.integer("trained", in: 0...1_000_000)
      let passed = row.integer("passed", in: 0...1_000_000)
      let advance = row.has("advance") ? row.money("advance", in: 0...Int.max) : nil
      let rate = row.has("rate") ? row.money("rate") : nil
      guard let base, let level, let trained, let passed else { return nil }
      if passed > trained {
        row.refuse(
          "passed", because: Phrase("多于培训人数", "exceeds the trained"),
          expected: Phrase("不多于培训人数\(trained)", "at most \(trained)"))
      }
      if !known.contains(SubsidyPlan.Key(base: base, level: level)) {
        row.refuse(
          "base", because: Phrase("在计划表中没有这个等级", "has no such level in the plan"),
          expected: Phrase("计划表中的培训基地和等级", "a base and level of the plan"))
      }
      return SubsidyResults(
        base: base, level: level, trained: trained, passed: passed, advance: advance, rate: rate)
    }
  }
}
