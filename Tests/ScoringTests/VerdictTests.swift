import Messages
import Programmes
import Testing

@Suite struct VerdictTests {
  private func facts() throws -> Facts {
    try Application.facts(
      [
        "leaders": .number(2), "area": .number(4500), "fund": .number(30_000_000),
        "clean": .flag(true), "industry": .choice("装备"), "story": .text(""),
      ], documents: ["form"])
  }

  @Test(arguments: [
    (Rule.atLeast("leaders", 2), Verdict.Answer.yes), (.atLeast("leaders", 3), .no),
    (.atMost("leaders", 2), .yes), (.atMost("leaders", 1), .no), (.atLeast("masters", 0), .unknown),
    (.atMost("masters", 9), .unknown), (.atLeast("clean", 1), .unknown),
    (.holds("clean"), .yes), (.fails("clean"), .no), (.holds("leaders"), .unknown),
    (.among("industry", ["装备", "钢铁"]), .yes), (.among("industry", ["钢铁"]), .no),
    (.among("story", ["x"]), .unknown), (.filled("story"), .no), (.filled("masters"), .no),
    (.attached("form"), .yes), (.attached("plan"), .no), (.all([]), .yes), (.any([]), .no),
  ])
  func `one question has one answer`(rule: Rule, answer: Verdict.Answer) throws {
    let verdict = rule.verdict(over: try facts())
    #expect(verdict.answer == answer)
    #expect(verdict.holds == (answer == .yes))
  }

  @Test func `a missing fact decides nothing by itself`() throws {
    let (yes, no, unknown) = (Rule.holds("clean"), Rule.fails("clean"), Rule.atLeast("masters", 1))
    let facts = try facts()
    // Kleene's tables.
    let all: [(Rule, Rule, Verdict.Answer)] = [
      (yes, yes, .yes), (yes, unknown, .unknown), (unknown, unknown, .unknown), (yes, no, .no),
      (unknown, no, .no), (no, no, .no),
    ]
    let any: [(Rule, Rule, Verdict.Answer)] = [
      (yes, yes, .yes), (yes, unknown, .yes), (yes, no, .yes), (unknown, unknown, .unknown),
      (unknown, no, .unknown), (no, no, .no),
    ]
    for (a, b, answer) in all {
      #expect(Rule.all([a, b]).verdict(over: facts).answer == answer)
      #expect(Rule.all([b, a]).verdict(over: facts).answer == answer)
    }
    for (a, b, answer) in any {
      #expect(Rule.any([a, b]).verdict(over: facts).answer == answer)
      #expect(Rule.any([b, a]).verdict(over: facts).answer == answer)
    }
  }

  @Test(arguments: [
    (
      Rule.atLeast("leaders", 3), "项leaders：要求不少于3人，现为2人",
      "item leaders: required at least 3 people, found 2 people"
    ),
    (
      .atMost("area", 2000), "项area：要求不超过20.00㎡，现为45.00㎡",
      "item area: required at most 20.00 m², found 45.00 m²"
    ),
    (
      .atLeast("fund", 40_000_000), "项fund：要求不少于400000.00，现为300000.00",
      "item fund: required at least 400000.00, found 300000.00"
    ),
    (
      .atLeast("masters", 1), "项masters：要求不少于1，现为未填报",
      "item masters: required at least 1, found not stated"
    ),
    (.fails("clean"), "项clean：要求否，现为是", "item clean: required no, found yes"),
    (
      .among("industry", ["钢铁", "医药"]), "项industry：要求为钢铁、医药之一，现为装备",
      "item industry: required one of 钢铁, 医药, found 装备"
    ),
    (.filled("story"), "项story：要求填写，现为未填写", "item story: required filled in, found not filled in"),
    (.attached("plan"), "plan：要求附上，现为未附", "plan: required attached, found not attached"),
    (
      .any([.atLeast("leaders", 3), .holds("unheard")]),
      "项leaders、unheard：要求至少一项：不少于3人、是，现为2人、未填报",
      "item leaders, unheard: required at least one of: at least 3 people, yes, found 2 people, not stated"
    ),
  ])
  func `a shortfall says what was wanted and what there is`(
    rule: Rule, chinese: String, english: String
  ) throws {
    let verdict = rule.verdict(over: try facts())
    #expect(verdict.shortfalls.map(\.message) == [Phrase(chinese, english)])
  }

  @Test func `only what fell short is named, and what is missing`() throws {
    let rule = Rule.all([
      .holds("clean"), .atLeast("leaders", 3), .atLeast("masters", 1), .attached("form"),
    ])
    let verdict = rule.verdict(over: try facts())
    #expect(verdict.findings.map(\.answer) == [.yes, .no, .unknown, .yes])
    #expect(verdict.shortfalls.count == 2)
    #expect(verdict.missing == ["masters"])
    let either = Rule.any([.atLeast("masters", 1), .holds("clean")]).verdict(over: try facts())
    #expect(either.findings.map(\.subject.chinese) == ["项clean"])
    #expect(either.missing == [])
  }
}
