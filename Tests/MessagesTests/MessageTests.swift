import Messages
import Testing

@Suite struct MessageTests {
  @Test func `a phrase has its version for each language`() {
    let phrase = Phrase("截止", "deadline")
    #expect(Language.allCases.map { phrase[$0] } == ["截止", "deadline"])
    #expect(Phrase(same: "JC-4.1") == Phrase("JC-4.1", "JC-4.1"))
  }

  @Test func `phrases join with a blank or a comma in English and 、 in Chinese`() {
    let (a, b) = (Phrase("甲", "A"), Phrase("乙", "B"))
    #expect(a + b == Phrase("甲乙", "A B"))
    #expect([a, b].joined == Phrase("甲、乙", "A, B"))
    #expect([Phrase]().joined == Phrase("", ""))
  }

  @Test(arguments: [
    (Place(file: "a.csv"), "a.csv"), (Place(file: "a.csv", line: 2), "a.csv:2"),
    (Place(file: "a.csv", line: 2, column: 3), "a.csv:2:3"),
  ])
  func `a place is written as editors open it`(place: Place, text: String) {
    #expect("\(place)" == text)
  }

  @Test func `a problem is one line with place, severity and field`() {
    let place = Place(file: "a.csv", line: 2)
    let message = Phrase("为空", "is empty")
    let error = Problem(at: place, field: "得分", message)
    let warning = Problem(at: place, message, severity: .warning)
    #expect(error.line(in: .chinese) == "a.csv:2: 错误 [得分]: 为空")
    #expect(error.line(in: .english) == "a.csv:2: error [得分]: is empty")
    #expect(warning.line(in: .chinese) == "a.csv:2: 提示: 为空")
    #expect(warning.line(in: .english) == "a.csv:2: warning: is empty")
  }

  @Test func `only an error refuses the input`() {
    let place = Place(file: "a.csv")
    let error = Problem(at: place, Phrase(same: "x"))
    let warning = Problem(at: place, Phrase(same: "x"), severity: .warning)
    #expect([[], [warning], [warning, error]].map(\.refuse) == [false, false, true])
    #expect(Problems([warning, error]).all == [warning, error])
  }

  @Test func `a reason is one line with subject, clause and remedy`() {
    let (message, remedy) = (Phrase("已过截止日", "the deadline is over"), Phrase("下批再报", "wait"))
    let full = Reason(
      "afterDeadline", clause: "JC-4.1", subject: "WS-01", message, remedy: remedy)
    #expect(full.line(in: .chinese) == "WS-01: 已过截止日 [JC-4.1] → 下批再报")
    #expect(full.line(in: .english) == "WS-01: the deadline is over [JC-4.1] → wait")
    let bare = Reason("afterDeadline", message, remedy: remedy)
    #expect(bare.line(in: .english) == "the deadline is over → wait")
    #expect(Refusal(full) == Refusal([full]))
    #expect(Refusal([full, bare]).reasons == [full, bare])
  }

  @Test func `a refusal without a reason is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) { _ = Refusal([]) }
  }
}
