import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// scores.csv 评分: rows of one application, expert, channel and moment form one sheet.
enum ScoresTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    context.workbook == nil ? columns : columns + ScoreWorkbook.helpers
  }

  static let columns = [
    Column.application,
    Column("expert", names: ["专家"]),
    Column("channel", names: ["环节", "评审方式"]),
    Column("criterion", names: ["指标"]),
    Column("points", names: ["得分"]),
    Column("reason", names: ["扣分原因"], required: false),
  ]

  /// An expert signs his own sheets, so that nobody else needs to be named.
  static func circumstances(in context: ImportContext) -> [Column] {
    [
      Column("at", names: ["时间"], required: context.at == nil),
      Column("by", names: ["经办"], required: false),
      Column("role", names: ["角色"], required: false),
    ]
  }

  /// What the rows of one sheet share.
  private struct Key: Hashable {
    let sheet: ScoreSheet.Key
    let at: Instant
    let actor: Actor
  }

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let channels = context.catalogue.channels
    let criteria = context.catalogue.criteria
    let blank = context.workbook == nil ? [] : BlankSheets(in: table).keys
    let sheets = try table.grouped(item: "criterion") {
      (row: inout RowReader) -> GroupedRow<Key, CriterionID, Score?>? in
      let at = row.instant(in: context)
      let application = row.application(in: context)
      let expert = row.expert(in: context)
      let actor = actor(&row, expert: expert, in: context)
      let channel = row.named("channel", channels)
      let isBlank = blank.contains(BlankSheets.key(of: &row))
      let score = isBlank ? nil : Score(&row, criteria: criteria)
      let criterion = isBlank ? row.named("criterion", criteria)?.id : score?.criterion
      context.workbook?.check(application, expert, in: &row)
      guard let at, let application, let expert, let actor, let channel, let criterion
      else { return nil }
      let sheet = ScoreSheet.Key(application: application, expert: expert, channel: channel)
      return GroupedRow(
        key: Key(sheet: sheet, at: at, actor: actor), item: criterion, part: score)
    }
    return sheets.compactMap { rows in
      let scores = rows.parts.compactMap(\.self)
      guard !scores.isEmpty else { return nil }
      return PlannedAct(
        place: rows.place, at: rows.key.at, actor: rows.key.actor,
        draft: .act(.submitSheet(ScoreSheet(rows.key.sheet, scores))),
        cells: Dictionary(uniqueKeysWithValues: scores.map { ($0.criterion.text, $0.place) }))
    }
  }

  private static func actor(
    _ row: inout RowReader, expert: PersonID?, in context: ImportContext
  ) -> Actor? {
    if row.has("by") || context.by != nil {
      return row.actor(of: .submitSheet, preferring: [.expert], in: context)
    }
    return expert.map { Actor($0, as: .expert) }
  }
}
