import Assessment
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
