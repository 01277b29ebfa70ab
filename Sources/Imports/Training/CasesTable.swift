import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

/// cases.csv 立案和结案.
enum CasesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("case", names: ["案件编号"]), .application, Column("action", names: ["办理"]),
      Column("ground", names: ["取消资格情形"], required: false),
      Column("severe", names: ["严重"], required: false),
      Column("sanctions", names: ["处理措施"], required: false),
      Column("amount", names: ["追缴金额"], required: false),
      Column("office_head", names: ["直接责任处室负责人"], required: false),
      Column("leader", names: ["分管领导"], required: false),
      Column("text", names: ["查实情况或处理决定文号"]),
    ]
  }

  private enum Action: Hashable {
    case open, close

    var kind: Act.Kind {
      switch self {
      case .open: .openCase
      case .close: .closeCase
      }
    }
  }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.open, id: "open", name: Phrase("立案", "open")),
      .init(.close, id: "close", name: Phrase("结案", "close")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("action", actions)
    let circumstances = row.circumstances(of: action?.kind, in: context)
    let application = row.application(in: context)
    let id = row.code("case").map { CaseID($0) }
    let text = row.text("text")
    guard let action, let circumstances, let application, let id, let text else { return nil }
    let act: TrainingAct? =
      switch action {
      case .open: row.opening(id, application, text)
      case .close: row.closing(id, application, text)
      }
    return act.map { circumstances.planning(.training($0)) }
  }
}

extension RowReader {
  fileprivate mutating func opening(
    _ id: CaseID, _ application: ApplicationID, _ found: String
  ) -> TrainingAct? {
    let problemsBefore = problems.count
    let ground = has("ground") ? named("ground", .grounds) : nil
    let isSevere = flag("severe")
    guard problems.count == problemsBefore, let isSevere else { return nil }
    return .openCase(
      CaseOpened(
        application: application, id: id, ground: ground, isSevere: isSevere, found: found))
  }

  fileprivate mutating func closing(
    _ id: CaseID, _ application: ApplicationID, _ document: String
  ) -> TrainingAct? {
    let problemsBefore = problems.count
    let sanctions = Set(namedList("sanctions", .sanctions))
    let amount = has("amount") ? money("amount") : nil
    let officeHead = optionalText("office_head")
    let leader = optionalText("leader")
    guard problems.count == problemsBefore else { return nil }
    return .closeCase(
      CaseClosed(
        application: application, id: id, sanctions: sanctions, amount: amount,
        officeHead: officeHead, leader: leader, document: document))
  }
}
