import Assessment
import Counter
import Messages
import Papers
import Programmes
import Quantities
import WorkingDays

extension CallView {
  /// The call in a list.
  var members: [JSON.Member] {
    [
      JSON.Member("id", .text(id.text)), JSON.Member("title", .both(title)),
      JSON.Member("programme", .text(programme.id.text)),
      JSON.Member("stage", .text(orNull: stage?.id.text)),
      JSON.Member("closed", .flag(isClosed)),
      JSON.Member("digest", .text(orNull: programmeDigest)),
    ]
  }

  /// The call by itself.
  func detail(_ now: Instant) -> JSON {
    let counts = counts.sorted { $0.key.rawValue < $1.key.rawValue }
    let sheets = sheetCount
    return .object(
      members + [
        JSON.Member(
          "stages",
          .list(
            programme.stages.map { ["id": .text($0.id.text), "name": .both($0.name)] })),
        JSON.Member(
          "counts", .object(counts.map { JSON.Member($0.key.rawValue, .number($0.value)) })),
        JSON.Member(
          "sheets", ["due": .number(sheets.due), "signed": .number(sheets.signed)]),
        JSON.Member("opinionsDue", .text(orNull: opinionsDue?.description)),
        JSON.Member("waiting", .list(waiting(at: now).map(\.json))),
      ])
  }
}

extension APIVisit {
  /// The sealed ranking, written row by row: five thousand rows are never a tree in memory.
  ///
  /// - Throws: `APIRebuff.missing` for those who may see no ranking of this call.
  func ranking(of id: CallID) throws -> [UInt8] {
    let call = try call(id)
    guard call.extent(of: .ranking) != .none else { throw APIRebuff.missing }
    let rows = call.ranking
    let sheets = rows.isEmpty ? nil : try sheets(behind: call)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512 * rows.count + 128)
    bytes.append(contentsOf: #"{"ranking":["#.utf8)
    for (number, row) in rows.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      row.json(
        unit: call[row.application]?.unit ?? "",
        sheets: sheets.map { $0[row.application.text] ?? [] }
      ).write(to: &bytes)
    }
    bytes.append(contentsOf: #"],"digest":"#.utf8)
    JSON.text(orNull: call.programmeDigest).write(to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// The sheets that were counted or dropped; nil for those who may not see them.
  private func sheets(behind call: CallView) throws -> [String: [Standing.Sheet]]? {
    guard call.mayTake(.ranking, .sheets, .panel) else { return nil }
    let standings = try Archive(of: office.office).dossier(of: call.id)?.standings() ?? []
    return Dictionary(standings.map { ($0.application, $0.sheets) }) { first, _ in first }
  }
}

extension SealedRanking.Row {
  fileprivate func json(unit: String, sheets: [Standing.Sheet]?) -> JSON {
    let reserve: Int? = if case .reserve(let number) = place { number } else { nil }
    return [
      "application": .text(application.text), "unit": .text(unit),
      "rank": .number(orNull: rank), "total": .text(total.description), "passed": .flag(passed),
      "listed": .flag(place == .listed), "reserve": .number(orNull: reserve),
      "tieBrokenBy": .both(orNull: tieBrokenBy), "excludedBy": .both(orNull: excludedBy),
      "sheets": sheets.map { .list($0.map(\.json)) } ?? .null,
    ]
  }
}

extension ApplicationView {
  /// The application, with null for what the viewer may not see.
  var json: JSON {
    let facts = statedFacts.map { facts in
      JSON.object(
        facts.sorted { $0.key < $1.key }.map { JSON.Member($0.key.text, $0.value.json) })
    }
    return [
      "id": .text(id.text), "unit": .text(unit), "kind": .both(kind),
      "received": .text(received.description), "version": .number(version),
      "status": .text(status.rawValue), "creditCode": .text(orNull: creditCode),
      "facts": facts ?? .null, "listed": isListed.map(JSON.flag) ?? .null,
      "total": .text(orNull: standing?.total.description),
      "rank": .number(orNull: standing?.rank),
    ]
  }
}

extension FactValue {
  fileprivate var json: JSON {
    switch self {
    case .number(let count): ["number": .number(count)]
    case .flag(let flag): ["flag": .flag(flag)]
    case .day(let day): ["day": .text(day.description)]
    case .days(let days): ["days": .list(days.map { .text($0.description) })]
    case .text(let text): ["text": .text(text)]
    case .choice(let word): ["choice": .text(word)]
    }
  }
}

extension Waiting {
  /// What waits, as programs read it.
  var json: JSON {
    [
      "call": .text(call.text), "duty": .both(duty.name),
      "act": .text(orNull: duty.act?.rawValue), "due": .text(orNull: due?.description),
    ]
  }
}
