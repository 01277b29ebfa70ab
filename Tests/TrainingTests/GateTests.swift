import Messages
import Testing
import Training

/// Categories, trades and filed ranges.
@Suite struct GateTests {
  private func verdict(_ rule: CategoryRule, _ categories: Set<TraineeCategoryID>) -> String? {
    rule.finding(on: categories, "甲").map(brief)
  }

  @Test(.tags(.clause), arguments: [People.employee, People.teacher])
  func `WF-2.3 employees and teachers may be trained`(category: TraineeCategoryID) {
    #expect(verdict(Weifang.entry.categories, [category]) == nil)
  }

  @Test(.tags(.clause))
  func `WF-2.4 staff of organs is refused, a teacher of a public school is taken with a note`() {
    let rule = Weifang.entry.categories
    #expect(verdict(rule, [People.publicStaff]) == "blocking categoryExcluded WF-2.4")
    #expect(
      verdict(rule, [People.publicStaff, People.teacher])
        == "note includedAlthoughExcluded WF-2.3")
  }

  @Test(
    .tags(.clause), arguments: [("DZ-2.1.3", Dezhou.entry), ("RZ-1.4", Rizhao.entry)])
  func `DZ-2.1.3 RZ-1.4 the same conflict is settled the same way`(
    clause: String, entry: EntryRule
  ) {
    #expect(
      verdict(entry.categories, [People.publicStaff]) == "blocking categoryExcluded \(clause)")
    #expect(
      verdict(entry.categories, [People.publicStaff, People.teacher])?.hasPrefix("note") == true)
  }

  @Test func `with the other precedence the exclusion wins`() {
    let rule = People.categories("A", "B", .exclusion)
    #expect(
      verdict(rule, [People.publicStaff, People.teacher]) == "blocking categoryExcluded B")
  }

  @Test func `a person of no listed category is refused, unless nobody is listed`() {
    #expect(verdict(Weifang.entry.categories, []) == "blocking categoryNotIncluded WF-2.3")
    let open = CategoryRule(
      included: [], excluded: [], precedence: .inclusion, basis: .clause("A"))
    #expect(verdict(open, ["student"]) == nil)
  }

  @Test(.tags(.clause))
  func `WF-2.4 the note comes with the admission, and with no refusal`() {
    let teacher = People.trainee(.technician, certificate: (.senior, "2017-08-31"))
    func admission(_ background: Background) -> [String] {
      Weifang.entry.admission(
        of: Trainee(
          "甲", categories: [People.teacher, People.publicStaff], course: teacher.course,
          background: background)
      ).brief
    }
    #expect(
      admission(teacher.background) == ["certificate-2 WF-4.1", "includedAlthoughExcluded"])
    #expect(admission(Background()).contains { $0.hasPrefix("included") } == false)
  }

  @Test(.tags(.clause), arguments: [("钳工", nil), ("木雕工", "blocking tradeOutsideCatalogue WF-2.2")])
  func `WF-2.2 the trade must stand in the catalogue`(trade: String, expected: String?) {
    let trainee = People.trainee(.technician, in: TradeID(trade))
    #expect(Weifang.entry.trades.finding(on: trainee).map(brief) == expected)
  }

  @Test(
    .tags(.clause),
    arguments: [
      (Level.technician, nil), (.seniorTechnician, "blocking levelNotInStandard RZ-1.2"),
    ])
  func `RZ-1.2 a level that the standard lacks is not trained`(level: Level, expected: String?) {
    let trainee = People.trainee(level, in: "保育师")
    #expect(Rizhao.entry.trades.finding(on: trainee).map(brief) == expected)
  }

  @Test(.tags(.clause))
  func `RZ-2.1 a provider trains only what it has filed`() {
    let rule = RangeRule(.provider, .must("RZ-2.1"))
    let filed: Set<Course> = [Course("电工", .technician), Course("焊工", .senior)]
    #expect(rule.finding(on: Course("电工", .technician), in: filed, "甲班") == nil)
    #expect(
      rule.finding(on: Course("焊工", .technician), in: filed, "甲班").map(brief)
        == "blocking outsideFiledRange RZ-2.1")
  }

  @Test func `levels and titles are ordered by skill`() {
    #expect(
      Level.allCases.shuffled().sorted() == [
        .junior, .intermediate, .senior, .technician, .seniorTechnician,
      ])
    #expect(Title.assistantEngineer < .engineer && Title.engineer < .seniorEngineer)
  }

  @Test func `a catalogue that names a trade twice is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      let trade = Trade("焊工", name: Phrase(same: "焊工"), levels: [])
      _ = TradeCatalogue([trade, trade])
    }
  }
}
