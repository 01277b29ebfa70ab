import Assessment
import Markup
import Messages
import Programmes

extension SeatsPage {
  /// A pool, and the panel that the lot seats at once.
  func drawing(_ say: Speech) -> HTML {
    section {
      h2 { say("抽取", "Draw") }
      p(.class("quiet")) { say(LotMethod.sha256.phrase) }
      p(.class("quiet")) {
        say(
          "种子由系统随机产生，与次序、备选一并记入台账。",
          "The seed is made by chance and recorded with the order and the reserves.")
      }
      form(method: .post, action: Addresses.panelSeats(call), .class("narrow")) {
        input(.hidden, name: "step", .value("draw"))
        say.version(version)
        panelName(attempt.of("draw"), say)
        say.boxes(
          "pool", Phrase("参加抽取的专家", "Experts in the draw"),
          options: experts.map { expert in
            Speech.Option(expert.id.text, Phrase(same: label(expert)))
          }, current: Set(experts.filter { !$0.isSeated }.map(\.id.text)), in: attempt.of("draw"))
        say.longField(
          "excluded", Phrase("其中不入座的专家", "Those of them who take no seat"),
          hint: Phrase(
            "每行一人：账号 理由，例如 zj01 请假", "A line each: account and reason, such as zj01 on leave"),
          rows: 2, in: attempt.of("draw"), .maxlength(2000))
        units(attempt.of("draw"), say)
        say.send(Phrase("抽取并登记评审组", "Draw and seat the panel"))
      }
    }
  }

  private func label(_ expert: Expert) -> String {
    [expert.name, expert.id.text, expert.office].compactMap(\.self).joined(separator: " · ")
  }

  @HTMLBuilder private func panelName(_ attempt: Attempt, _ say: Speech) -> HTML {
    say.field(
      "panel", Phrase("评审组编号", "Name of the panel"), current: "\(call)-\(panels.count + 1)",
      in: attempt, .required, .maxlength(60), .autocomplete("off"))
  }

  @HTMLBuilder private func units(_ attempt: Attempt, _ say: Speech) -> HTML {
    say.boxes(
      "application", Phrase("由本组评审的申报", "Applications for this panel"),
      options: unseated.map { Speech.Option($0.id.text, Phrase(same: "\($0.id) \($0.name)")) },
      current: Set(unseated.map(\.id.text)), in: attempt)
  }

  /// A draw as the ledger has it, so that anyone can repeat it.
  func result(_ drawn: PanelDrawn, _ say: Speech) -> HTML {
    let lot = Lot(of: drawn.order, seed: drawn.seed)
    return section {
      say.table(
        Phrase(
          "\(drawn.panel) 的抽取结果，种子「\(drawn.seed)」",
          "The draw of \(drawn.panel) with the seed “\(drawn.seed)”"),
        drawn.order.enumerated().map { (place: $0 + 1, expert: $1) },
        columns: [
          Column(Phrase("次序", "Place"), .number) { row, _ in "\(row.place)" },
          Column(Phrase("专家", "Expert"), .head) { row, _ in
            bdi { experts.first { $0.id == row.expert }?.name ?? row.expert.text }
          },
          Column(Phrase("结果", "Result")) { row, say in
            standing(of: row.expert, in: drawn, say)
          },
          Column(Phrase("摘要", "Digest")) { row, _ in
            code { String((lot.tickets.first { $0.name == row.expert }?.digest ?? "").prefix(16)) }
          },
        ])
      p(.class("quiet")) { say(drawn.method.phrase) }
    }
  }

  private func standing(of expert: PersonID, in drawn: PanelDrawn, _ say: Speech) -> HTML {
    if let reason = drawn.reason(against: expert) {
      return .fragment([say.badge(Phrase("不入座", "no seat"), .plain), .text(" "), bdi { reason }])
    }
    let place = (drawn.eligible.firstIndex(of: expert) ?? 0) + 1
    return place <= size
      ? say.badge(Phrase("入座", "seated"), .good)
      : say.badge(Phrase("递补 \(place - size)", "reserve \(place - size)"))
  }

  /// The seats in panel order, for a panel that was drawn elsewhere.
  func seating(_ say: Speech) -> HTML {
    let options = experts.map { Speech.Option($0.id.text, Phrase(same: label($0))) }
    return section {
      h2 { say("不在此抽取的评审组", "A panel drawn elsewhere") }
      p(.class("quiet")) {
        say(
          "已在别处抽取的（如号球），按席位登记；抽取记录另附。",
          "Where the lot was drawn elsewhere, such as with balls, give the seats; keep its record.")
      }
      form(method: .post, action: Addresses.panelSeats(call), .class("narrow")) {
        input(.hidden, name: "step", .value("seat"))
        say.version(version)
        panelName(attempt.of("seat"), say)
        (1...max(size, 1)).map { seat in
          say.choice(
            "seat-\(seat)",
            seat == 1
              ? Phrase("第 1 席（组长）", "Seat 1 (chair)") : Phrase("第 \(seat) 席", "Seat \(seat)"),
            options: options, current: "", in: attempt.of("seat"))
        }
        units(attempt.of("seat"), say)
        say.send(Phrase("登记评审组", "Seat this panel"))
      }
    }
  }

  /// Draws a panel, or seats one that was drawn elsewhere.
  static func take(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try SeatsPage(for: visit, call, Attempt(fields: fields))
    try fields.expect(version: page.version)
    var reader = FieldReader(fields)
    let name = reader.text("panel", limit: 60).map { PanelID($0) }
    let chosen = fields.all("application").map { ApplicationID($0) }
    if chosen.isEmpty {
      reader.object(
        to: "application", Phrase("请选择由本组评审的申报", "Choose the applications for this panel"))
    }
    let isWhole = page.takesAll && Set(chosen) == Set(page.unseated.map(\.id))
    let applications = isWhole ? nil : chosen
    let act =
      fields["step"] == "draw"
      ? drawn(name, applications, &reader, fields, visit)
      : seated(name, applications, &reader, page.size)
    guard let act, reader.isClean else { throw reader.problems }
    try await visit.perform(act, in: call)
    return .go(
      to: act.kind == .drawPanel ? Addresses.panelSeats(call) : Addresses.panel(call),
      saying: Phrase("评审组已登记", "The panel is seated"))
  }

  private static func seated(
    _ name: PanelID?, _ applications: [ApplicationID]?, _ reader: inout FieldReader, _ size: Int
  ) -> Act? {
    let seats = (1...max(size, 1)).compactMap { reader.text("seat-\($0)", limit: 200) }
    guard let name else { return nil }
    return .seatPanel(
      Panel(id: name, experts: seats.map { PersonID($0) }, applications: applications))
  }

  private static func drawn(
    _ name: PanelID?, _ applications: [ApplicationID]?, _ reader: inout FieldReader,
    _ fields: Fields, _ visit: Visit
  ) -> Act? {
    let pool = fields.all("pool").map { PersonID($0) }
    if pool.isEmpty {
      reader.object(to: "pool", Phrase("请选择参加抽取的专家", "Choose who is in the draw"))
    }
    let excluded = (fields["excluded"] ?? "").split(whereSeparator: \.isNewline).map { line in
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      return PanelDrawn.Exclusion(
        expert: PersonID(words.first ?? ""), reason: words.count > 1 ? words[1] : "")
    }
    guard let name else { return nil }
    return .drawPanel(
      PanelDraw(
        panel: name, seed: visit.office.surroundings.seed, pool: pool, excluded: excluded,
        applications: applications))
  }
}

extension Attempt {
  /// The attempt where it was of this step of its page; else as if nothing was typed.
  func of(_ step: String) -> Attempt { fields["step"] == step ? self : .none }
}
