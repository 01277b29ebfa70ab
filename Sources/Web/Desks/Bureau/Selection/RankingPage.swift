import Assessment
import Markup
import Messages
import Programmes
import Quantities

/// The sealed ranking: who is proposed, where the line is cut, how ties were broken, who waits.
struct RankingPage: Page {
  let call: CallID
  let callTitle: Phrase
  /// The rows of this page only.
  let rows: [Row]
  let page: Int
  let total: Int
  let places: (listed: Int, reserves: Int)
  /// The stated bounds, for the heading.
  let passLine: Points?
  let tracing: Tracing?

  /// How many rows a page has.
  static let size = 200

  /// One place.
  struct Row: Sendable, Hashable {
    let row: SealedRanking.Row
    let unit: String
    let kind: Phrase
    /// The place now, which a removal or promotion changes.
    let place: SealedRanking.Place
    let status: ApplicationStatus
    /// Whether the cut line stands below it.
    let isLastListed: Bool
  }

  init(for visit: Visit, _ id: CallID) throws {
    let visit = try visit.replayed
    tracing = try visit.tracing
    let call = try visit.call(id)
    guard call.extent(of: .register) != .none else { throw Rebuff.missing }
    let ranking = call.ranking
    let lastListed = ranking.lastIndex { $0.place == .listed }
    self.call = id
    callTitle = call.title
    passLine = call.programme.scoring?.ranking.passLine
    places = call.places
    total = ranking.count
    let last = max(1, (total + Self.size - 1) / Self.size)
    page = min(max(1, visit.query["page"].flatMap { Int($0) } ?? 1), last)
    rows = ranking.indices.dropFirst((page - 1) * Self.size).prefix(Self.size).compactMap { index in
      let row = ranking[index]
      guard let application = call[row.application] else { return nil }
      return Row(
        row: row, unit: application.unit, kind: application.kind,
        place: application.place ?? row.place, status: application.status,
        isLastListed: index == lastListed)
    }
  }

  var title: Phrase { Phrase("评审结果", "Ranking") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }

  func body(_ say: Speech) -> HTML {
    div {
      say.replay(tracing, of: Addresses.ranking(call))
      if total == 0 {
        p(.class("empty")) {
          say(
            "排名尚未封存；封存前任何人都看不到分数",
            "The ranking is not sealed yet; before that nobody sees points")
        }
      } else {
        ul(.class("figures")) {
          say.figure(
            Phrase("拟授牌", "Proposed"), "\(places.listed)", .plain, at: source)
          say.figure(Phrase("备选", "Reserves"), "\(places.reserves)", .plain, at: source)
          if let passLine { say.figure(Phrase("合格线", "Pass line"), "\(passLine)", .plain) }
        }
        table(say)
        say.pager(page: page, size: Self.size, total: total) { number in
          let path = Addresses.ranking(call).query("page", "\(number)")
          return tracing?.until.map { path.query("until", $0.typed) } ?? path
        }
        p(.class("buttons")) {
          a(href: Addresses.papers(call)) { say("打印评审结果", "Print the ranking") }
          a(href: Addresses.pictures(call)) {
            say("每位专家的评分分布", "How each expert scored")
          }
        }
      }
    }
  }

  private var source: Path? {
    tracing.map { _ in EvidenceTopic.ranking.place(in: call, of: nil) }
  }

  private func table(_ say: Speech) -> HTML {
    let headings = [
      Phrase("名次", "Rank"), Phrase("申报编号", "Application"), Phrase("单位", "Unit"),
      Phrase("类型", "Kind"), Phrase("总分", "Total"), Phrase("结果", "Place"), Phrase("说明", "Why"),
    ]
    return div(.class("scroll"), .role(.region), .ariaLabel(say(title)), .tabStop) {
      Markup.table(caption: say("评审结果", "Ranking"), .class("ranking")) {
        thead { tr { headings.map { heading in th(scope: .col) { say(heading) } } } }
        tbody { rows.map { line($0, say, columns: headings.count) } }
      }
    }
  }

  @HTMLBuilder private func line(_ row: Row, _ say: Speech, columns: Int) -> HTML {
    tr(.class(row.place == .listed ? "listed" : row.isReserve ? "reserve" : "below")) {
      td(.class("number")) { row.row.rank.map { .text("\($0)") } ?? say.blank }
      th(scope: .row) {
        a(href: Addresses.application(call, row.row.application)) {
          bdi { row.row.application.text }
        }
      }
      td { say.quoted(row.unit) }
      td { say(row.kind) }
      td(.class("number")) {
        if tracing != nil {
          say.figure("\(row.row.total)", behind: .scoring, in: call, of: row.row.application)
        } else {
          "\(row.row.total)"
        }
      }
      td { say.badge(row.place.name, row.place == .listed ? .good : .plain) }
      td {
        if row.status != .inProgress { say.badge(row.status.name, row.status.tone) }
        [row.row.tieBrokenBy, row.row.excludedBy].compactMap(\.self).map { why in
          p(.class("detail")) { say(why) }
        }
      }
    }
    if row.isLastListed {
      tr(.class("cut")) {
        td(.colspan(columns)) { say("—— 入围线 ——", "—— cut line ——") }
      }
    }
  }
}

extension RankingPage.Row {
  var isReserve: Bool {
    switch place {
    case .reserve: true
    case .listed, .none: false
    }
  }
}
