import Assessment
import Markup
import Messages
import Programmes

/// Whose facts are checked, and whose are not.
struct FactListPage: Page {
  let call: CallID
  let callTitle: Phrase
  let rows: [Row]
  let page: Int
  let total: Int

  static let size = 50

  /// One application.
  struct Row: Sendable, Hashable {
    let application: ApplicationID
    let unit: String
    let open: Int
    let count: Int
  }

  init(for visit: Visit, _ id: CallID) throws {
    let (view, _) = try visit.panelCall(id)
    let all = view.applications.filter { $0.status == .inProgress }
    let last = Swift.max(1, (all.count + Self.size - 1) / Self.size)
    let page = Swift.min(Swift.max(1, visit.query["page"].flatMap { Int($0) } ?? 1), last)
    call = id
    callTitle = view.title
    self.page = page
    total = all.count
    rows = all.dropFirst((page - 1) * Self.size).prefix(Self.size).map { application in
      let check = FactCheck(of: application, in: view)
      return Row(
        application: application.id, unit: application.unit, open: check.open, count: check.count)
    }
  }

  var title: Phrase { Phrase("核验客观指标", "Check the facts") }
  var trail: [Link] { .toPanel(call) }

  func body(_ say: Speech) -> HTML {
    div {
      p {
        say(
          "客观指标由秘书对照佐证材料核验一次，全体专家共用；不由专家打分。",
          "Facts are checked against their evidence once, for the whole panel.")
      }
      say.table(
        callTitle, rows,
        columns: [
          Column(Phrase("申报编号", "Application"), .head) { row, _ in
            a(href: Addresses.factCheck(call, row.application)) { bdi { row.application.text } }
          },
          Column(Phrase("单位", "Unit")) { row, say in say.quoted(row.unit) },
          Column(Phrase("已核验", "Checked"), .number) { row, _ in
            "\(row.count - row.open) / \(row.count)"
          },
          Column(Phrase("状态", "State")) { row, say in
            row.open == 0
              ? say.badge(Phrase("已核验", "checked"), .good)
              : say.badge(Phrase("待核验", "to be checked"), .waiting)
          },
        ], empty: Phrase("没有在办的申报", "No application is in progress"))
      say.pager(page: page, size: Self.size, total: total) { number in
        Addresses.panelFacts(call).query("page", "\(number)")
      }
    }
  }
}

extension [Link] {
  /// The way to a page about the panel of a call.
  static func toPanel(_ call: CallID) -> [Link] {
    [
      Link(Phrase("专家评审", "Panels"), to: Addresses.panels()),
      Link(Phrase("评审组工作", "The panel's work"), to: Addresses.panel(call)),
    ]
  }
}
