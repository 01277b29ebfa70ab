import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct SheetTests {
  private let rubric: Rubric = {
    let levels = Criterion(
      id: "L1", name: Phrase("等级", "level"), points: Points(hundredths: 1000),
      channel: "documents",
      marking: .graded([
        .init(name: Phrase(same: "A"), points: Points(hundredths: 1000)),
        .init(name: Phrase(same: "B"), points: Points(hundredths: 600)),
      ]), guidance: Phrase(same: ""), basis: proposed)
    return aRubric(
      group("A", leaf("A1", 500, step: 50), leaf("A2", 500, measured: true), levels),
      group("B", leaf("B1", 500, in: "defence", step: 50)))
  }()

  private func sheet(
    _ entries: [(CriterionID, Int, String)], channel: ChannelID = "documents"
  ) -> Sheet {
    Sheet(
      application: "WS-1", expert: "张三", channel: channel,
      entries: entries.map {
        .init(criterion: $0.0, points: Points(hundredths: $0.1), reason: $0.2)
      })
  }

  @Test func `a complete sheet has no faults`() {
    let sheet = sheet([("A1", 450, "缺一份佐证"), ("L1", 600, "")])
    #expect(rubric.faults(of: sheet) == [])
    #expect(sheet.total.description == "10.50")
  }

  @Test(arguments: [
    ("A1 5.00, L1 10.00", ""),
    ("A1 5.01 x, L1 10.00", "outOfRange A1"),
    ("A1 -0.50 x, L1 10.00", "outOfRange A1"),
    ("A1 4.25 x, L1 10.00", "offStep A1"),
    ("A1 4.25, L1 10.00", "offStep A1, reasonMissing A1"),
    ("A1 0.00, L1 10.00", "reasonMissing A1"),
    ("A1 5.00, L1 7.00 x", "noLevel L1"),
    ("A1 5.00", "missingCriterion L1"),
    ("A1 5.00, A1 5.00, L1 10.00", "repeatedCriterion A1"),
    (
      "A1 5.00, L1 10.00, A2 1.00, B1 1.00, Z 0.01",
      "unknownCriterion A2, unknownCriterion B1, unknownCriterion Z"
    ),
    ("", "missingCriterion A1, missingCriterion L1"),
  ])
  func `all faults are found`(text: String, expected: String) throws {
    let entries = try text.split(separator: ", ").map { entry in
      let words = entry.split(separator: " ").map(String.init)
      return (
        CriterionID(words[0]), try points(words[1]).hundredths, words.count > 2 ? words[2] : " \n"
      )
    }
    let faults = rubric.faults(of: sheet(entries)).map { fault in
      "\(fault.code) \(fault.subject?.split(separator: " · ").last ?? "")"
    }
    #expect(faults.joined(separator: ", ") == expected)
  }

  @Test func `a fault names sheet, criterion, what was wrong and what to do`() throws {
    let fault = try #require(
      rubric.faults(of: sheet([("A1", 425, "x"), ("L1", 1000, "")])).first)
    #expect(fault.subject == "WS-1 · 张三 · A1")
    #expect(fault.clause == "JC-3.3a")
    #expect(
      fault.message
        == Phrase("「指标A1」得分4.25不是0.50的倍数", "“criterion A1”: 4.25 is no multiple of 0.50"))
    #expect(fault.remedy == Phrase("按0.50分一档评分", "give points in steps of 0.50"))
  }

  @Test func `a channel without judged criteria takes no sheet`() {
    #expect(rubric.faults(of: sheet([], channel: "site")).map(\.code) == ["unknownChannel"])
  }

  @Test func `a faulty sheet is not entered`() throws {
    let scheme = try Scheme(rubric: rubric, rule: aRule())
    var marks = Marks(scheme: scheme, applications: 1)
    let refused = sheet([("A1", 425, ""), ("L1", 1000, "")])
    let error = #expect(throws: Refusal.self) {
      try marks.enter(refused, expert: 0, application: 0)
    }
    #expect(error?.reasons == rubric.faults(of: refused))
    #expect(marks.gaps.contains(.sheet(application: 0, expert: 0, channel: "documents")))
  }
}
