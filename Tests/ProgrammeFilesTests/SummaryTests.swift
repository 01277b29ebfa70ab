import Foundation
import Messages
import ProgrammeFiles
import Programmes
import Testing

@Suite struct SummaryTests {
  @Test(arguments: Files.names) func `a summary names every criterion and marks proposals`(
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

  @Test func `an English summary has no double blanks and no Chinese settings`() throws {
    let programme = try ProgrammeFile.read(Array(Sample.text.utf8), file: "sample.yaml").programme
    let text = ProgrammeSummary(programme).text(in: .english)
    #expect(text.contains("  1. Intake [X-9]\n     2024-01-03 to 2024-01-31 inclusive, 1 copies\n"))
    #expect(text.contains("after the award 33.33% [X-15]"))
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
