import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

extension DefencePage {
  /// The unit that is speaking: since when, until when, and whose sheets are in.
  func running(_ turn: Int, _ book: DefenceBook, _ say: Speech) -> HTML {
    let id = book.drawn.order[turn - 1]
    return section(.class("turn"), .ariaLabel(say("正在答辩", "Speaking now"))) {
      p(.class("quiet")) {
        say("第 \(turn) 家，共 \(book.drawn.order.count) 家", "\(turn) of \(book.drawn.order.count)")
      }
      h2 { bdi { units[id] ?? id.text } }
      if let started = book.started, let ends = book.ends {
        p(.class("clock")) {
          time(.datetime(ends.description), .data("timer", "\(ends.milliseconds)")) {
            say("至 \(ends.clockTime)", "until \(ends.clockTime)")
          }
        }
        p(.class("quiet")) {
          say(
            "\(started.clockTime) 开始，\(book.drawn.minutes) 分钟",
            "Began at \(started.clockTime), \(book.drawn.minutes) minutes")
          if now >= ends { " " + say("已到时", "time is up") }
        }
      }
      seats(sheets[id] ?? [], say)
      if turn < book.drawn.order.count { next(turn + 1, book, say) }
    }
  }

  private func seats(_ seats: [Seat], _ say: Speech) -> HTML {
    ul(.class("seats"), .ariaLabel(say("谁已交表", "Who has handed in"))) {
      seats.map { seat in
        li {
          strong { bdi { seat.expert } }
          seat.states.map { state in
            span {
              " " + say(state.channel) + " "
              say.sheetState(state.state)
            }
          }
        }
      }
    }
  }

  private func next(_ turn: Int, _ book: DefenceBook, _ say: Speech) -> HTML {
    form(method: .post, action: Addresses.defence(call)) {
      say.version(version)
      input(.hidden, name: "step", .value("start"))
      input(.hidden, name: "turn", .value("\(turn)"))
      div(.class("buttons")) {
        button(.submit, .class("primary")) { say("下一家开始计时", "Start the next one") }
        bdi { units[book.drawn.order[turn - 1]] ?? book.drawn.order[turn - 1].text }
      }
    }
  }

  /// Draws the order, or starts the clock of a turn.
  static func run(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try await DefencePage(for: visit, call, .none)
    try fields.expect(version: page.version)
    var reader = FieldReader(fields)
    if let present = page.book {
      if fields["step"] == "draw" { throw Stale() }
      guard let turn = fields["turn"].flatMap({ Int($0) }),
        (1...present.drawn.order.count).contains(turn)
      else { throw Rebuff.unreadable }
      try await present.starting(turn, at: visit.now).keep(in: call, from: page.version, visit)
    } else {
      let expected = Phrase("1 至 240 的整数", "a whole number from 1 to 240")
      let minutes = reader.value("minutes", as: Int.self, expected: expected)
      if let minutes, !(1...240).contains(minutes) {
        reader.object(to: "minutes", Phrase("应为", "Expected:") + expected)
      }
      guard let minutes, reader.isClean else { throw reader.problems }
      let draw = DefenceDraw(seed: visit.office.surroundings.seed, minutes: minutes)
      try await visit.perform(.drawDefenceOrder(draw), in: call)
    }
    return .go(
      to: Addresses.defence(call),
      saying: page.book == nil ? Phrase("顺序已抽定", "The order is drawn") : nil)
  }
}

extension Instant {
  /// Hours, minutes and seconds in China, such as `14:03:10`.
  fileprivate var clockTime: String {
    let seconds = (milliseconds - day.start.milliseconds) / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }.joined(separator: ":")
  }
}
