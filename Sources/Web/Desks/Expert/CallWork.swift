import Assessment
import Markup
import Messages
import Programmes

/// What one call asks of an expert: the pledge, the sheets, the explanations.
struct CallWork: Sendable, Hashable {
  let id: CallID
  let title: Phrase
  /// Whether the panel scores now.
  let isOpen: Bool
  let hasPledged: Bool
  let channels: [Channel]
  let rows: [Row]
  /// The applications whose total the expert has to explain.
  let deviations: [Deviation]

  /// One application and the state of the expert's sheets.
  struct Row: Sendable, Hashable {
    let application: ApplicationID
    let unit: String
    let states: [ChannelID: SheetStatus.State]
  }

  /// A total that stands out.
  struct Deviation: Sendable, Hashable {
    let application: ApplicationID
    let expert: PersonID
    let unit: String
  }

  init(of call: CallView, expert: PersonID, hasPledged: Bool) {
    id = call.id
    title = call.title
    isOpen = call.disclosure == .scoring
    self.hasPledged = hasPledged
    let rows = call.applications.compactMap { application -> Row? in
      let own = call.completeness(of: application.id)
      if own.isEmpty { return nil }
      return Row(
        application: application.id, unit: application.unit,
        states: own.reduce(into: [:]) { $0[$1.key.channel] = $1.state })
    }
    let used = Set(rows.flatMap(\.states.keys))
    let rubric = call.programme.scoring.flatMap { call.programme.rubric($0.rubric) }
    self.rows = rows
    channels = (rubric?.channels ?? []).filter { used.contains($0.id) }
    deviations = call.deviations.filter { !$0.isAnswered && $0.expert == expert }.map {
      Deviation(
        application: $0.application, expert: $0.expert, unit: call[$0.application]?.unit ?? "")
    }
  }

  var due: Int { rows.map(\.states.count).reduce(0, +) }
  var signed: Int { rows.map { $0.states.values.count { $0 == .signed } }.reduce(0, +) }

  /// The first sheet that waits, channel by channel.
  var nextSheet: Path? {
    for channel in channels {
      let row = rows.first { $0.states[channel.id].map { $0 != .signed } ?? false }
      if let row { return Addresses.sheet(id, row.application, channel.id) }
    }
    return nil
  }

  func html(_ say: Speech) -> HTML {
    section(.class("call-work")) {
      h2 { say(title) }
      progress(say)
      step(say)
      if isOpen {
        table(say)
      } else {
        details(summary: say("查看已签名的评分表", "See the signed sheets")) { table(say) }
      }
    }
  }

  private func progress(_ say: Speech) -> HTML {
    p {
      meter(
        .min("0"), .max("\(max(due, 1))"), .value("\(signed)"),
        .ariaLabel(say("已签名的评分表", "Signed sheets"))
      ) { "\(signed) / \(due)" }
      " "
      strong { "\(signed) / \(due)" }
      say(" 张已签名", " sheets signed")
      if !isOpen { " " + say("（评审已结束）", " (the panel has finished)") }
    }
  }

  /// The one thing to do next, and the pledge.
  private func step(_ say: Speech) -> HTML {
    div {
      deviations.map { deviation in
        p(.class("note", "live")) {
          a(href: Addresses.deviation(id, deviation.application, deviation.expert)) {
            say("说明评分偏离：", "Explain your total: ")
            bdi { deviation.unit }
          }
        }
      }
      div(.class("buttons")) {
        if isOpen, !hasPledged {
          a(href: Addresses.pledge(id), .class("button", "primary")) {
            say("第一步：签署回避与保密承诺", "First: sign the pledge")
          }
        } else if isOpen, let nextSheet {
          a(href: nextSheet, .class("button", "primary")) { say("继续评分", "Go on scoring") }
        }
        if isOpen, hasPledged {
          if nextSheet != nil {
            a(href: Addresses.scoreWorkbook(id)) { say("离线评分表", "Score offline") }
          }
          a(href: Addresses.pledge(id)) { say("承诺与回避", "Pledge and recusal") }
        }
      }
    }
  }

  private func table(_ say: Speech) -> HTML {
    let sheets = channels.map { channel in
      Column<Row>(channel.name) { row, say in
        if let state = row.states[channel.id] {
          a(
            href: Addresses.sheet(id, row.application, channel.id),
            .ariaLabel("\(row.application) \(say(channel.name))")
          ) { say.sheetState(state) }
        } else {
          say.blank
        }
      }
    }
    return say.table(
      Phrase("申报与评分表：\(title.chinese)", "Applications and sheets: \(title.english)"), rows,
      columns: [
        Column(Phrase("申报编号", "Application"), .head) { row, _ in bdi { row.application.text } },
        Column(Phrase("单位", "Unit")) { row, say in say.quoted(row.unit) },
      ] + sheets)
  }
}
