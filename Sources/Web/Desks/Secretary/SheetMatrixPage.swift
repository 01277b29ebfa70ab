import Assessment
import Markup
import Messages
import Programmes

/// Which sheets are in, expert by expert, and whose total stands out; never what a sheet says.
struct SheetMatrixPage: Page {
  let call: CallID
  let callTitle: Phrase
  let due: Int
  let signed: Int
  let panels: [Grid]
  let deviations: [Deviation]
  /// Whether the reader may open a signed sheet again.
  let mayReopen: Bool

  /// The sheets of one panel.
  struct Grid: Sendable, Hashable {
    let name: PanelID
    let experts: [SeatsPage.Expert]
    let rows: [Row]
  }

  /// One application and the states of its sheets.
  struct Row: Sendable, Hashable {
    let application: ApplicationID
    let unit: String
    /// What each expert of the panel owes; nothing for who is recused or absent.
    let cells: [PersonID: [Cell]]
  }

  /// One sheet.
  struct Cell: Sendable, Hashable {
    let channel: Channel
    let state: SheetStatus.State
  }

  /// One total that stands out.
  struct Deviation: Sendable, Hashable {
    let application: ApplicationID
    let expert: PersonID
    let name: String
    let isAnswered: Bool
    let answer: String?
  }

  init(for visit: Visit, _ id: CallID) throws {
    let (view, rule) = try visit.panelCall(id)
    let channels = view.programme.rubric(rule.rubric)?.channels ?? []
    call = id
    callTitle = view.title
    (due, signed) = view.sheetCount
    panels = view.panels.map { Grid(of: $0, channels: channels, in: view) }
    deviations = view.deviations.map {
      Deviation(
        application: $0.application, expert: $0.expert,
        name: view.name(of: $0.expert) ?? $0.expert.text, isAnswered: $0.isAnswered,
        answer: $0.answer)
    }
    mayReopen =
      view.disclosure == .scoring
      && visit.role.map { Rights.roles(for: .reopenSheet).contains($0) } ?? false
  }

  var title: Phrase { Phrase("评分表收缴", "Score sheets") }
  var trail: [Link] { .toPanel(call) }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        meter(
          .min("0"), .max("\(max(due, 1))"), .value("\(signed)"),
          .ariaLabel(say("已交评分表", "Sheets handed in"))
        ) { "\(signed) / \(due)" }
        " "
        strong { "\(signed) / \(due)" }
        say(" 张已签名。只看得到谁已交，封存前看不到分数。", " signed. Points stay hidden until the ranking is sealed.")
      }
      if panels.isEmpty { p(.class("empty")) { say("尚未组成评审组", "No panel is seated yet") } }
      panels.map { grid($0, say) }
      explanations(say)
    }
  }

  private func explanations(_ say: Speech) -> HTML {
    section(.id("deviations")) {
      h2 { say("评分偏离", "Deviations") }
      say.table(
        Phrase("需要书面说明的总分", "Totals to be explained"), deviations,
        columns: [
          Column(Phrase("申报编号", "Application"), .head) { row, _ in bdi { row.application.text } },
          Column(Phrase("专家", "Expert")) { row, say in say.quoted(row.name) },
          Column(Phrase("书面说明", "Explanation")) { row, say in
            if row.isAnswered {
              say.badge(Phrase("已说明", "explained"), .good)
              if let answer = row.answer { p(.class("detail")) { bdi { answer } } }
            } else {
              a(href: Addresses.deviation(call, row.application, row.expert)) {
                say("待说明", "to be explained")
              }
            }
          },
        ], empty: Phrase("没有；收齐全部评分表后才能看出", "None; they show once every sheet is in"))
    }
  }
}

extension SheetMatrixPage.Grid {
  fileprivate init(of panel: Panel, channels: [Channel], in view: CallView) {
    name = panel.id
    experts = panel.experts.map {
      SeatsPage.Expert(id: $0, name: view.name(of: $0) ?? $0.text, office: nil, isSeated: true)
    }
    let scored = view.applications.filter { application in
      application.status == .inProgress
        && panel.applications?.contains(application.id) ?? true
    }
    rows = scored.map { application in
      SheetMatrixPage.Row(
        application: application.id, unit: application.unit,
        cells: view.completeness(of: application.id).reduce(into: [:]) { cells, status in
          guard let channel = channels.first(where: { $0.id == status.key.channel }) else {
            return
          }
          cells[status.key.expert, default: []].append(
            SheetMatrixPage.Cell(channel: channel, state: status.state))
        })
    }
  }
}
