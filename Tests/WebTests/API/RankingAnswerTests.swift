import Assessment
import Messages
import Office
import Papers
import Programmes
import Testing
import WorkingDays

@testable import Web

/// What programs read of a sealed ranking.
struct RankingAnswerTests {
  @Test func `the sheets behind a ranking are those of its printed list, long after the sealing`()
    async throws
  {
    try await WebScene.run { scene in
      let call = try await scene.play(until: nil)
      let program = try await scene.program(as: .cityBureau)
      let path = "/api/calls/\(call.text)"
      let answered = try await rows(of: program.get("\(path)/ranking").json)
      let printed = try await rows(of: program.get("\(path)/papers/award-list.json").json)
      #expect(answered.count > 10)
      #expect(answered.map { $0["application"] } == printed.map { $0["application"] })
      let points = answered.map(sheets)
      #expect(points == printed.map(sheets))
      #expect(
        Set(points.joined().map { $0.suffix(4) }).count == 2, "some are dropped, some are not")
    }
  }

  @Test func `an answer is kept for one sealing, and written again for the next`() async throws {
    try await WebScene.run { scene in
      let call = try await scene.play(until: nil)
      let first = try #require(scene.office.read { $0.calls[call]?.sealed })
      let again = try State(replaying: scene.office.ledger).calls[call]?.sealed
      let second = try #require(again)
      #expect(first == second)
      let rankings = SealedRankings()
      #expect(rankings.answer(on: first) { [1] } == [1])
      #expect(rankings.answer(on: first) { [2] } == [1])
      #expect(rankings.answer(on: second) { [3] } == [3])
      #expect(rankings.answer(on: second) { [4] } == [3])
    }
  }

  /// The total of every sheet, and whether it was dropped.
  private func sheets(of row: JSON) -> [String] {
    guard case .list(let sheets) = row["sheets"] else { return [] }
    return sheets.map { sheet in
      "\(sheet["total"]?.textValue ?? "") \(sheet["dropped"] == .flag(true) ? "void" : "kept")"
    }
  }

  private func rows(of answer: JSON) throws -> [JSON] {
    guard case .list(let rows) = answer["ranking"] else {
      Issue.record("no ranking: \(answer)")
      return []
    }
    return rows
  }
}
