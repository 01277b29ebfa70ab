import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Scoring

extension APIVisit {
  /// The sealed ranking, as far as the person may see it.
  ///
  /// - Throws: `APIRebuff.missing` for those who may see no ranking of this call.
  func ranking(of id: CallID) throws -> [UInt8] {
    let call = try call(id)
    guard call.extent(of: .ranking) != .none else { throw APIRebuff.missing }
    guard let sealed = call.sealed else { return call.rankingJSON(sheets: nil) }
    return try office.rankings.answer(on: sealed) {
      call.rankingJSON(sheets: try call.sheets(behind: sealed))
    }
  }
}

extension CallView {
  /// `{"ranking": […], "digest": …}`, written row by row: five thousand rows are never a tree in memory.
  ///
  /// Sheets are null for those who may not see them.
  fileprivate func rankingJSON(sheets: [ApplicationID: [Standing.Sheet]]?) -> [UInt8] {
    let rows = ranking
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512 * rows.count + 128)
    bytes.append(contentsOf: #"{"ranking":["#.utf8)
    for (number, row) in rows.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      row.json(
        unit: self[row.application]?.unit ?? "", sheets: sheets.map { $0[row.application] ?? [] }
      ).write(to: &bytes)
    }
    bytes.append(contentsOf: #"],"digest":"#.utf8)
    JSON.text(orNull: programmeDigest).write(to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// The sheets that were counted or dropped, by application.
  fileprivate func sheets(
    behind sealed: SealedCall
  ) throws -> [ApplicationID: [Standing.Sheet]] {
    guard let contest = try Contest(of: sealed.call, under: programme) else { return [:] }
    let scores = try contest.scores()
    let masks = sealed.call.masks
    return Dictionary(
      uniqueKeysWithValues: contest.applications.enumerated().map { number, application in
        let experts = contest.experts[number].map { masks[$0] ?? Phrase(same: $0.text) }
        let sheets = scores.score(of: number).map {
          Standing.Sheet.all(of: $0, under: scores.scheme, by: experts)
        }
        return (application.id, sheets ?? [])
      })
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
