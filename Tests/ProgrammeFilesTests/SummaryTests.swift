import Foundation
import Messages
import ProgrammeFiles
import Programmes
import Testing

@Suite struct SummaryTests {
  @Test(arguments: Files.all) func `a summary names every criterion and marks proposals`(
    name: String
  ) throws {
    let programme = try Files.read(name).programme
    for language in Language.allCases {
      let text = ProgrammeSummary(programme).text(in: language)
      for criterion in programme.rubrics.flatMap(\.criteria) {
        #expect(text.contains(criterion.guidance[language]))
      }
      let proposals = programme.rubrics.flatMap(\.criteria).count { $0.basis.isProposed }
      let mark = language == .chinese ? "拟定：" : "proposed: "
      #expect(text.ranges(of: mark).count >= proposals)
    }
  }

  @Test func `an English summary gives settings and sources`() throws {
    let programme = try ProgrammeFile.read(Array(Sample.text.utf8), file: "sample.yaml").programme
    let text = ProgrammeSummary(programme).text(in: .english)
    #expect(
      text.contains("  1. Intake [X-9]\n     2024-01-03 to 2024-01-31 inclusive, copies: 1\n"))
    #expect(text.contains("after the award 33.33% [X-15]"))
  }

  @Test func `a proposal shows its reason in the language of the page`() throws {
    let text = Sample.text.replacing(
      "clause: X-13}, clause: X-13}", with: "proposed: 参照甲 / after A}, clause: X-13}")
    let programme = try ProgrammeFile.read(Array(text.utf8), file: "sample.yaml").programme
    let summary = ProgrammeSummary(programme)
    #expect(summary.text(in: .chinese).contains("［拟定：参照甲］\n"))
    #expect(summary.text(in: .english).contains("[proposed: after A]\n"))
  }

  @Test func `the schema is JSON whose references all lead somewhere`() throws {
    let schema = ProgrammeFile.schema
    let json = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    let definitions = try #require(json?["$defs"] as? [String: Any])
    let references = schema.matches(of: /"#\/\$defs\/([a-zA-Z]+)"/).map { String($0.1) }
    #expect(Set(references).subtracting(definitions.keys) == [])
    #expect(Set(definitions.keys).subtracting(references) == [])
  }
}
