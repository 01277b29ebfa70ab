import Assessment
import Messages
import Programmes
import Spreadsheets

/// objections.csv 异议: each step of an objection is a row.
enum ObjectionsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("objection", names: ["异议编号"]),
      Column("application", names: ["申报编号"], required: false),
      Column("action", names: ["办理"]),
      Column("named", names: ["实名"], required: false),
      Column("objector", names: ["异议人"], required: false, sensitive: true),
      Column("phone", names: ["联系电话"], required: false, sensitive: true),
      Column("received", names: ["收到日期"], required: false),
      Column("text", names: ["事实和理由", "结论", "内容"], required: false),
    ]
  }

  private enum Action: Hashable {
    case register, extend
    case screen(admitted: Bool)
    case conclude(upheld: Bool)

    var kind: Act.Kind {
      switch self {
      case .register: .registerObjection
      case .extend: .extendObjection
      case .screen: .screenObjection
      case .conclude: .concludeObjection
      }
    }
  }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.register, id: "register", name: Phrase("登记", "register")),
      .init(.screen(admitted: true), id: "admit", name: Phrase("受理", "admit")),
      .init(.screen(admitted: false), id: "refuse", name: Phrase("不予受理", "refuse")),
      .init(.extend, id: "extend", name: Phrase("延期", "extend")),
      .init(.conclude(upheld: true), id: "uphold", name: Phrase("成立", "uphold")),
      .init(.conclude(upheld: false), id: "reject", name: Phrase("不成立", "reject")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("action", actions)
    let circumstances = row.circumstances(of: action?.kind, in: context)
    let objection = row.code("objection").map { ObjectionID($0) }
    if action != .register, row.has("application") { _ = row.application(in: context) }
    guard let action, let draft = draft(of: action, objection, &row, in: context),
      let circumstances
    else { return nil }
    return circumstances.planning(draft)
  }

  private static func draft(
    of action: Action, _ objection: ObjectionID?, _ row: inout RowReader,
    in context: ImportContext
  ) -> PlannedAct.Draft? {
    switch action {
    case .register: return registration(objection, &row, in: context)
    case .extend: return objection.map { .act(.extendObjection($0)) }
    case .screen(let admitted):
      guard let reason = row.text("text"), let objection else { return nil }
      return .act(
        .screenObjection(
          ObjectionScreened(objection: objection, admitted: admitted, reason: reason)))
    case .conclude(let upheld):
      guard let findings = row.text("text"), let objection else { return nil }
      return .act(
        .concludeObjection(
          ObjectionConcluded(objection: objection, upheld: upheld, findings: findings)))
    }
  }

  private static func registration(
    _ objection: ObjectionID?, _ row: inout RowReader, in context: ImportContext
  ) -> PlannedAct.Draft? {
    let application = row.application(in: context)
    let named = row.boolean("named")
    let objector = PersonalRecord([
      "objector": row.optionalText("objector"),
      "phone": row.has("phone") ? row.telephone("phone") : nil,
    ])
    let grounds = row.text("text")
    let received = row.has("received") ? row.day("received") : nil
    guard let objection, let application, let named, let grounds else { return nil }
    let filing = Objection.Filing(
      id: objection, application: application, named: named, grounds: grounds,
      received: received)
    return .objection(filing, objector: objector)
  }
}
