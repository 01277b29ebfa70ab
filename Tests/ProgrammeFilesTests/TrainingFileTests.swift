import Messages
import ProgrammeFiles
import Programmes
import Quantities
import Testing
import Training

/// The files of the training programmes as they are shipped.
@Suite struct TrainingFileTests {
  @Test(arguments: Files.trainings)
  func `a shipped file warns of the gaps of its notice and of missing rates only`(
    name: String
  ) throws {
    let file = try Files.read(name)
    let noRate = "has no rate (NO_RATE); nothing is settled until amount is set"
    let others = file.warnings.map(\.message).filter { !$0.english.hasSuffix(noRate) }
    #expect(Set(others) == Set(file.programme.notice.gaps))
    #expect(file.warnings.count - others.count == (name == "weifang-2020" ? 2 : 0))
  }

  @Test(arguments: zip(Files.trainings, ["WF", "DZ", "RZ"]))
  func `every clause of a file is one of its notice`(name: String, prefix: String) throws {
    let lines = String(decoding: try Files.bytes(name), as: UTF8.self).split(separator: "\n")
    let text = lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    let clauses = text.matches(of: /clause: ([A-Za-z0-9.\-]+)/).map { String($0.1) }
    let strangers = clauses.filter {
      $0.wholeMatch(of: /(WF|DZ|RZ)-(A?[0-9]+)(\.[0-9]+)*[a-d]?/) == nil
    }
    #expect(strangers == [])
    #expect(clauses.allSatisfy { $0.hasPrefix(prefix + "-") })
  }

  @Test(
    arguments: zip(
      Files.trainings,
      [
        [
          StageRule.Kind.intake, .review, .review, .scoring, .award, .training, .settlement,
          .closing,
        ],
        [.intake, .review, .scoring, .award, .training, .settlement, .closing],
        [.intake, .review, .award, .training, .settlement, .closing],
      ]))
  func `the stages lead from the base to the money`(name: String, kinds: [StageRule.Kind]) throws {
    let programme = try Files.read(name).programme
    #expect(programme.stages.map(\.rule.kind) == kinds)
    #expect(programme.award?.construction == nil)
    #expect(programme.training != nil && programme.settlement != nil)
  }

  @Test(arguments: ["weifang-2020", "dezhou-2021"])
  func `the yearly assessment has the stated points, for a new base too`(name: String) throws {
    let rubric = try #require(try Files.read(name).programme.rubric("annual"))
    let leaves = rubric.criteria.map { "\($0.id) \($0.points.hundredths / 100)" }
    #expect(
      leaves.joined(separator: ", ")
        == "A1 8, A2 12, A3 5, B1 10, B2 10, C1 4, C2 5, C3 6, D1 8, D2 4, D3 4, D4 4, E1 8, E2 7, F1 3, F2 2"
    )
    #expect(rubric.groups.map(\.points.hundredths) == [2500, 2000, 1500, 2000, 1500, 500])
    // The groups of last year's training are measured by other facts where there was none.
    for criterion in rubric.groups.filter({ ["D", "E"].contains($0.id) }).flatMap(\.criteria) {
      guard case .measured(let measures) = criterion.marking else {
        Issue.record("\(criterion.id) is not measured")
        continue
      }
      for kind: ApplicantKindID in ["accredited", "newcomer"] {
        #expect(measures.contains { $0.scope == .only([kind]) })
      }
    }
  }

  @Test func `a summary shows the missing rate and the other readings of a day`() throws {
    let weifang = ProgrammeSummary(try Files.read("weifang-2020").programme).text(in: .chinese)
    #expect(weifang.contains("技师：没有标准（NO_RATE），填写前不能结算［WF-7.2］"))
    #expect(weifang.contains("总课时不少于210课时（原则上）［WF-6.2.1］"))
    let dezhou = ProgrammeSummary(try Files.read("dezhou-2021").programme).text(in: .english)
    #expect(dezhou.contains("; another reading: 2021-11-20 [DZ-3.1b; proposed: "))
    #expect(
      dezhou.contains("technician: 3,000.00 yuan a head, at most 3,000.00 [DZ-4.2; proposed: "))
    let rizhao = ProgrammeSummary(try Files.read("rizhao-2022").programme).text(in: .chinese)
    #expect(rizhao.contains("高级技师：一次性3,000.00元［RZ-5.2］"))
    #expect(rizhao.contains("［RZ-3.1.3；拟定："))
  }
}
