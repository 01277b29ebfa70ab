import Messages
import ProgrammeFiles
import Programmes
import Quantities
import Testing
import WorkingDays

/// The two files against the notice and the tables of points, which are repeated here by hand.
@Suite struct JinchengTests {
  @Test(arguments: Files.grants) func `a shipped file warns of the gaps of its notice only`(
    name: String
  ) throws {
    let file = try Files.read(name)
    #expect(file.warnings.map(\.message) == file.programme.notice.gaps)
    #expect(file.warnings.map(\.severity) == file.warnings.map { _ in .warning })
  }

  @Test(arguments: [
    ("jincheng-2022-workstation", "selection", ["documents": 76, "defence": 24], workstation),
    ("jincheng-2022-base", "selection", ["documents": 86, "defence": 14], base),
    ("jincheng-2022-workstation", "acceptance", ["documents": 74, "site": 26], workstationEnd),
    ("jincheng-2022-base", "acceptance", ["documents": 72, "site": 28], baseEnd),
  ]) func `leaves have the stated points`(
    name: String, rubric: String, channels: [String: Int], leaves: String
  ) throws {
    let rubric = try #require(try Files.read(name).programme.rubric(RubricID(rubric)))
    let criteria = rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria)
    #expect(
      criteria.map { "\($0.id) \($0.points.hundredths / 100)" }.joined(separator: ", ") == leaves)
    let sums = Dictionary(grouping: criteria, by: \.channel.text)
      .mapValues { $0.map(\.points.hundredths).reduce(0, +) / 100 }
    #expect(sums == channels)
    #expect(rubric.fullMark == Points(hundredths: 10_000))
  }

  @Test(arguments: [
    ("jincheng-2022-workstation", 64), ("jincheng-2022-base", 86),
  ]) func `objective leaves are computed and the rest is judged in half points`(
    name: String, objective: Int
  ) throws {
    let rubric = try #require(try Files.read(name).programme.rubric("selection"))
    let criteria = rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria)
    #expect(
      criteria.filter { !$0.isJudged }.map(\.points.hundredths).reduce(0, +) / 100 == objective)
    for criterion in criteria where criterion.isJudged {
      #expect(criterion.marking == .judged(step: Points(hundredths: 50)))
    }
  }

  @Test(arguments: [("jincheng-2022-workstation", 300_000), ("jincheng-2022-base", 200_000)])
  func `JC-5.3 to JC-6.1 the grant is paid 40 to 60`(name: String, yuan: Int) throws {
    let funding = try #require(try Files.read(name).programme.funding)
    #expect(funding.amount == Money(yuan: yuan))
    #expect(funding.tranches.map(\.share) == [Fraction(2, 5), Fraction(3, 5)])
    #expect(funding.tranches.map(\.after) == [.award, .acceptance])
    #expect(funding.budgetLine.chinese == "市本级职业技能提升工程工作经费")
  }

  @Test(arguments: Files.grants) func `JC-4.1 the window closes after 8 December 2022`(
    name: String
  ) throws {
    let intake = try Files.read(name).programme.intake
    #expect(intake.lastDay == Day("2022-12-08"))
    #expect(intake.copies == 3)
  }

  @Test(arguments: Files.grants) func `the stages stand in the order of the notice`(
    name: String
  ) throws {
    #expect(
      try Files.read(name).programme.stages.map(\.id.text) == [
        "intake", "county-review", "recheck", "scoring", "consultation", "publicity", "award",
        "funding", "acceptance", "closing",
      ])
  }

  @Test(arguments: Files.grants) func `full facts for every kind leave no criterion out of reach`(
    name: String
  ) throws {
    let programme = try Files.read(name).programme
    for rubric in programme.rubrics {
      for kind in programme.applicants.kinds {
        let total = rubric.groups.filter { !$0.isBonus }.flatMap(\.criteria).map { criterion in
          guard case .measured(let measures) = criterion.marking else { return criterion.points }
          return measures.filter { $0.scope.includes(kind.id) }.map(\.points).total
        }.total
        #expect(total == rubric.fullMark)
      }
    }
  }

  @Test(arguments: Files.grants) func `every clause of a file is one of the notice`(
    name: String
  ) throws {
    let lines = String(decoding: try Files.bytes(name), as: UTF8.self).split(separator: "\n")
    let text = lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    let clauses = text.matches(of: /clause: ([^,}\n]+)/).map { String($0.1) }
    #expect(clauses.count > 100)
    #expect(clauses.filter { $0.wholeMatch(of: /JC-[0-7](\.[0-9])*[a-c]?/) == nil } == [])
  }
}

private let workstation = """
  A1 10, A2 5, A3 5, B1 8, B2 7, C1 6, C2 8, C3 6, D1 6, D2 6, D3 8, E1 6, E2 4, F1 3, F2 3, F3 5, F4 4
  """
private let base = """
  A1 5, A2 8, A3 4, A4 3, B1 8, B2 10, B3 12, C1 5, C2 5, C3 8, D1 5, D2 6, D3 6, E1 6, E2 4, F1 3, F2 2
  """
private let workstationEnd = """
  A1 15, A2 5, B1 15, B2 10, C1 8, C2 6, C3 6, D1 5, D2 5, E1 5, E2 5, F1 5, F2 5, F3 5
  """
private let baseEnd = """
  A1 15, A2 5, B1 12, B2 6, B3 6, B4 6, C1 8, C2 7, D1 5, D2 5, E1 5, E2 5, F1 5, F2 5, F3 5
  """
