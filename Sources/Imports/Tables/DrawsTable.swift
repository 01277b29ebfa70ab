import Assessment
import Messages
import Programmes
import Spreadsheets

/// draws.csv 抽取: a panel drawn by lot from a pool.
enum DrawsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("panel", names: ["评审组"]),
      Column("seed", names: ["种子"]),
      Column("experts", names: ["参加抽取的专家", "专家"]),
      Column("excluded", names: ["不参加的专家"], required: false),
      Column("applications", names: ["申报编号"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .drawPanel, in: context)
    let panel = row.code("panel")
    let seed = row.text("seed")
    let pool = row.experts(in: context)
    let excluded = row.has("excluded") ? row.exclusions(in: context) : []
    let applications = row.applications("applications", in: context)
    guard let circumstances, let panel, let seed, let pool, let excluded else { return nil }
    return circumstances.planning(
      .drawPanel(
        PanelDraw(
          panel: PanelID(panel), seed: seed, pool: pool, excluded: excluded,
          applications: row.has("applications") ? applications : nil)))
  }
}

/// defence-orders.csv 答辩抽签: the order of the defence, drawn by lot.
enum DefenceOrdersTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [Column("seed", names: ["种子"]), Column("minutes", names: ["每家分钟数"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .drawDefenceOrder, in: context)
    let seed = row.text("seed")
    let minutes = row.integer("minutes", in: 1...240)
    guard let circumstances, let seed, let minutes else { return nil }
    return circumstances.planning(.drawDefenceOrder(DefenceDraw(seed: seed, minutes: minutes)))
  }
}

extension RowReader {
  /// Reads `account:reason`, separated by semicolons.
  fileprivate mutating func exclusions(in context: ImportContext) -> [PanelDrawn.Exclusion]? {
    value(
      "excluded",
      expected: Phrase("账号：理由，用分号隔开", "ACCOUNT:REASON, separated by semicolons")
    ) { (text) throws(Mismatch) in
      var exclusions: [PanelDrawn.Exclusion] = []
      for entry in text.widthFolded.split(whereSeparator: { $0 == ";" || $0 == "；" }) {
        let sides = entry.split(separator: ":", maxSplits: 1).map(String.init)
        guard sides.count == 2 else {
          throw Mismatch("中的“\(entry)”没有写明理由", "contains “\(entry)”, which gives no reason")
        }
        let account = PersonID(sides[0])
        let expert = try context.accounts?.value(sides[0]) ?? account
        exclusions.append(PanelDrawn.Exclusion(expert: expert, reason: sides[1]))
      }
      return exclusions
    }
  }
}
