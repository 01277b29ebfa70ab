import Assessment
import Messages
import Programmes
import WorkingDays

extension DrawRecord {
  /// The draws that the ledger holds, each with what it takes to repeat it.
  static func draws(_ dossier: Dossier) -> [Paper.Part] {
    dossier.history.flatMap { occurrence -> [Paper.Part] in
      guard case .panelDrawn(let drawn) = occurrence.event else { return [] }
      return [
        .heading(Phrase("抽取评审组 \(drawn.panel)", "The draw of the panel \(drawn.panel)")),
        .items([
          Paper.Item("at-\(drawn.panel)", Phrase("抽取时间", "Drawn"), occurrence.at.longForm),
          Paper.Item("seed-\(drawn.panel)", Phrase("随机种子", "Seed"), Phrase(same: drawn.seed)),
        ]), .paragraph(drawn.method.phrase), .table(lots(of: drawn, dossier)),
      ]
    }
  }

  private static func lots(of drawn: PanelDrawn, _ dossier: Dossier) -> Paper.Table {
    let lot = Lot(of: drawn.order, seed: drawn.seed)
    let digests = Dictionary(uniqueKeysWithValues: lot.tickets.map { ($0.name, $0.digest) })
    return Paper.Table(
      "lots-\(drawn.panel)",
      columns: [
        Paper.Column("order", Phrase("抽取顺序", "Order"), .numbers),
        Paper.Column("account", Phrase("账号", "Account")),
        Paper.Column("name", Phrase("姓名", "Name")),
        Paper.Column("office", Phrase("单位", "Office"), width: 28),
        Paper.Column("result", Phrase("结果", "Result")),
        Paper.Column("grounds", Phrase("理由", "Grounds"), width: 24),
        Paper.Column("digest", Phrase("摘要", "Digest"), width: 20),
      ],
      rows: drawn.order.enumerated().map { place, expert in
        [
          .count(place + 1), .same(expert.text), .text(dossier.name(of: expert)),
          .same(dossier.people[expert]?.office ?? ""),
          .text(result(of: expert, in: drawn, dossier)),
          .same(drawn.reason(against: expert) ?? ""),
          .same(String((digests[expert] ?? "").prefix(16))),
        ]
      })
  }

  private static func result(
    of expert: PersonID, in drawn: PanelDrawn, _ dossier: Dossier
  ) -> Phrase {
    if drawn.reason(against: expert) != nil { return Phrase("不入座", "no seat") }
    let seats = dossier.call.panels.first { $0.id == drawn.panel }?.experts ?? []
    if seats.contains(expert) { return Phrase("入座", "seated") }
    let reserves = drawn.eligible.filter { !seats.contains($0) }
    let place = (reserves.firstIndex(of: expert) ?? 0) + 1
    return Phrase("备选\(place)", "reserve \(place)")
  }

  /// The order of the second channel, such as the defence: as it was drawn, or room to draw it.
  static func order(_ dossier: Dossier, _ rule: ScoringRule) -> [Paper.Part] {
    let channels = dossier.programme.rubric(rule.rubric)?.usedChannels ?? []
    guard channels.count > 1, let name = channels.last?.name else { return [] }
    let title = Paper.Part.heading(
      Phrase("「\(name.chinese)」顺序", "Order of “\(name.english)”"))
    if let drawn = dossier.call.defence {
      return [title] + circumstances(of: drawn, dossier) + [.table(turns(of: drawn, dossier))]
    }
    let rows = dossier.assessed.map { application -> [Paper.Cell] in
      [.blank, .same(application.id.text), .same(application.submission.unit), .blank, .blank]
    }
    return [
      title,
      .paragraph(
        Phrase(
          "台账没有登记顺序；抽签号、到场人和开始时间现场填写。",
          "The ledger holds no order; lot, speaker and time are filled in on the spot.")),
      .table(table(lot: .writing, rows)),
    ]
  }

  private static func circumstances(
    of drawn: DefenceOrderDrawn, _ dossier: Dossier
  ) -> [Paper.Part] {
    let moments = dossier.history.compactMap { occurrence -> Phrase? in
      if case .defenceOrderDrawn = occurrence.event { occurrence.at.longForm } else { nil }
    }
    return [
      .items([
        Paper.Item("orderDrawn", Phrase("抽签时间", "Drawn"), moments.last ?? .line),
        Paper.Item("orderSeed", Phrase("随机种子", "Seed"), Phrase(same: drawn.seed)),
        Paper.Item(
          "orderMinutes", Phrase("每家时长", "Minutes for each unit"),
          Phrase("\(drawn.minutes)分钟", "\(drawn.minutes)")),
      ]), .paragraph(drawn.method.phrase),
    ]
  }

  private static func turns(of drawn: DefenceOrderDrawn, _ dossier: Dossier) -> Paper.Table {
    table(
      lot: .numbers,
      drawn.order.enumerated().map { place, id in
        [
          .count(place + 1), .same(id.text),
          .same(dossier.call.applications[id]?.submission.unit ?? ""), .blank, .blank,
        ]
      })
  }

  private static func table(lot: Paper.Column.Content, _ rows: [[Paper.Cell]]) -> Paper.Table {
    Paper.Table(
      "order",
      columns: [
        Paper.Column("lot", Phrase("抽签号", "Lot"), lot),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("申报单位", "Unit"), width: 30),
        Paper.Column("speaker", Phrase("到场人签名", "Speaker"), .writing),
        Paper.Column("start", Phrase("开始时间", "Start"), .writing),
      ], rows: rows)
  }
}
