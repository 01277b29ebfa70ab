import Assessment
import Messages
import Programmes
import Quantities
import Testing
import Training

@testable import Papers

@Suite struct AuditPackTests {
  /// Entry n of the ledger is the n-th event, counted from 101.
  private func pack(_ story: TrainingStory) throws -> [AuditPack.Question: Paper] {
    let dossier = try story.dossier()
    let papers = try AuditPack.papers(
      of: dossier, sequences: Array(101..<101 + dossier.history.count))
    return Dictionary(uniqueKeysWithValues: papers.map { ($0.question, $0.paper) })
  }

  private func story() throws -> TrainingStory {
    var story = try TrainingStory("dezhou-2021")
    story.tell(
      .planSet(
        TrainingPlan(
          application: "B1", lines: [.init(trade: "焊工", level: .technician, heads: 2)],
          subtotal: 2)))
    story.admit("R1", "焊工", .technician)
    story.admit("R2", "电工", .technician)
    story.teach("K1", ["R1"], "焊工", .technician, teacher: "甲")
    story.teach("K2", ["R2"], "电工", .technician, teacher: "乙")
    story.result("R1", passed: true)
    return story
  }

  @Test func `plans stand against classes, and what no plan covers is marked`() throws {
    let lines = TrainingStory.lines(of: try #require(try pack(story())[.plan]))
    #expect(
      lines == [
        "B1,示例学校B1,焊工,技师,2,1,1,1,1,是,106", "B1,示例学校B1,电工,技师,,1,1,1,0,否,106",
      ])
  }

  @Test func `every person has route, clause, sign-ins and entries`() throws {
    let lines = TrainingStory.lines(of: try #require(try pack(story())[.persons]))
    #expect(lines[0].hasPrefix("R1,示例学校B1,pR1,焊工,技师,certificate-2,X-1,"))
    #expect(lines[0].hasSuffix("photo×3,vault-R1,K1,1,1,1,合格,,107,113"))
    #expect(lines[1].hasSuffix("vault-R2,K2,1,1,1,无结果,,108"))
  }

  @Test func `one person at two bases is found, with both enrolments`() throws {
    var story = try story()
    story.admit("R3", "焊工", .technician, person: "pR1", base: "B2")
    let paper = try #require(try pack(story)[.duplicates])
    #expect(
      TrainingStory.lines(of: paper) == [
        "pR1,sample,示例学校B1,R1,2020,焊工,技师,107,113", "pR1,sample,示例学校B2,R3,2020,焊工,技师,114",
      ])
    #expect(try #require(try pack(self.story())[.duplicates]).tables[0].rows.isEmpty)
  }

  @Test func `a lesson by another teacher and a person in two rooms are found`() throws {
    var story = try story()
    story.admit("R3", "焊工", .technician, person: "pR1", base: "B2")
    story.teach("K3", ["R3"], "焊工", .technician, teacher: "甲", base: "B2")
    let paper = try #require(try pack(story)[.attendance])
    #expect(
      TrainingStory.lines(of: paper, table: 1) == [
        "K2,1,2020-08-26 实训 甲 8,2020-08-26 实训 乙 8,112"
      ])
    #expect(TrainingStory.lines(of: paper, table: 2) == ["pR1,2020-08-26,K3,K1,110"])
  }

  @Test func `money is traced from the order to the statement`() throws {
    var story = try story()
    story.tell(
      .paymentOrdered(
        PaymentOrdered(
          payment: "P1", application: "B1", purpose: .advance, amount: Money(fen: 100),
          budgetLine: "资金", payee: "示例学校B1", bank: "示例银行", account: "vault")))
    story.tell(.paymentMade(PaymentMade(payment: "P1", application: "B1", voucher: "V1")))
    story.tell(.paymentReconciled(PaymentNamed(payment: "P1", application: "B1")))
    let paper = try #require(try pack(story)[.payments])
    #expect(
      TrainingStory.lines(of: paper)[0] == "P1,示例学校B1,预拨,1.00,示例学校B1,已对账,V1,114-116")
  }

  @Test func `remarks that people let pass are listed with their entries`() throws {
    var story = try story()
    let remark = Remark(
      .warning, "signInShare", clause: "DZ-3", subject: "K1", Phrase("签到率低", "few sign-ins"))
    story.tell(
      .classClosed(
        ClassClosed(
          application: "B1", id: "K1", failing: nil, remarks: [remark], retainedUntil: nil)))
    #expect(
      TrainingStory.lines(of: try #require(try pack(story)[.remarks])) == [
        "示例学校B1,K1,signInShare,DZ-3,提示,签到率低,114"
      ])
  }
}
