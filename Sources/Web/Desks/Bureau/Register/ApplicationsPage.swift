import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// The applications of a call: filtered, sorted, page by page.
struct ApplicationsPage: Page {
  let call: CallID
  let callTitle: Phrase
  let filter: RegisterFilter
  /// The rows of this page only.
  let rows: [Row]
  let page: Int
  let total: Int
  let counties: [Speech.Option]
  let showsRanking: Bool

  /// One application.
  struct Row: Sendable, Hashable {
    let id: ApplicationID
    let unit: String
    let kind: Phrase
    let office: Phrase
    let received: Instant
    let status: ApplicationStatus
    let rank: Int?
    let total: Points?
    let place: SealedRanking.Place?
  }

  /// How many rows a page has.
  static let size = 50

  init(for visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    let filter = RegisterFilter(visit.query)
    let standings = Dictionary(
      call.ranking.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    let found = filter.select(from: call, standings)
    let last = max(1, (found.count + Self.size - 1) / Self.size)
    let page = min(max(1, visit.query["page"].flatMap { Int($0) } ?? 1), last)
    self.call = id
    callTitle = call.title
    self.filter = filter
    self.page = page
    total = found.count
    rows = found.dropFirst((page - 1) * Self.size).prefix(Self.size).map { application in
      Row(application, standings[application.id], in: call)
    }
    counties = call.programme.routing.counties.map { Speech.Option($0.id.text, $0.office) }
    showsRanking = !standings.isEmpty
  }

  var title: Phrase { Phrase("申报", "Applications") }
  var trail: [Link] {
    [
      Link(Phrase("批次", "Calls"), to: Addresses.board()),
      Link(callTitle, to: Addresses.call(call)),
    ]
  }

  func body(_ say: Speech) -> HTML {
    div {
      filters(say)
      p(.role(.status)) { say("共 \(total) 项", "\(total) applications") }
      sorts(say)
      say.table(
        Phrase("申报", "Applications"), rows, columns: columns + (showsRanking ? results : []),
        empty: Phrase("没有符合条件的申报", "No application fits"))
      say.pager(page: page, size: Self.size, total: total) {
        filter.path(in: call).query("page", "\($0)")
      }
    }
  }

  private func filters(_ say: Speech) -> HTML {
    form(method: .get, action: Addresses.applications(call), .class("filter"), .role(.search)) {
      say.field(
        "q", Phrase("编号或单位", "Number or unit"), kind: .search, current: filter.text, in: .none,
        .maxlength(100))
      any(
        of: "status", Phrase("状态", "Status"),
        ApplicationStatus.allCases.map { Speech.Option($0.rawValue, $0.name) },
        chosen: filter.status?.rawValue, say)
      any(
        of: "county", Phrase("县（市、区）", "County"), counties, chosen: filter.county?.text, say)
      input(.hidden, name: "sort", .value(filter.sort.rawValue))
      button(.submit) { say("筛选", "Filter") }
    }
  }

  /// A choice of which nothing need be chosen.
  private func any(
    of name: String, _ title: Phrase, _ options: [Speech.Option], chosen: String?, _ say: Speech
  ) -> HTML {
    div(.class("field")) {
      label(.for(FieldName.id(name))) { say(title) }
      select(name: name, .id(FieldName.id(name))) {
        option(value: "", say("全部", "All"))
        options.map { one in
          option(value: one.value, say(one.name), one.value == chosen ? .selected : nil)
        }
      }
    }
  }

  private func sorts(_ say: Speech) -> HTML {
    say.tabs(
      Phrase("排序", "Order"),
      RegisterFilter.Sort.allCases.filter { $0 != .rank || showsRanking }.map { sort in
        Link(sort.name, to: filter.sorted(by: sort).path(in: call))
      }, current: filter.path(in: call))
  }

  private var columns: [Column<Row>] {
    [
      Column(Phrase("申报编号", "Application"), .head) { row, _ in
        a(href: Addresses.application(call, row.id)) { bdi { row.id.text } }
      },
      Column(Phrase("单位", "Unit")) { row, say in say.quoted(row.unit) },
      Column(Phrase("类型", "Kind")) { row, say in say(row.kind) },
      Column(Phrase("所属", "Belongs to")) { row, say in bdi { say(row.office) } },
      Column(Phrase("状态", "Status")) { row, say in say.badge(row.status.name, row.status.tone)
      },
      Column(Phrase("收到", "Received")) { row, _ in
        time(.datetime(row.received.description), .class("day")) { row.received.day.description }
      },
    ]
  }

  private var results: [Column<Row>] {
    [
      Column(Phrase("名次", "Rank"), .number) { row, say in
        row.rank.map { rank in .text("\(rank)") } ?? say.blank
      },
      Column(Phrase("总分", "Total"), .number) { row, say in
        row.total.map { total in .text("\(total)") } ?? say.blank
      },
      Column(Phrase("结果", "Result")) { row, say in
        row.place.map { place in .text(say(place.name)) } ?? say.blank
      },
    ]
  }
}

extension ApplicationsPage.Row {
  fileprivate init(
    _ application: ApplicationView, _ standing: SealedRanking.Row?, in call: CallView
  ) {
    id = application.id
    unit = application.unit
    kind = application.kind
    office = call.office(of: application.affiliation)
    received = application.received
    status = application.status
    rank = standing?.rank
    total = standing?.total
    place = standing == nil ? nil : application.place
  }
}
