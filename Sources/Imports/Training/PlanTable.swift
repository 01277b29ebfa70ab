import Assessment
import Messages
import Programmes
import Spreadsheets
import Training
import WorkingDays

/// plan.csv 培训计划: the lines of one base and moment are one plan; subtotals and the total are checked.
enum PlanTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("base", names: ["培训基地", "申报编号"]),
      Column("trade", names: ["职业（工种）", "工种"], required: false),
      Column("level", names: ["等级"], required: false),
      Column("heads", names: ["计划人数"], required: false),
      Column("industry", names: ["产业"], required: false),
      Column("reason", names: ["变更理由"], required: false),
    ]
  }

  /// What the rows of one plan share.
  private struct Key: Hashable {
    let base: ApplicationID
    let at: Instant
    let actor: Actor
  }

  /// What one row states.
  private enum Part {
    case line(TrainingPlan.Line, reason: String?)
    case subtotal(Int, Place)
    case total(Int, Place)
  }

  private enum Kind: Hashable {
    case line(Level)
    case subtotal
  }

  private static let kinds = Names<Kind>(
    Phrase("等级", "level"),
    Level.allCases.map { .init(.line($0), id: $0.word, name: $0.name) }
      + [.init(.subtotal, id: "subtotal", name: Phrase("小计", "subtotal"))])

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let rows: [(key: Key?, part: Part, place: Place)] = try table.read { row in
      guard let (key, part) = part(&row, in: context) else { return nil }
      return (key, part, row.place)
    }
    var order: [Key] = []
    var plans: [Key: [(part: Part, place: Place)]] = [:]
    for row in rows {
      guard let key = row.key else { continue }
      if plans[key] == nil { order.append(key) }
      plans[key, default: []].append((row.part, row.place))
    }
    try checkTotals(rows.map(\.part))
    try checkSubtotals(order.compactMap { plans[$0]?.map(\.part) })
    return order.compactMap { key in plans[key].map { act(key, $0) } }
  }

  private static func part(
    _ row: inout RowReader, in context: ImportContext
  ) -> (Key?, Part)? {
    if row.isTotal { return row.integer("heads").map { (nil, .total($0, row.place)) } }
    let circumstances = row.circumstances(of: .setPlan, in: context)
    let base = row.base(in: context)
    let kind = row.named("level", kinds)
    guard let circumstances, let base, let kind, let part = part(of: kind, &row, in: context)
    else { return nil }
    return (Key(base: base, at: circumstances.at, actor: circumstances.actor), part)
  }

  private static func part(
    of kind: Kind, _ row: inout RowReader, in context: ImportContext
  ) -> Part? {
    switch kind {
    case .subtotal: return row.integer("heads").map { .subtotal($0, row.place) }
    case .line(let level):
      let problems = row.problems.count
      let trade = row.has("trade") ? row.trade("trade", in: context) : nil
      let heads = row.has("heads") ? row.integer("heads", in: 1...1_000_000) : nil
      let industry = row.has("industry") ? row.named("industry", context.training.industries) : nil
      let reason = row.optionalText("reason")
      guard row.problems.count == problems else { return nil }
      return .line(
        TrainingPlan.Line(trade: trade, level: level, heads: heads, industry: industry),
        reason: reason)
    }
  }

  private static func act(_ key: Key, _ rows: [(part: Part, place: Place)]) -> PlannedAct {
    var lines: [TrainingPlan.Line] = []
    var reasons: [String] = []
    var stated: Int?
    for row in rows {
      switch row.part {
      case .line(let line, let reason):
        lines.append(line)
        reasons += reason.map { [$0] } ?? []
      case .subtotal(let heads, _): stated = heads
      case .total: break
      }
    }
    let plan = TrainingPlan(
      application: key.base, lines: lines,
      subtotal: stated ?? lines.compactMap(\.heads).reduce(0, +), reason: reasons.first)
    return PlannedAct(
      place: rows[0].place, at: key.at, actor: key.actor,
      draft: .act(.training(.setPlan(plan))))
  }
}

extension PlanTable {
  private static func checkSubtotals(_ plans: [[Part]]) throws(Problems) {
    let problems = plans.flatMap { parts -> [Problem] in
      let sum = heads(in: parts)
      return parts.compactMap { part in
        guard case .subtotal(let stated, let place) = part, stated != sum else { return nil }
        return mismatch(stated, sum, at: place, Phrase("小计", "subtotal"))
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// A total counts the lines above it.
  private static func checkTotals(_ parts: [Part]) throws(Problems) {
    var problems: [Problem] = []
    for (index, part) in parts.enumerated() {
      guard case .total(let stated, let place) = part else { continue }
      let sum = heads(in: Array(parts[..<index]))
      if stated != sum { problems.append(mismatch(stated, sum, at: place, Phrase("合计", "total"))) }
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  private static func heads(in parts: [Part]) -> Int {
    parts.map { part in
      guard case .line(let line, _) = part else { return 0 }
      return line.heads ?? 0
    }.reduce(0, +)
  }

  private static func mismatch(
    _ stated: Int, _ sum: Int, at place: Place, _ name: Phrase
  ) -> Problem {
    Problem(
      at: place, field: "计划人数",
      Phrase(
        "\(name.chinese)写\(stated)，各行相加为\(sum)；请核对原表",
        "the \(name.english) says \(stated), the lines add up to \(sum); check the printed table"))
  }
}

extension RowReader {
  /// Whether the row states the sum of all bases.
  fileprivate var isTotal: Bool {
    ["total", "合计", "总计"].contains(cell("base").foldedForMatching)
  }

  /// The text of a cell without recording anything.
  private func cell(_ key: String) -> String {
    var reader = RowReader(row)
    return reader.optionalText(key) ?? ""
  }

  /// Reads a base by its number or name; a name like it has to be confirmed by a person first.
  fileprivate mutating func base(in context: ImportContext) -> ApplicationID? {
    guard let bases = context.training.bases else {
      return code("base").map { ApplicationID($0) }
    }
    let expected = Phrase(
      "申报编号或登记的单位名称；写法不同的，由人确认后列入 aliases.csv",
      "a number or registered name; another spelling goes into aliases.csv once a person confirmed it"
    )
    return value("base", expected: expected) { (text) throws(Mismatch) in try bases.value(text) }
  }
}
