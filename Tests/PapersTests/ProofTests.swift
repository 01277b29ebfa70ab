import Assessment
import Foundation
import Messages
import Papers
import Programmes
import Quantities
import Testing

@Suite struct ProofTests {
  /// Papers of training belong to other calls, see `TrainingPapersTests`.
  private static let training: Set<Paper.Kind> = [
    .baseList, .trainingPlan, .roster, .personForm, .workPledge, .statistics, .settlement,
    .rewardList, .trainingStatus,
  ]
  private static let kinds = Paper.Kind.allCases.filter {
    ![.audit, .proof, .refusal].contains($0) && !training.contains($0)
  }

  @Test(arguments: kinds)
  func `the code of every paper leads back to it`(kind: Paper.Kind) throws {
    let dossier = try Story.evaluated().proven()
    let papers = PaperRequest.all(of: kind, in: dossier).prefix(12).compactMap { request in
      (try? request.paper(of: dossier)).map { (request, $0) }
    }
    #expect(!papers.isEmpty)
    for (request, paper) in papers {
      let code = try CheckCode(typed: try #require(paper.proof?.code))
      #expect(paper.proof?.payload == "JINBANG:\(code)")
      guard case .equal(let match) = code.answer(from: [dossier]) else {
        Issue.record("\(request)")
        continue
      }
      #expect(match.request == request)
      #expect(match.paper == paper)
    }
  }

  @Test func `a paper without a ledger has no code`() throws {
    #expect(try AwardList.paper(of: Story.sealed().dossier()).proof == nil)
  }

  @Test func `what blocks a call depends on the moment and is not proven`() throws {
    let story = try Story.scored()
    let status = CallStatus.paper(of: try story.proven(), blockers: story.blockers())
    #expect(status.proof == nil)
  }

  /// One fen less is ordered for W02; everything else is as it was.
  @Test func `one changed fen differs, and the cells are named`() throws {
    let story = try Story.paying()
    let schedule = try TrancheSchedulePaper.paper(of: story.proven())
    let code = try CheckCode(typed: try #require(schedule.proof?.code))
    let forged = try story.proven(changing: { event in
      guard case .paymentOrdered(let order) = event, order.application == "W02" else {
        return event
      }
      return .paymentOrdered(
        PaymentOrdered(
          payment: order.payment, application: order.application, tranche: 1,
          amount: order.amount - Money(fen: 1), budgetLine: order.budgetLine, payee: order.payee,
          bank: order.bank, account: order.account))
    })
    guard case .differs(let matches) = code.answer(from: [forged]) else {
      Issue.record("the forged ledger still gives the code")
      return
    }
    #expect(matches.map(\.request) == [.schedule])
    let differences = matches[0].paper.differences(from: try schedule.read(in: .chinese))
    let changed = differences.filter { $0.place.chinese.contains("W02") }
    #expect(
      changed == [
        Difference(
          at: Phrase("正文 第5项 表格 第1项（W02） 已拨", "body item 5 table item 1 (W02) Paid"),
          printed: "120000.00", derived: "119999.99"),
        Difference(
          at: Phrase("正文 第5项 表格 第1项（W02） 待拨", "body item 5 table item 1 (W02) Pending"),
          printed: "180000.00", derived: "180000.01"),
      ])
    #expect(differences.map(\.printed).contains(schedule.proof?.code))
  }

  @Test func `a cell of a table that nothing else repeats is covered`() throws {
    let story = try Story.evaluated()
    let code = try story.proven().code(of: .plaqueList)
    let forged = try story.proven(changing: { event in
      guard case .awarded(let award) = event, award.application == "W10" else { return event }
      return .awarded(
        Award(
          application: award.application, document: award.document, plaque: "JS99",
          constructionStart: award.constructionStart, constructionEnd: award.constructionEnd,
          amount: award.amount))
    })
    #expect(try forged.code(of: .plaqueList) != code)
  }

  @Test func `another ledger gives another code, though every figure is the same`() throws {
    let story = try Story.evaluated()
    let paper = try PlaqueList.paper(of: story.proven())
    let code = try CheckCode(typed: try #require(paper.proof?.code))
    let other = try story.proven(head: String(repeating: "ef", count: 32))
    guard case .differs(let matches) = code.answer(from: [other]) else {
      Issue.record("the head is not covered")
      return
    }
    #expect(matches.count == 1)
  }

  @Test func `a code of a paper that no call has is unknown`() throws {
    let objection = try ObjectionRecord.paper(of: Story.decided().proven(), objection: "O1")
    let code = try CheckCode(typed: try #require(objection.proof?.code))
    #expect(code.answer(from: [try Story.sealed().proven()]) == .unknown)
    #expect(code.answer(from: []) == .unknown)
  }

  @Test func `better wording leaves codes as they are, another figure does not`() throws {
    let dossier = try Story.evaluated().proven()
    let (one, two) = (try dossier.code(of: .schedule), try dossier.code(of: .plaqueList))
    #expect(one != two)
    // The same words in the other language are the same paper.
    #expect(try TrancheSchedulePaper.paper(of: dossier).text(in: .english).contains(one))
    #expect(try TrancheSchedulePaper.paper(of: dossier).text(in: .chinese).contains(one))
  }

  @Test(arguments: kinds, Language.allCases)
  func `a paper read back from its JSON has no difference`(kind: Paper.Kind, language: Language)
    throws
  {
    let dossier = try Story.evaluated().proven()
    let papers = PaperRequest.all(of: kind, in: dossier).prefix(3)
      .compactMap { try? $0.paper(of: dossier) }
    for paper in papers {
      #expect(paper.differences(from: try paper.read(in: language)) == [])
    }
  }

  @Test func `a row that is missing is one difference, and a false total is another`() throws {
    let list = try AwardList.paper(of: Story.sealed().proven())
    let text = list.json(in: .chinese).replacing("\"85.80\"", with: "\"85.81\"")
    #expect(
      list.differences(from: try JSON.read(text)) == [
        Difference(
          at: Phrase("排名 第4项（W01） 总分", "ranking item 4 (W01) Total"), printed: "85.81",
          derived: "85.80")
      ])
    guard case .object(let members) = try JSON.read(list.json(in: .english)),
      case .list(let rows) = members.first(where: { $0.key == "ranking" })?.value
    else { return }
    let shorter = JSON.object([
      .init("ranking", .list(Array(rows.dropFirst()))), .init("digest", .text(Story.digest)),
    ])
    let differences = list.differences(from: shorter)
    #expect(differences.map(\.place.chinese) == ["排名 第1项（W02）"])
    #expect(differences.first?.printed == nil)
  }

  @Test func `the report names paper, entries and places`() throws {
    let dossier = try Story.evaluated().proven()
    let plaques = try PlaqueList.paper(of: dossier)
    let code = try CheckCode(typed: try #require(plaques.proof?.code))
    let equal = ProofReport.paper(
      of: code, answer: code.answer(from: [dossier]), head: Story.head)
    #expect(equal.item("result") == "相符")
    #expect(equal.item("paper") == "授牌清单")
    #expect(equal.item("sequence") == "第1条至第323条")
    let differences = plaques.differences(
      from: try JSON.read(plaques.json(in: .chinese).replacing("JS10", with: "JS11")))
    let report = ProofReport.paper(
      of: code, answer: code.answer(from: [dossier]), head: Story.head, differences: differences)
    #expect(report.item("result") == "不符：1处")
    #expect(
      report.row("differences", where: "number", is: "1") == [
        "number": "1", "place": "正文 第2项 表格 第10项（W10） 牌匾编号", "printed": "JS11", "derived": "JS10",
      ])
    let unknown = ProofReport.paper(of: code, answer: .unknown, head: Story.head)
    #expect(unknown.item("result") == "查无此件")
  }
}

extension Dossier {
  fileprivate func code(of request: PaperRequest) throws -> String {
    try #require(try request.paper(of: self).proof?.code)
  }
}

extension Paper {
  /// The paper's JSON, written and read again.
  fileprivate func read(in language: Language) throws -> JSON { try .read(json(in: language)) }
}

extension JSON {
  fileprivate static func read(_ text: String) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }
}
