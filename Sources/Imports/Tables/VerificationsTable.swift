import Assessment
import Messages
import Programmes
import Spreadsheets
import WorkingDays

/// verifications.csv 核验: rows of one moment, person, application and evidence form one act.
enum VerificationsTable: ActTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("fact", names: ["指标"]),
      Column("value", names: ["核定值"], required: false),
      Column("evidence", names: ["核验依据"]),
    ]
  }

  /// What the rows of one act share.
  private struct Key: Hashable {
    let application: ApplicationID
    let evidence: String
    let at: Instant
    let actor: Actor
  }

  /// What one row checks.
  private enum Part {
    case value(FactID, FactValue)
    /// Every fact but texts, as it was stated (*).
    case everything

    var fact: FactID? {
      switch self {
      case .value(let fact, _): fact
      case .everything: nil
      }
    }
  }

  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    let checks = try table.grouped(item: "fact") {
      (row: inout RowReader) -> GroupedRow<Key, FactID, Part>? in
      let circumstances = row.circumstances(of: .verify, in: context)
      let application = row.application(in: context)
      let part = part(&row, in: context)
      let evidence = row.text("evidence")
      guard let circumstances, let application, let part, let evidence else { return nil }
      let key = Key(
        application: application, evidence: evidence, at: circumstances.at,
        actor: circumstances.actor)
      return GroupedRow(key: key, item: part.fact, part: part)
    }
    return checks.map { rows in
      PlannedAct(
        place: rows.place, at: rows.key.at, actor: rows.key.actor,
        draft: draft(rows.key, rows.parts, in: context))
    }
  }

  private static func part(_ row: inout RowReader, in context: ImportContext) -> Part? {
    guard let name = row.code("fact") else { return nil }
    if name != "*" {
      guard let fact = row.named("fact", context.catalogue.facts) else { return nil }
      return row.factValue("value", of: fact).map { .value(fact.id, $0) }
    }
    guard row.has("value") else { return .everything }
    row.refuse(
      "value", because: Phrase("与“*”不能同时填写", "stands beside “*”"),
      expected: Phrase("空白：* 表示按申报值核定", "a blank cell: * takes the stated values"))
    return nil
  }

  private static func draft(
    _ key: Key, _ parts: [Part], in context: ImportContext
  ) -> PlannedAct.Draft {
    var values: [FactID: FactValue] = [:]
    var asStated: [Fact] = []
    for part in parts {
      switch part {
      case .value(let fact, let value): values[fact] = value
      case .everything: asStated = context.programme.factsToVerify
      }
    }
    return .verification(
      Verification(application: key.application, values: values, evidence: key.evidence),
      asStated: asStated)
  }
}

extension Programme {
  /// What * stands for: the facts that a unit states with its application, texts aside.
  fileprivate var factsToVerify: [Fact] {
    facts.filter { $0.origin == .stated && $0.asked == .application && $0.kind != .text }
  }
}
