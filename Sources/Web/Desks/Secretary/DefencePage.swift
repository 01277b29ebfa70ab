import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The defence: its order by lot, the running turn with its clock, and who has handed in.
struct DefencePage: Page {
  let call: CallID
  let book: DefenceBook?
  let version: Int
  let units: [ApplicationID: String]
  /// Whose sheets are in, by application; never what they say.
  let sheets: [ApplicationID: [Seat]]
  let now: Instant
  let attempt: Attempt

  /// One expert and the states of the sheets for one application.
  struct Seat: Sendable, Hashable {
    let expert: String
    let states: [State]

    /// One channel.
    struct State: Sendable, Hashable {
      let channel: Phrase
      let state: SheetStatus.State
    }

    var isDone: Bool { states.allSatisfy { $0.state == .signed } }
  }

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) async throws {
    let found = try await DefenceBook.find(in: id, visit)
    let (view, _) = try visit.panelCall(id)
    call = id
    book = found?.0
    version = found?.1 ?? 0
    let running = view.applications.filter { $0.status == .inProgress }
    units = running.reduce(into: [:]) { $0[$1.id] = $1.unit }
    sheets = running.reduce(into: [:]) { $0[$1.id] = Self.seats($1.id, in: view) }
    now = visit.now
    self.attempt = attempt
  }

  private static func seats(_ application: ApplicationID, in view: CallView) -> [Seat] {
    let rubric = view.programme.scoring.flatMap { view.programme.rubric($0.rubric) }
    let all = view.completeness(of: application)
    var seen: Set<PersonID> = []
    return all.map(\.key.expert).filter { seen.insert($0).inserted }.map { expert in
      Seat(
        expert: view.name(of: expert) ?? expert.text,
        states: all.filter { $0.key.expert == expert }.map { status in
          Seat.State(
            channel: rubric?.channels.first { $0.id == status.key.channel }?.name
              ?? Phrase(same: status.key.channel.text), state: status.state)
        })
    }
  }

  var title: Phrase { Phrase("答辩", "Defence") }
  var trail: [Link] { .toPanel(call) }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      if let book {
        if let turn = book.turn, turn <= book.drawn.order.count { running(turn, book, say) }
        order(book, say)
      } else {
        drawing(say)
      }
    }
  }

  private func drawing(_ say: Speech) -> HTML {
    section {
      p {
        say(
          "为 \(units.count) 项在办申报抽签定序。种子由系统随机产生，与次序一并记入台账，抽签后不再变动。",
          "Draws the order of \(units.count) applications. The seed is made by chance; both are recorded and stay."
        )
      }
      p(.class("quiet")) { say(LotMethod.sha256.phrase) }
      form(method: .post, action: Addresses.defence(call), .class("narrow")) {
        say.version(version)
        input(.hidden, name: "step", .value("draw"))
        say.field(
          "minutes", Phrase("每家分钟数（含提问）", "Minutes for each unit, questions included"),
          kind: .number, current: "20", in: attempt, .required, .min("1"), .max("240"),
          .keyboard(.numeric))
        say.send(Phrase("抽签", "Draw"))
      }
    }
  }

  private func order(_ book: DefenceBook, _ say: Speech) -> HTML {
    let rows = book.drawn.order.enumerated().map { (turn: $0 + 1, id: $1) }
    return section {
      say.table(
        Phrase(
          "答辩顺序，种子「\(book.drawn.seed)」，每家 \(book.drawn.minutes) 分钟",
          "Order drawn with “\(book.drawn.seed)”, \(book.drawn.minutes) minutes each"), rows,
        columns: [
          Column(Phrase("顺序", "Turn"), .number) { row, _ in "\(row.turn)" },
          Column(Phrase("申报编号", "Application"), .head) { row, _ in bdi { row.id.text } },
          Column(Phrase("单位", "Unit")) { row, say in
            units[row.id].map(say.quoted)
              ?? say.badge(Phrase("已退出", "no longer in"), .bad)
          },
          Column(Phrase("已交表专家", "Handed in"), .number) { row, _ in
            let seats = sheets[row.id] ?? []
            "\(seats.count(where: \.isDone)) / \(seats.count)"
          },
          Column(Phrase("计时", "Clock")) { row, say in start(row.turn, book, say) },
        ])
      p(.class("quiet")) { say(book.drawn.method.phrase) }
    }
  }

  private func start(_ turn: Int, _ book: DefenceBook, _ say: Speech) -> HTML {
    if book.turn == turn { return say.badge(Phrase("进行中", "now"), .waiting) }
    return form(method: .post, action: Addresses.defence(call), .class("inline")) {
      say.version(version)
      input(.hidden, name: "step", .value("start"))
      input(.hidden, name: "turn", .value("\(turn)"))
      button { say("第 \(turn) 家开始", "Start turn \(turn)") }
    }
  }
}
