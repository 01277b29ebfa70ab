import Assessment
import Messages
import Programmes

/// The rights as a text that an official can read: for every stage, who may do what.
struct RightsText {
  private var notes: [String] = []
  private(set) var lines = [
    "权利表：每个环节，谁可以办什么", "",
    "○ 可以办理   · 无此权限   — 不在本环节办理   ① 等：另有原因，见文末", "",
  ]

  init(of scenes: RightsScenes, and training: TrainingRights) {
    for stage in aProgramme().stages {
      append(stage, TrainingRights.otherKinds) { scenes.reasons(against: $0, by: $1, in: stage) }
    }
    for stage in TrainingRights.stages {
      append(stage, TrainingRights.kinds) { training.reasons(against: $0, by: $1, in: stage) }
    }
    lines.append("注：")
    for (number, note) in notes.enumerated() { lines.append("\(Self.mark(number)) \(note)") }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func append(
    _ stage: Stage, _ kinds: [Act.Kind], _ reasons: (Act.Kind, Role) -> [Reason]
  ) {
    lines.append("环节：\(stage.rule.kind.chinese)（\(stage.id)）")
    lines.append(padded("", 20) + Role.allCases.map { padded($0.short, 6) }.joined())
    var elsewhere: [String] = []
    for kind in kinds {
      let cells = Role.allCases.map { role in cell(reasons(kind, role)) }
      if cells.contains(where: { $0 != "·" && $0 != "—" }) {
        lines.append(padded(kind.name.chinese, 20) + cells.map { padded($0, 6) }.joined())
      } else {
        elsewhere.append(kind.name.chinese)
      }
    }
    if !elsewhere.isEmpty { lines.append("本环节谁也不能办理：\(elsewhere.joined(separator: "、"))") }
    lines.append("")
    lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  private mutating func cell(_ reasons: [Reason]) -> String {
    switch reasons.map(\.code) {
    case []: return "○"
    case ["noRight"]: return "·"
    case ["wrongStage"]: return "—"
    default:
      let note = reasons.map { "\($0.message.chinese)(\($0.code))" }.joined(separator: ";")
      if !notes.contains(note) { notes.append(note) }
      return Self.mark(notes.firstIndex(of: note) ?? 0)
    }
  }

  private static func mark(_ number: Int) -> String {
    ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"][number]
  }

  /// Chinese characters are two columns wide, and so are the marks in a Chinese font.
  private func padded(_ text: String, _ width: Int) -> String {
    let columns = text.unicodeScalars.map { $0.value >= 0x2000 ? 2 : $0 == "·" ? 2 : 1 }.reduce(
      0, +)
    return text + String(repeating: " ", count: max(1, width - columns))
  }
}

extension Role {
  /// The head of the role's column.
  fileprivate var short: String {
    switch self {
    case .applicant: "单位"
    case .countyReviewer: "县区"
    case .supervisingUnit: "主管"
    case .cityBureau: "人社"
    case .organisationDepartment: "组织"
    case .panelSecretary: "秘书"
    case .expert: "专家"
    case .department: "部门"
    case .finance: "财务"
    case .auditor: "审计"
    case .admin: "管理"
    }
  }
}

extension StageRule.Kind {
  fileprivate var chinese: String {
    switch self {
    case .intake: "申报"
    case .review: "审核"
    case .scoring: "专家评审"
    case .consultation: "征求意见"
    case .publicity: "公示"
    case .award: "授牌"
    case .funding: "拨款"
    case .acceptance: "验收"
    case .training: "培训"
    case .settlement: "结算"
    case .closing: "办结"
    }
  }
}
