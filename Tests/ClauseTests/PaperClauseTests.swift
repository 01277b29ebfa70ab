import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("JC-2 申报材料")
struct PaperClauseTests {
  @Test("JC-2.1.1 申报书一式三份，实收两份的待补正", .tags(.clause))
  func copies() throws {
    let programme = try workstation()
    let scene = try programme.call(of: [programme.unit(copies: 2)])
    #expect(scene["A1"].progress == .returned(["JC-4.1", "纸质材料应为3份，实收2份"]))
    #expect(programme.document("form")?.copies == 3)
  }

  @Test("JC-2.1.2 申请报告各部分必填", .tags(.clause))
  func sections() throws {
    let programme = try workstation()
    let sections = programme.facts.filter { $0.id.text.hasPrefix("report") }.map(\.id)
    #expect(sections.count == 9)
    for section in sections {
      #expect(programme.stops(programme.unit("A1", nil, [section: .text("")])) == ["JC-2.1.2"])
    }
  }

  @Test("JC-2.1.3 银行账户须为基本户", .tags(.clause))
  func account() throws {
    let programme = try workstation()
    #expect(
      programme.stops(programme.unit("A1", nil, ["accountType": .choice("一般户")])) == ["JC-2.1.3"])
    #expect(programme.stops(programme.unit(without: ["licence"])) == ["JC-2.1.3"])
    #expect(programme.stops(programme.unit(without: ["bankAccount"])) == ["JC-2.1.3"])
  }

  @Test("JC-2.2.1 基地申报书", .tags(.clause))
  func baseForm() throws {
    let programme = try base()
    #expect(programme.stops(programme.unit(without: ["form"])) == ["JC-2.2.1"])
  }

  @Test(
    "JC-2.2.2 实施方案的目标用于验收：写明800人按800人，未写按600人", .tags(.clause),
    arguments: [(800, "97.00"), (nil, "100.00")] as [(Int?, String)])
  func plan(planned: Int?, total: String) throws {
    let programme = try base()
    #expect(programme.stops(programme.unit(without: ["plan"])) == ["JC-2.2.2"])
    // 600 trained: 12 × 600/800 = 9 points of 12, or all 12.
    var unit = programme.unit()
    unit =
      planned.map { programme.unit("A1", nil, ["plannedTrainees": .number($0)]) }
      ?? unit.leavingOut("plannedTrainees")
    var scene = try programme.call(of: [unit], to: .award)
    try scene.awardAll(from: day("2023-02-01"))
    try scene.perform(.advance, by: .bureau)
    try scene.perform(
      .addDocument(
        DocumentAdded(
          application: "A1",
          attachment: Attachment(document: "bankAccount", name: "账户", digest: "sha"))), by: .bureau)
    try scene.payAll(tranche: 1)
    try scene.perform(.advance, by: .bureau)
    scene.now = moment("2025-02-01")
    let found = programme.found(by: unit.kind)
    try scene.perform(.evaluate(scene.evaluation(of: "A1", facts: found)), by: .bureau)
    #expect(scene["A1"].acceptances.last?.total.description == total)
  }

  @Test("JC-2.2.3 佐证材料未注明对应条件的给出提示", .tags(.clause))
  func evidence() throws {
    let programme = try base()
    #expect(programme.stops(programme.unit(without: ["evidence"])) == ["JC-2.2.3"])
    let unit = programme.unit()
    let clauses = ["JC-1.2.2b", "JC-1.2.2c", "JC-1.2.4a", "JC-1.2.4b"]
    #expect(unit.unproven(under: programme).map(\.clause) == clauses)
    let linked = unit.linking("evidence", to: "JC-1.2.2c")
    #expect(
      linked.unproven(under: programme).map(\.clause) == clauses.filter { $0 != "JC-1.2.2c" })
  }

  @Test("JC-4.1 12月8日前报送，含当日", .tags(.clause))
  func deadline() throws {
    let programme = try workstation()
    let scene = try programme.call(of: [])
    let submit = Act.submit(programme.unit())
    #expect(scene.at("2022-12-08 23:59").refusals(of: submit, by: .bureau) == [])
    let late = scene.at("2022-12-09 00:00").reasons(against: submit, by: .bureau)
    #expect(late.map(\.code) == ["afterDeadline"])
    #expect(late.map(\.clause) == ["JC-4.1"])
  }
}

extension Submission {
  /// The same application without a stated fact.
  func leavingOut(_ fact: FactID) -> Submission {
    Submission(
      application: application, unit: unit, creditCode: creditCode, kind: kind,
      affiliation: affiliation, facts: facts.filter { $0.key != fact }, attachments: attachments,
      copies: copies)
  }

  /// The same application, an attachment named as evidence for a condition.
  func linking(_ document: DocumentID, to condition: ConditionID) -> Submission {
    Submission(
      application: application, unit: unit, creditCode: creditCode, kind: kind,
      affiliation: affiliation, facts: facts,
      attachments: attachments.map {
        $0.document == document
          ? Attachment(document: document, name: $0.name, digest: $0.digest, evidenceFor: condition)
          : $0
      }, copies: copies)
  }
}
