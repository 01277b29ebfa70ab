import Assessment
import Counter
import HTTPTypes
import Markup
import Messages
import Papers
import Programmes
import Testing

@testable import Web

/// What an auditor of training subsidies takes away.
struct AuditPackTests {
  @Test func `the auditor finds a paper for each question, in every form`() async throws {
    try await TrainingScene.play("rizhao-2022", until: .recordResult) { play in
      let auditor = try await play.scene.visitor(as: .auditor)
      let pack = Addresses.auditPack(play.call)
      #expect(try await auditor.get(Addresses.training(play.call)).links.contains(pack.text))
      let page = try await auditor.get(pack)
      for question in AuditPack.Question.allCases {
        let path = Addresses.auditPaper(play.call, AuditPaperName(question, .csv))
        #expect(page.links.contains(path.text))
        let file = try await auditor.get(path)
        #expect(file.status == .ok)
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
      }
      let persons = try await auditor.get(
        Addresses.auditPaper(play.call, AuditPaperName(.persons, .csv)))
      let namesBase = persons.body.contains("RZA0001,日照市技师学院")
      #expect(namesBase)
      let pdf = try await auditor.get(
        Addresses.auditPaper(play.call, AuditPaperName(.plan, .pdf)))
      #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
    }
  }

  @Test(arguments: [Role.applicant, .countyReviewer, .finance, .admin, .expert])
  func `nobody gets it who may not see all that it says`(role: Role) async throws {
    try await TrainingScene.play("rizhao-2022", until: .fileClass) { play in
      let visitor = try await play.scene.visitor(as: role)
      #expect(try await visitor.get(Addresses.auditPack(play.call)).status == .notFound)
      let paper = Addresses.auditPaper(play.call, AuditPaperName(.persons, .csv))
      #expect(try await visitor.get(paper).status == .notFound)
    }
  }
}
