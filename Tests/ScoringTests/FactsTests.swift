import Messages
import Programmes
import Testing
import WorkingDays

@Suite struct FactsTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `a value counts only where it is asked and of its kind`() throws {
    let facts = try Application.facts([
      "leaders": .number(3), "masters": .number(-1), "area": .flag(true),
      "industry": .choice("钢铁"), "schoolOnly": .number(9), "unheard": .number(1),
      "valid": .number(7),
    ])
    #expect(facts.values == ["leaders": .number(3), "huge": .number(6)])
    #expect(facts["leaders"] == .number(3))
    #expect(facts.number("leaders") == 3)
    #expect(facts.number("clean") == nil)
  }

  @Test func `a sum takes the parts that the kind is asked for, all of them`() throws {
    let stated: [FactID: FactValue] = ["leaders": .number(3), "masters": .number(2)]
    #expect(try Application.facts(stated).number("both") == 5)
    #expect(try Application.facts(stated, kind: "school").number("both") == nil)
    let school = stated.merging(["schoolOnly": .number(4)]) { $1 }
    #expect(try Application.facts(school, kind: "school").number("both") == 9)
    #expect(try Application.facts(["leaders": .number(3)]).number("both") == nil)
    #expect(try Application.facts([:]).number("circle") == nil)
    #expect(try Application.facts([:]).number("hollow") == nil)
    #expect(try Application.facts(["leaders": .number(.max)]).number("huge") == nil)
  }

  @Test func `an agreement is valid up to and including its last day`() throws {
    let ends = try ["2022-12-07", "2022-12-08", "2022-12-09"].map(day)
    #expect(try Application.facts(["ends": .days(ends)]).number("valid") == 2)
    #expect(try Application.facts(["ends": .days([])]).number("valid") == 0)
    #expect(try Application.facts([:]).number("valid") == nil)
  }
}
