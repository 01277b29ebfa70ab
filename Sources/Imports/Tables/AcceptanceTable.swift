import Assessment
import Messages
import Programmes
import Quantities
import Spreadsheets
import WorkingDays

/// acceptance.csv 评估验收: rows of one application, moment and person form one evaluation.
enum AcceptanceTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.application, Column("item", names: ["项目"]), Column("value", names: ["值"])]
  }

  /// What the rows of one evaluation share.
  private struct Key: Hashable {
    let application: ApplicationID
    let at: Instant
    let actor: Actor
  }

  /// What one row gives.
  private enum Part {
    case fact(FactID, FactValue)
    case points(CriterionID, Points)
    case veto(VetoID)
    case unspent(Money)
  }

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let evaluations = try table.grouped(item: "item") {
      (row: inout RowReader) -> GroupedRow<Key, AcceptanceItem, Part>? in
      let circumstances = row.circumstances(of: .evaluate, in: context)
      let application = row.application(in: context)
      let item = row.named("item", context.catalogue.acceptanceItems)
      let part = item.flatMap { Self.part(of: $0, &row, in: context) }
      guard let circumstances, let application, let item, let part else { return nil }
      let key = Key(
        application: application, at: circumstances.at, actor: circumstances.actor)
      return GroupedRow(key: key, item: item, part: part)
    }
    return evaluations.map { rows in
      PlannedAct(
        place: rows.place, at: rows.key.at, actor: rows.key.actor,
        draft: .act(.evaluate(evaluation(of: rows.key.application, rows.parts))))
    }
  }

  private static func part(
    of item: AcceptanceItem, _ row: inout RowReader, in context: ImportContext
  ) -> Part? {
    switch item {
    case .fact(let fact): row.factValue("value", of: fact).map { .fact(fact.id, $0) }
    case .criterion(let criterion):
      row.points("value", upTo: criterion.points).map { .points(criterion.id, $0) }
    case .veto: row.named("value", context.catalogue.vetoes).map { .veto($0) }
    case .unspent: row.decimal("value", decimals: 2).map { .unspent(Money(fen: $0)) }
    }
  }

  private static func evaluation(of application: ApplicationID, _ parts: [Part]) -> Evaluation {
    var facts: [FactID: FactValue] = [:]
    var points: [CriterionID: Points] = [:]
    var veto: VetoID?
    var unspent = Money.zero
    for part in parts {
      switch part {
      case .fact(let id, let value): facts[id] = value
      case .points(let id, let value): points[id] = value
      case .veto(let id): veto = id
      case .unspent(let amount): unspent = amount
      }
    }
    return Evaluation(
      application: application, facts: facts, points: points, veto: veto, unspent: unspent)
  }
}
