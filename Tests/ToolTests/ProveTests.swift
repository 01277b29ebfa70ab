import Foundation
import Testing

/// A printed paper held against the ledger by its check code.
@Suite(.serialized)
struct ProveTests {
  private let run: SampleRun
  private var ledger: String { "\(run.folder.path)/ledger.sqlite" }

  init() throws { run = try SampleRun.of("jincheng-2022-workstation") }

  private func printed(_ arguments: String...) throws -> String {
    let tool = try Tool(
      arguments: ["print"] + arguments + ["jincheng-2022-workstation-sample", "--ledger", ledger])
    #expect(tool.status == 0)
    return tool.output
  }

  private func prove(_ arguments: String...) throws -> Tool {
    try Tool(arguments: ["ledger", "prove"] + arguments + ["--ledger", ledger])
  }

  private func code(_ paper: String) throws -> String {
    String(try #require(paper.firstMatch(of: /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/)).0)
  }

  @Test(arguments: ["award-list", "score-summary", "schedule", "minutes", "plaque-list"])
  func `a printed list is proven by its code alone`(paper: String) throws {
    let tool = try prove(try code(try printed(paper)))
    #expect(tool.status == 0)
    #expect(tool.output.contains("相符"))
  }

  @Test func `a code may be typed with O for 0, small and without dashes`() throws {
    let code = try code(try printed("award-list"))
    let typed = code.replacing("0", with: "o").replacing("-", with: " ").lowercased()
    #expect(try prove(typed).status == 0)
  }

  @Test func `a wrong code exits 65 and names what is easily confused`() throws {
    let code = try code(try printed("award-list"))
    let tool = try prove(String(code.dropLast()) + (code.hasSuffix("Z") ? "Y" : "Z"))
    #expect(tool.status == 65)
    #expect(tool.errors.contains("2与Z"))
  }

  @Test func `a list as it stood at an earlier moment is proven by what was known then`() throws {
    let notice = try printed("notice", "--until", "2022-12-31")
    #expect(try prove(try code(notice)).status == 0)
  }

  @Test func `one changed figure on the paper is named`() throws {
    let paper = try printed("schedule", "--format", "json")
    let forged = paper.replacing("\"paid\": \"300000.00\"", with: "\"paid\": \"300000.01\"")
    let (good, bad) = (
      try run.folder.write(paper, to: "paper.json"), try run.folder.write(forged, to: "forged.json")
    )
    let code = try code(try printed("schedule"))
    #expect(try prove(code, "--against", good).status == 0)
    let tool = try prove(code, "--against", bad)
    #expect(tool.status == 65)
    #expect(tool.output.contains("已拨"))
    #expect(tool.output.contains("300000.01"))
  }
}
