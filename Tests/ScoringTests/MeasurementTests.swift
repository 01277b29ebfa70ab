import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct MeasurementTests {
  private func measure(
    _ full: String, _ scale: Measure.Scale, _ stated: [FactID: FactValue],
    cohort: [[FactID: FactValue]] = []
  ) throws -> Measurement {
    let criterion = Criterion(
      id: "M", name: Phrase(same: "M"), points: try points(full), channel: "documents",
      marking: .measured([Measure(points: try points(full), scale: scale)]),
      guidance: Phrase(same: ""), basis: proposed)
    let facts = try Application.facts(stated)
    let others = Cohort(of: try cohort.map { try Application.facts($0) } + [facts])
    return try #require(criterion.measurement(of: facts, among: others))
  }

  private func band(_ from: Int, _ hundredths: Int) -> Measure.Band {
    Measure.Band(from: from, points: Points(hundredths: hundredths))
  }

  // A1 of the workstation rubric: 3 = 6, 4 = 7, 5 = 8, 6 = 9, from 7 on 10.
  @Test(arguments: [
    (0, "0.00"), (2, "0.00"), (3, "6.00"), (4, "7.00"), (6, "9.00"), (7, "10.00"), (99, "10.00"),
  ])
  func `a band begins at its lower bound`(leaders: Int, expected: String) throws {
    let bands = [band(3, 600), band(4, 700), band(5, 800), band(6, 900), band(7, 1000)]
    let result = try measure("10.00", .bands("leaders", bands), ["leaders": .number(leaders)])
    #expect(result.points.description == expected)
    #expect(result.missing == [])
    #expect(
      result.parts.flatMap(\.grounds)
        == [Phrase("项leaders：\(leaders)人", "item leaders: \(leaders) people")])
  }

  // Python: (Decimal(full) * min(1, Fraction(fact, target))) to 2 places, ROUND_HALF_UP.
  @Test(arguments: [
    (16, "15.00"), (17, "15.00"), (8, "7.50"), (7, "6.56"), (1, "0.94"), (0, "0.00"),
  ])
  func `a ratio is rounded half-up and never above full points`(value: Int, expected: String)
    throws
  {
    let scale = Measure.Scale.ratio("leaders", target: .value(16), floor: .zero)
    let result = try measure("15.00", scale, ["leaders": .number(value)])
    #expect(result.points.description == expected)
  }

  @Test(arguments: [(59, "0.00"), (60, "9.00"), (61, "9.15"), (100, "15.00")])
  func `a ratio below its floor earns nothing`(value: Int, expected: String) throws {
    let scale = Measure.Scale.ratio("leaders", target: .value(100), floor: Fraction(3, 5))
    let result = try measure("15.00", scale, ["leaders": .number(value)])
    #expect(result.points.description == expected)
  }

  @Test func `a target may be another fact or its default`() throws {
    let scale = Measure.Scale.ratio(
      "leaders", target: .fact("masters", otherwise: 16), floor: .zero)
    #expect(
      try measure("8.00", scale, ["leaders": .number(1), "masters": .number(3)]).points
        .description == "2.67")
    #expect(try measure("8.00", scale, ["leaders": .number(4)]).points.description == "2.00")
    let strict = Measure.Scale.ratio(
      "leaders", target: .fact("masters", otherwise: nil), floor: .zero)
    let result = try measure("8.00", strict, ["leaders": .number(4)])
    #expect(result.points == .zero)
    #expect(result.missing == ["masters"])
    #expect(try measure("8.00", strict, [:]).missing == ["leaders", "masters"])
    let nothing = try measure("8.00", strict, ["leaders": .number(4), "masters": .number(0)])
    #expect(nothing.points == .zero)
  }

  @Test func `the largest numbers do not overflow`() throws {
    let scale = Measure.Scale.ratio("leaders", target: .value(.max), floor: Fraction(1, 3))
    let result = try measure("300.00", scale, ["leaders": .number(.max - 1)])
    #expect(result.points.description == "300.00")
    let adding = Measure.Scale.adding([
      .init(points: Points(hundredths: 1), counted: .fact("leaders"))
    ])
    #expect(
      try measure("300.00", adding, ["leaders": .number(.max)]).points.description == "300.00")
  }

  @Test func `things are added up to the part's points`() throws {
    let scale = Measure.Scale.adding([
      .init(points: Points(hundredths: 100), counted: .fact("leaders")),
      .init(points: Points(hundredths: 250), counted: .rule(.holds("clean"))),
      .init(points: Points(hundredths: 50), counted: .unless(.atLeast("masters", 1))),
    ])
    func result(_ stated: [FactID: FactValue]) throws -> String {
      try measure("8.00", scale, stated).points.description
    }
    #expect(
      try result(["leaders": .number(3), "clean": .flag(true), "masters": .number(1)]) == "5.50")
    #expect(
      try result(["leaders": .number(3), "clean": .flag(false), "masters": .number(0)]) == "3.50")
    #expect(try result(["leaders": .number(9), "clean": .flag(true)]) == "8.00")
    // What is missing earns nothing.
    #expect(try result([:]) == "0.00")
    #expect(try measure("8.00", scale, [:]).missing == ["leaders", "clean", "masters"])
  }

  @Test func `things are taken off down to zero`() throws {
    let scale = Measure.Scale.deducting([
      .init(points: Points(hundredths: 125), counted: .fact("leaders")),
      .init(points: Points(hundredths: 200), counted: .unless(.holds("clean"))),
    ])
    func result(_ stated: [FactID: FactValue]) throws -> String {
      try measure("5.00", scale, stated).points.description
    }
    #expect(try result(["leaders": .number(0), "clean": .flag(true)]) == "5.00")
    #expect(try result(["leaders": .number(1), "clean": .flag(false)]) == "1.75")
    #expect(try result(["leaders": .number(5), "clean": .flag(true)]) == "0.00")
    // What is missing saves nothing.
    #expect(try result(["leaders": .number(0)]) == "3.00")
    #expect(try result(["clean": .flag(true)]) == "0.00")
  }

  @Test func `all or nothing`() throws {
    let scale = Measure.Scale.whole(.all([.atLeast("leaders", 2), .attached("form")]))
    let result = try measure("5.00", scale, ["leaders": .number(2)])
    #expect(result.points == .zero)
    #expect(
      result.parts.flatMap(\.grounds).map(\.chinese) == [
        "项leaders：要求不少于2人，现为2人", "申报表：要求附上，现为未附",
      ])
    #expect(
      try measure("5.00", .whole(.atLeast("leaders", 2)), ["leaders": .number(2)]).points
        .description == "5.00")
  }

  // Python: 6 * Fraction(own, largest) to 2 places, ROUND_HALF_UP; largest is 700 of the same kind.
  @Test(arguments: [(700, "6.00"), (350, "3.00"), (311, "2.67"), (1, "0.01"), (0, "0.00")])
  func `points are linear up to the best of the kind`(own: Int, expected: String) throws {
    let result = try measure(
      "6.00", .bestOfKind("leaders"), ["leaders": .number(own)],
      cohort: [["leaders": .number(700)], ["masters": .number(9000)]])
    #expect(result.points.description == expected)
  }

  @Test func `the best of another kind does not count`() throws {
    let own = try Application.facts(["leaders": .number(5)])
    let other = try Application.facts(["leaders": .number(50)], kind: "school")
    let criterion = leaf("M", 600, measured: true)
    #expect(
      criterion.measurement(of: own, among: Cohort(of: [own]))
        == Measurement(points: .zero, parts: []))
    let scale = Measure(points: Points(hundredths: 600), scale: .bestOfKind("leaders"))
    #expect(scale.part(of: own, among: Cohort(of: [own, other])).points.description == "6.00")
    #expect(scale.part(of: own, among: Cohort(of: [])).points == .zero)
  }

  @Test func `parts hold for their kinds and experts score the rest`() throws {
    let parts = [
      Measure(
        points: Points(hundredths: 600), scope: .only(["firm"]), scale: .bestOfKind("leaders")),
      Measure(
        points: Points(hundredths: 300), scope: .only(["school"]), scale: .whole(.holds("clean"))),
      Measure(
        points: Points(hundredths: 300), scope: .only(["school"]), scale: .whole(.holds("clean"))),
    ]
    let criterion = Criterion(
      id: "E1", name: Phrase(same: "E1"), points: Points(hundredths: 600), channel: "documents",
      marking: .measured(parts), guidance: Phrase(same: ""), basis: proposed)
    let school = try Application.facts(["clean": .flag(true)], kind: "school")
    let measurement = try #require(criterion.measurement(of: school, among: Cohort(of: [school])))
    #expect(measurement.points.description == "6.00")
    #expect(measurement.parts.map(\.points.description) == ["3.00", "3.00"])
    #expect(leaf("J", 500).measurement(of: school, among: Cohort(of: [])) == nil)
  }
}
