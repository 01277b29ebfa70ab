import Assessment
import Markup
import Messages
import Programmes

extension SeatsPage {
  /// Step one: a seed and a pool, and the order that follows from them.
  func drawing(_ say: Speech) -> HTML {
    section {
      h2 { say("第一步 抽取", "First: draw") }
      p(.class("quiet")) { say(Lot<Person>.method) }
      form(method: .post, action: Addresses.panelSeats(call), .class("narrow")) {
        input(.hidden, name: "step", .value("draw"))
        say.field(
          "seed", Phrase("种子", "Seed"),
          hint: Phrase("由监督人员现场报出的数字或文字", "Said aloud by those who supervise"),
          in: attempt, .required, .maxlength(100), .autocomplete("off"))
        say.boxes(
          "pool", Phrase("参加抽取的专家", "Experts in the draw"),
          options: experts.map { expert in
            Speech.Option(expert.id.text, Phrase(same: label(expert)))
          }, current: Set(experts.filter { !$0.isSeated }.map(\.id.text)), in: attempt)
        say.send(Phrase("抽取", "Draw"))
      }
      if let lot { result(lot, say) }
    }
  }

  private func label(_ expert: Expert) -> String {
    [expert.name, expert.id.text, expert.office].compactMap(\.self).joined(separator: " · ")
  }

  private func result(_ lot: Lot<Person>, _ say: Speech) -> HTML {
    let rows = lot.tickets.enumerated().map { (place: $0 + 1, ticket: $1) }
    return say.table(
      Phrase("抽取结果，种子「\(lot.seed)」", "The draw with the seed “\(lot.seed)”"), rows,
      columns: [
        Column(Phrase("次序", "Place"), .number) { row, _ in "\(row.place)" },
        Column(Phrase("专家", "Expert"), .head) { row, _ in
          bdi { experts.first { $0.id == row.ticket.name }?.name ?? row.ticket.name.text }
        },
        Column(Phrase("结果", "Result")) { row, say in
          row.place <= size
            ? say.badge(Phrase("入座", "seated"), .good)
            : say.badge(Phrase("递补 \(row.place - size)", "reserve \(row.place - size)"))
        },
        Column(Phrase("摘要", "Digest")) { row, _ in
          code { String(row.ticket.digest.prefix(16)) }
        },
      ])
  }

  /// Step two: the seats in panel order, filled from the draw.
  func seating(_ say: Speech) -> HTML {
    let drawn = lot?.tickets.map(\.name.text) ?? []
    let options = experts.map { Speech.Option($0.id.text, Phrase(same: label($0))) }
    return section {
      h2 { say("第二步 入座", "Second: seat") }
      p(.class("quiet")) {
        say(
          "抽到的专家已按次序填好；有人回避或请假的，改为递补专家。",
          "Those drawn are filled in; where someone cannot come, choose the next reserve.")
      }
      form(method: .post, action: Addresses.panelSeats(call), .class("narrow")) {
        input(.hidden, name: "step", .value("seat"))
        say.version(version)
        say.field(
          "panel", Phrase("评审组编号", "Name of the panel"), current: "\(call)-\(panels.count + 1)",
          in: attempt.of("seat"), .required, .maxlength(60), .autocomplete("off"))
        (1...max(size, 1)).map { seat in
          say.choice(
            "seat-\(seat)",
            seat == 1
              ? Phrase("第 1 席（组长）", "Seat 1 (chair)") : Phrase("第 \(seat) 席", "Seat \(seat)"),
            options: options, current: seat <= drawn.count ? drawn[seat - 1] : "",
            in: attempt.of("seat"))
        }
        say.boxes(
          "application", Phrase("由本组评审的申报", "Applications for this panel"),
          options: unseated.map {
            Speech.Option($0.id.text, Phrase(same: "\($0.id) \($0.name)"))
          }, current: Set(unseated.map(\.id.text)), in: attempt.of("seat"))
        say.send(Phrase("登记评审组", "Seat this panel"))
      }
    }
  }

  /// Shows the draw, or seats the panel.
  static func take(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try SeatsPage(for: visit, call, Attempt(fields: fields))
    var reader = FieldReader(fields)
    guard fields["step"] == "seat" else {
      guard reader.text("seed", limit: 100) != nil else { throw reader.problems }
      if fields.all("pool").isEmpty {
        reader.object(to: "pool", Phrase("请选择参加抽取的专家", "Choose who is in the draw"))
        throw reader.problems
      }
      return .page(page)
    }
    try fields.expect(version: page.version)
    let name = reader.text("panel", limit: 60)
    let seats = (1...max(page.size, 1)).compactMap { reader.text("seat-\($0)", limit: 200) }
    let chosen = fields.all("application").map { ApplicationID($0) }
    if chosen.isEmpty {
      reader.object(
        to: "application", Phrase("请选择由本组评审的申报", "Choose the applications for this panel"))
    }
    guard let name, reader.isClean else { throw reader.problems }
    let isWhole = page.takesAll && Set(chosen) == Set(page.unseated.map(\.id))
    let panel = Panel(
      id: PanelID(name), experts: seats.map { PersonID($0) },
      applications: isWhole ? nil : chosen)
    try await visit.perform(.seatPanel(panel), in: call)
    return .go(
      to: Addresses.panel(call), saying: Phrase("评审组已登记", "The panel is seated"))
  }
}

extension Attempt {
  /// The attempt where it was of this step of its page; else as if nothing was typed.
  func of(_ step: String) -> Attempt { fields["step"] == step ? self : .none }
}
