import Assessment
import Markup
import Messages
import Programmes

extension SheetMatrixPage {
  /// One panel: applications down, experts across.
  func grid(_ grid: Grid, _ say: Speech) -> HTML {
    let experts = grid.experts.map { expert in
      Column<Row>(Phrase(same: expert.name)) { row, say in
        if let cells = row.cells[expert.id] {
          cells.map { cell($0, of: expert.id, row.application, say) }
        } else {
          span(.class("quiet")) { say("回避或缺席", "excused") }
        }
      }
    }
    return say.table(
      Phrase("评审组 \(grid.name)", "Panel \(grid.name)"), grid.rows,
      columns: [
        Column(Phrase("申报", "Application"), .head) { row, say in
          bdi { row.application.text }
          p(.class("quiet", "under")) { bdi { row.unit } }
        }
      ] + experts)
  }

  private func cell(
    _ cell: Cell, of expert: PersonID, _ application: ApplicationID, _ say: Speech
  ) -> HTML {
    div(.class("cell", cell.state.rawValue)) {
      span(.ariaHidden) { sign(of: cell.state) }
      say(cell.channel.name)
      span(.class("unseen")) { " " + say(word(for: cell.state)) }
      if mayReopen, cell.state == .signed {
        " "
        a(
          href: Addresses.reopening(call, application, expert, cell.channel.id),
          .ariaLabel(
            say(
              "重新打开 \(application) \(expert) \(cell.channel.name.chinese)",
              "Reopen \(application) \(expert) \(cell.channel.name.english)"))
        ) { say("重开", "reopen") }
      }
    }
  }

  private func sign(of state: SheetStatus.State) -> String {
    switch state {
    case .signed: "✓ "
    case .reopened: "↺ "
    case .missing: "○ "
    }
  }

  private func word(for state: SheetStatus.State) -> Phrase {
    switch state {
    case .signed: Phrase("已签名", "signed")
    case .reopened: Phrase("已重开", "reopened")
    case .missing: Phrase("未交", "missing")
    }
  }
}
